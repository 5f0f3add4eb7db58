import { between, count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { z } from "zod";
import { equivalentOf } from "./h100-equivalent.ts";
import { item, type ResolvedItem, resolveItem } from "./item.ts";
import { measurement } from "./measurement.ts";
import { type Metric, metric } from "./metric.ts";
import { itemPower, noPower, type PublishedPower, type Spread, scaled } from "./power-range.ts";
import { type PowerScope, powerScope, scopeFactor, scopeFactors } from "./power-scope.ts";

/** Input of {@link powerPerH100e}. */
export const powerPerH100eInput = z
  .strictObject({
    item,
    count: count("How many of the item").max(1e12).default(1),
    metric,
    power: powerScope,
    ...scopeFactors,
    loadKw: between(1e-3, 1e6, "kW", "Power of one item, in place of the published ones").optional(),
    tdpOverheadFactor: between(
      1,
      10,
      "1",
      "Server power over the TDP of its packages; then TDP is the base",
    ).optional(),
    measurement: measurement.optional(),
  })
  .refine((asked) => asked.loadKw === undefined || asked.tdpOverheadFactor === undefined, {
    path: ["tdpOverheadFactor"],
    message: "either loadKw or tdpOverheadFactor",
  })
  .meta({ description: "Power for each H100 equivalent, of the racks, of all IT or at the meter." });

/** Input of {@link powerPerH100e}, defaults not yet filled in. */
export type PowerPerH100eInput = z.input<typeof powerPerH100eInput>;

/** Result of {@link powerPerH100e}. */
export interface PowerPerH100eResult {
  readonly metric: Metric;
  readonly power: PowerScope;
  /** By the spread of published powers, at the central equivalence; `null` where power or equivalence is unknown. */
  readonly kwPerH100e: Spread | null;
  /** Lowest and highest with the interval of the equivalence too. */
  readonly lowKwPerH100e: number | null;
  readonly highKwPerH100e: number | null;
  /** Power of all items at the scope. */
  readonly totalKw: Spread | null;
  readonly h100e: number | null;
  /** Every published power of one item that makes the spread. */
  readonly publishedKw: readonly PublishedPower[];
  /** Published powers of an unstated kind or that contradict the others: not used. */
  readonly otherKw: readonly PublishedPower[];
  readonly status: HardwareStatus;
  readonly steps: { readonly itemKw: Spread | null; readonly scopeFactor: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "powerPerH100e";

/** Power for each H100 equivalent. Plain numbers, no checks. */
export function powerPerH100eKernel(itemsKw: number, scopeFactor: number, h100e: number): number {
  return (itemsKw * scopeFactor) / h100e;
}

type BasePower = Pick<NonNullable<ReturnType<typeof itemPower>>, "kw" | "published" | "other" | "findings">;

function even(kw: number): Spread {
  return { low: kw, central: kw, high: kw };
}

function basePower(asked: z.output<typeof powerPerH100eInput>, found: ResolvedItem): BasePower | null {
  const { loadKw, tdpOverheadFactor } = asked;
  if (loadKw !== undefined) return { kw: even(loadKw), published: [], other: [], findings: [] };
  if (tdpOverheadFactor === undefined) return itemPower(found);
  const { tdpW } = found.accelerator;
  if (tdpW === null) return null;
  const kw = scaled(
    { low: tdpW.low ?? tdpW.value, central: tdpW.value, high: tdpW.high ?? tdpW.value },
    (found.packageCount * tdpOverheadFactor) / 1000,
  );
  const published: PublishedPower = {
    kind: "package-tdp",
    kw: kw.central,
    lowKw: kw.low,
    highKw: kw.high,
    note: `TDP x ${tdpOverheadFactor}`,
    source: tdpW.source,
  };
  return { kw, published: [published], other: [], findings: [] };
}

/**
 * Power for each H100 equivalent: of the racks, of all IT, or at the facility's meter.
 *
 * @param input - item, metric, scope with its factors, and optionally a power of one's own or a factor on TDP
 * @returns kW an H100e as low, central and high, with every published power that makes the spread
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`; `input-ambiguous` where the scope needs a
 * factor that is not stated
 * @see Sources: `h100e-convention`, `epoch-cluster-power`, those of the rows
 */
export function powerPerH100e(input: PowerPerH100eInput): PowerPerH100eResult {
  const asked = parseInput(model, powerPerH100eInput, input);
  const found = resolveItem(model, "item", asked.item);
  const factor = scopeFactor(model, asked.power, asked);
  const one = equivalentOf(
    model,
    { item: asked.item, count: asked.count, metric: asked.metric, measurement: asked.measurement },
    found,
  );
  const base = basePower(asked, found);
  const totalKw = base === null ? null : scaled(base.kw, asked.count * factor);
  const { h100e, lowH100e, highH100e } = one;
  const known = totalKw !== null && h100e !== null && lowH100e !== null && highH100e !== null;
  return {
    metric: asked.metric,
    power: asked.power,
    kwPerH100e: known ? scaled(totalKw, 1 / h100e) : null,
    lowKwPerH100e: known ? totalKw.low / highH100e : null,
    highKwPerH100e: known ? totalKw.high / lowH100e : null,
    totalKw,
    h100e,
    publishedKw: base?.published ?? [],
    otherKw: base?.other ?? [],
    status: found.status,
    steps: { itemKw: base?.kw ?? null, scopeFactor: factor },
    findings: [...one.findings, ...(base === null ? [noPower(found.name)] : base.findings)],
    sources: [
      ...new Set([
        ...one.sources,
        ...(asked.tdpOverheadFactor === undefined ? [] : ["epoch-cluster-power"]),
        ...(base?.published ?? []).map((power) => power.source),
      ]),
    ],
  };
}
