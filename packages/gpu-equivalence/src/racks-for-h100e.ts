import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { z } from "zod";
import { equivalentOf } from "./h100-equivalent.ts";
import { resolveRack } from "./item.ts";
import { measurement } from "./measurement.ts";
import { type Metric, metric } from "./metric.ts";
import { itemPower, noPower, type PublishedPower, type Spread, scaled } from "./power-range.ts";

/** Input of {@link racksForH100e}. */
export const racksForH100eInput = z
  .strictObject({
    h100e: between(1e-6, 1e12, "H100e", "How much is wanted"),
    metric,
    rack: z.string().meta({ description: "Id of the rack system: gb200-nvl72" }),
    rackKw: between(1e-3, 1e6, "kW", "Power of one rack, in place of the published ones").optional(),
    measurement: measurement.optional(),
  })
  .meta({ description: "Racks that make a number of H100 equivalents, with packages, dies and IT power." });

/** Input of {@link racksForH100e}, defaults not yet filled in. */
export type RacksForH100eInput = z.input<typeof racksForH100eInput>;

/** Result of {@link racksForH100e}. */
export interface RacksForH100eResult {
  readonly metric: Metric;
  /** Whole racks; `null`, as the counts below, where the rack has no equivalence under the metric. */
  readonly rackCount: number | null;
  readonly packageCount: number | null;
  /** `null` also where the dies of a package are not known. */
  readonly dieCount: number | null;
  /** Racks if each is worth the most and the least that the interval admits. */
  readonly lowRackCount: number | null;
  readonly highRackCount: number | null;
  /** Power of the racks, other IT not inside; `null` where no power is published. */
  readonly itKw: Spread | null;
  /** Power of one rack. */
  readonly rackKw: Spread | null;
  /** Every published power of one rack that makes the spread. */
  readonly publishedKw: readonly PublishedPower[];
  /** Published powers of an unstated kind or that contradict the others: not used. */
  readonly otherKw: readonly PublishedPower[];
  /** What the whole racks make, at least what was wanted. */
  readonly h100e: number | null;
  readonly status: HardwareStatus;
  readonly steps: { readonly rackH100e: number | null; readonly exactRackCount: number | null };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "racksForH100e";

/** Whole racks that make a number of H100 equivalents; a count that is whole but for rounding stays. No checks. */
export function racksForH100eKernel(h100e: number, rackH100e: number): number {
  const exact = h100e / rackH100e;
  return Math.ceil(exact - 1e-9 * exact);
}

function ownPower(kw: number): PublishedPower {
  return { kind: "own", kw, lowKw: kw, highKw: kw, note: null, source: "energy-arithmetic" };
}

function ownPowerFindings(kw: number, known: Spread | undefined, path: string): readonly Finding[] {
  if (known === undefined || (kw >= known.low && kw <= known.high)) return [];
  return [
    {
      code: "power-outside-published",
      severity: "warning",
      message: `${kw} kW a rack lies outside the published ${known.low} to ${known.high} kW.`,
      path,
      value: kw,
      limit: kw > known.high ? known.high : known.low,
    },
  ];
}

/**
 * Racks that make a number of H100 equivalents under a metric, with their packages, dies and IT power.
 *
 * @param input - H100 equivalents, metric, rack by id, and optionally a power of one's own
 * @returns whole racks, packages and dies (three different counts), kW of the racks as low, central and high
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, `input-ambiguous`
 * @see Sources: `h100e-convention`, those of the rack's row
 */
export function racksForH100e(input: RacksForH100eInput): RacksForH100eResult {
  const asked = parseInput(model, racksForH100eInput, input);
  const found = resolveRack(model, "rack", asked.rack);
  const one = equivalentOf(
    model,
    { item: { rack: asked.rack }, count: 1, metric: asked.metric, measurement: asked.measurement },
    found,
  );
  const known = itemPower(found);
  const rackKw =
    asked.rackKw === undefined ? (known?.kw ?? null) : { low: asked.rackKw, central: asked.rackKw, high: asked.rackKw };
  const racks = one.h100e === null ? null : racksForH100eKernel(asked.h100e, one.h100e);
  const packageCount = racks === null ? null : racks * found.packageCount;
  const { dieCount } = found.accelerator;
  return {
    metric: asked.metric,
    rackCount: racks,
    packageCount,
    dieCount: packageCount === null || dieCount === null ? null : packageCount * dieCount,
    lowRackCount: one.highH100e === null ? null : racksForH100eKernel(asked.h100e, one.highH100e),
    highRackCount: one.lowH100e === null ? null : racksForH100eKernel(asked.h100e, one.lowH100e),
    itKw: rackKw === null || racks === null ? null : scaled(rackKw, racks),
    rackKw,
    publishedKw: asked.rackKw === undefined ? (known?.published ?? []) : [ownPower(asked.rackKw)],
    otherKw: known?.other ?? [],
    h100e: racks === null || one.h100e === null ? null : racks * one.h100e,
    status: found.status,
    steps: { rackH100e: one.h100e, exactRackCount: one.h100e === null ? null : asked.h100e / one.h100e },
    findings: [
      ...one.findings.map((finding) => (finding.path === "item" ? { ...finding, path: "rack" } : finding)),
      ...(asked.rackKw === undefined ? (known?.findings ?? []) : ownPowerFindings(asked.rackKw, known?.kw, "rackKw")),
      ...(rackKw === null ? [noPower(found.name)] : []),
    ],
    sources: [...new Set([...one.sources, ...(known?.published ?? []).map((power) => power.source)])],
  };
}
