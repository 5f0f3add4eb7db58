import type { Finding, SourceId } from "@watthall/basis";
import type { Accelerator, Figure, Rack } from "@watthall/hardware";
import type { ResolvedItem } from "./item.ts";

/** A quantity with its published spread. */
export interface Spread {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** What a power figure means; `package-it` is a package's share of its server, `package-tdp` the package alone. */
export type PowerKind = "tdp" | "typical" | "max" | "other" | "package-it" | "package-tdp" | "own";

/** One published power of an item, in kW. */
export interface PublishedPower {
  readonly kind: PowerKind;
  readonly kw: number;
  readonly lowKw: number;
  readonly highKw: number;
  readonly note: string | null;
  readonly source: SourceId;
}

/** Power of one item with everything that is published of it. */
export interface ItemPower {
  readonly kw: Spread;
  /** The figures that make the spread. */
  readonly published: readonly PublishedPower[];
  /** Figures of an unstated kind, or that contradict the others: shown, not used where others exist. */
  readonly other: readonly PublishedPower[];
  readonly findings: readonly Finding[];
}

function publishedOf(kind: PowerKind, figure: Figure, scale = 1): readonly PublishedPower[] {
  const own = {
    kind,
    kw: figure.value * scale,
    lowKw: (figure.low ?? figure.value) * scale,
    highKw: (figure.high ?? figure.value) * scale,
    note: figure.note ?? null,
    source: figure.source,
  };
  return [own, ...(figure.alternatives ?? []).flatMap((other) => publishedOf(kind, other, scale))];
}

function spread(powers: readonly PublishedPower[], central: number): Spread {
  return {
    low: Math.min(...powers.map((power) => power.lowKw)),
    central,
    high: Math.max(...powers.map((power) => power.highKw)),
  };
}

function rackPublished({ power }: Rack): readonly PublishedPower[] {
  return (["tdp", "typical", "max"] as const).flatMap((kind) => {
    const figure = power[kind];
    return figure === null ? [] : publishedOf(kind, figure);
  });
}

function packagePublished({ accelerator, packageCount }: ResolvedItem): readonly PublishedPower[] {
  const it = accelerator.itKw.flatMap((figure) => publishedOf("package-it", figure, packageCount));
  if (it.length > 0) return it;
  return accelerator.tdpW === null ? [] : publishedOf("package-tdp", accelerator.tdpW, packageCount / 1000);
}

const weakness: Partial<Record<PowerKind, readonly [code: string, message: string]>> = {
  other: ["power-kind-not-stated", "Only figures whose kind the sources do not state are published."],
  "package-tdp": [
    "package-power-only",
    "Only the TDP of the packages is known: servers, network and fans are not inside.",
  ],
};

/**
 * Power of one item: tdp, typical and max of a rack; else, of its packages in service; else their TDP.
 *
 * @returns the central value is the typical one, else the nominal, else the maximum; `null` where nothing is published
 */
export function itemPower(found: ResolvedItem): ItemPower | null {
  const row = found.rack ?? found.accelerator;
  let power = known.get(row);
  if (power === undefined) {
    power = powerOf(found);
    known.set(row, power);
  }
  return power;
}

/** Powers of the rows, which do not change: gathered when first asked for. */
const known = new WeakMap<Rack | Accelerator, ItemPower | null>();

function powerOf(found: ResolvedItem): ItemPower | null {
  const other = found.rack?.power.other.flatMap((figure) => publishedOf("other", figure)) ?? [];
  const stated = found.rack === null ? [] : rackPublished(found.rack);
  const [published] = [
    stated,
    packagePublished(found).filter((power) => power.kind === "package-it"),
    other,
    packagePublished(found),
  ].filter((powers) => powers.length > 0);
  const first = published?.[0];
  if (published === undefined || first === undefined) return null;
  const central = (published.find((power) => power.kind === "typical") ?? first).kw;
  const kw = spread(published, central);
  const weak = weakness[first.kind];
  return {
    kw,
    published,
    other: first.kind === "other" ? [] : other,
    findings: [
      ...(weak === undefined
        ? []
        : [powerFinding(weak[0], "warning", `${found.name}: ${weak[1]}`, central, first.source)]),
      ...(kw.high <= widePowerRatio * kw.low ? [] : [powersDiffer(found.name, kw, first.source)]),
    ],
  };
}

/** Published powers further apart than this are of two modes rather than of two roundings. */
const widePowerRatio = 1.2;

function powerFinding(
  code: string,
  severity: Finding["severity"],
  message: string,
  value: number,
  source: SourceId,
): Finding {
  return { code, severity, message, path: "power", value, source };
}

function powersDiffer(name: string, { low, central, high }: Spread, source: SourceId): Finding {
  return powerFinding(
    "published-powers-differ",
    "info",
    `The published powers of ${name} run from ${low} to ${high} kW, perhaps of two modes: use low and high with the central ${central}.`,
    central,
    source,
  );
}

/** A spread times a plain factor. */
export function scaled({ low, central, high }: Spread, factor: number): Spread {
  return { low: low * factor, central: central * factor, high: high * factor };
}

/** That no power of an item is published. */
export function noPower(name: string): Finding {
  return {
    code: "power-unknown",
    severity: "incomplete",
    message: `No power of ${name} is published.`,
    path: "itKw",
    value: null,
  };
}
