import { type Finding, ModelError, mwFromKw } from "@watthall/basis";
import { h100Equivalent, racksForH100e } from "@watthall/gpu-equivalence";
import { type Figure, type RackResult, rack } from "@watthall/hardware";
import type { RackSpecification } from "../scenario/it-side.ts";
import type { RackFeed } from "../scenario/rack-feed.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Racks alike, with how many stand on the site. */
export interface RackGroup {
  readonly name: string;
  readonly rack: RackResult;
  readonly count: number;
  /** Of one rack, at the design hour. */
  readonly loadKw: number;
  readonly liquidShare: number;
  readonly feed: RackFeed;
  readonly findings: readonly Finding[];
}

function loadFindings(row: RackResult, loadKw: number): readonly Finding[] {
  const limit = row.power.max ?? row.power.tdp;
  if (limit === null || loadKw <= (limit.high ?? limit.value)) return [];
  return [
    {
      code: "load-above-published",
      severity: "warning",
      message: `${row.name} is taken at ${loadKw} kW, above the ${limit.value} kW that is published for it (${limit.grade})`,
      path: "loadKw",
      value: loadKw,
      limit: limit.value,
    },
  ];
}

function publishedLoad({ power }: RackResult): Figure | null {
  return power.max ?? power.tdp ?? power.typical;
}

/** Racks alike, with the published load and liquid share where the scenario gives none. */
export function rackGroup(specification: RackSpecification, count: number, scenario: Scenario): RackGroup {
  const row = rack({ id: specification.rack });
  const published = publishedLoad(row);
  const findings: Finding[] = [...row.findings];
  const loadKw = specification.loadKw ?? published?.value ?? 0;
  if (specification.loadKw === undefined)
    findings.push({
      code: published === null ? "load-unknown" : "load-published",
      severity: published === null ? "incomplete" : "info",
      message:
        published === null
          ? `No power of ${row.name} is published: give loadKw`
          : `${row.name} is taken at its published ${published.value} kW (${published.grade})`,
      path: "loadKw",
      value: published?.value ?? null,
    });
  else findings.push(...loadFindings(row, specification.loadKw));
  const liquidShare = specification.liquidShare ?? row.liquidShare?.value ?? (row.cooling === "air" ? 0 : 1);
  if (specification.liquidShare === undefined && row.liquidShare?.grade !== "datasheet")
    findings.push({
      code: "liquid-share-unverified",
      severity: "warning",
      message: `The share of heat that leaves ${row.name} by liquid, ${liquidShare}, is not confirmed by its maker`,
      path: "liquidShare",
      value: liquidShare,
    });
  return {
    name: specification.name ?? row.id,
    rack: row,
    count,
    loadKw,
    liquidShare,
    feed: specification.feed ?? scenario.feed,
    findings: findings.map((one) => ({ ...one, path: `it.${specification.rack}.${one.path ?? ""}` })),
  };
}

/** Racks that a target in H100 equivalents asks for. */
export function rackCountFor({ h100e, metric, rack: id }: NonNullable<Scenario["it"]["target"]>): number {
  const { rackCount } = racksForH100e({ h100e, metric, rack: id });
  if (rackCount !== null) return rackCount;
  throw new ModelError({
    code: "input-invalid",
    model: "scenario",
    path: "it.target.metric",
    received: metric,
    allowed: `a metric for which a figure of ${id} is published; or it.racks with a count`,
  });
}

/** What the IT draws and is worth. */
export interface ItLoad {
  readonly groups: readonly RackGroup[];
  readonly rackKw: number;
  readonly otherItKw: number;
  readonly itKw: number;
  readonly itMw: number;
  readonly packageCount: number;
  readonly h100e: number | null;
  readonly lowH100e: number | null;
  readonly highH100e: number | null;
  readonly metric: string;
  readonly findings: readonly Finding[];
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Power and worth of the groups that stand on a site. */
export function itLoad(groups: readonly RackGroup[], { it }: Scenario): ItLoad {
  const rackKw = groups.reduce((sum, { count, loadKw }) => sum + count * loadKw, 0);
  const otherItKw = rackKw * it.otherItShare;
  const worth = groups
    .filter(({ count }) => count > 0)
    .map((group) => h100Equivalent({ item: { rack: group.rack.id }, count: group.count, metric: it.metric }));
  return {
    groups,
    rackKw,
    otherItKw,
    itKw: rackKw + otherItKw,
    itMw: mwFromKw(rackKw + otherItKw),
    packageCount: groups.reduce((sum, { count, rack: row }) => sum + count * row.packageCount, 0),
    h100e: sumOrNull(worth.map(({ h100e }) => h100e)),
    lowH100e: sumOrNull(worth.map(({ lowH100e }) => lowH100e)),
    highH100e: sumOrNull(worth.map(({ highH100e }) => highH100e)),
    metric: it.metric,
    // That a rack is not shipping is said once, by its own row.
    findings: [
      ...groups.flatMap(({ findings }) => findings),
      ...worth.flatMap(({ findings }) => findings.filter(({ code }) => !code.startsWith("hardware-"))),
    ],
  };
}
