import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { positiveAmount, positiveProportion } from "./amounts.ts";
import { lowLoadFindings, minimumLoadShare } from "./consumption.ts";

/**
 * Spare sets beyond those that carry the load: none, one, as many again, or so many for each so many running
 * (a part of such a block counts as a whole one).
 */
export const redundancy = z.union([
  z.enum(["N", "N+1", "2N"]),
  z.strictObject({
    spareCount: count("Spares for each block of running sets", 0),
    perCount: count("Running sets of a block"),
  }),
]);

/** Spare sets, as the functions take them. */
export type Redundancy = z.infer<typeof redundancy>;

/** Input of {@link fleetSize}. */
export const fleetSizeInput = z
  .strictObject({
    loadKw: positiveAmount("kW", "That the fleet must carry"),
    ratingKw: positiveAmount("kW", "Of each set, at its terminals"),
    availableShare: positiveProportion("Of the rating that remains after derating and mean-load limits").default(1),
    redundancy,
  })
  .meta({ description: "Generator sets that a load needs, with their spares." });

/** Input of {@link fleetSize}, defaults not yet filled in. */
export type FleetSizeInput = z.input<typeof fleetSizeInput>;

/** Result of {@link fleetSize}. */
export interface FleetSizeResult {
  /** That the load needs. */
  readonly runningCount: number;
  /** With the spares. */
  readonly installedCount: number;
  /** Of each set's rating when only those that the load needs run. */
  readonly loadShare: number;
  /** Of each set's rating when every installed set shares the load, as just after a start. */
  readonly allRunningLoadShare: number;
  /** Sets that may run before each falls below its minimum load; at least one. */
  readonly mostOnlineCount: number;
  /** Installed power over load. */
  readonly installedRatio: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly availableKw: number; readonly spareCount: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Spare sets for so many running. */
export function spareCountFor(runningCount: number, rule: Redundancy): number {
  if (rule === "N") return 0;
  if (rule === "N+1") return 1;
  if (rule === "2N") return runningCount;
  return rule.spareCount * Math.ceil(runningCount / rule.perCount);
}

/** Sets that carry a load: the ratio rounded up, but for what is only rounding of the division. Plain numbers, no checks. */
export function runningCountKernel(loadKw: number, availableKw: number): number {
  return Math.max(1, Math.ceil(loadKw / availableKw - 1e-9));
}

/**
 * Generator sets that a load needs, with their spares.
 *
 * @param input - load and rating in kW, share of the rating that is available, rule for the spares
 * @returns running and installed counts, load shares
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `energy-balance`, `cummins-pt-7007`
 */
export function fleetSize(input: FleetSizeInput): FleetSizeResult {
  const ask = parseInput("fleetSize", fleetSizeInput, input);
  const availableKw = ask.ratingKw * ask.availableShare;
  const runningCount = runningCountKernel(ask.loadKw, availableKw);
  const spareCount = spareCountFor(runningCount, ask.redundancy);
  const installedCount = runningCount + spareCount;
  const allRunningLoadShare = ask.loadKw / (installedCount * ask.ratingKw);
  return {
    runningCount,
    installedCount,
    loadShare: ask.loadKw / (runningCount * ask.ratingKw),
    allRunningLoadShare,
    mostOnlineCount: Math.max(1, Math.floor(ask.loadKw / (ask.ratingKw * minimumLoadShare) + 1e-9)),
    installedRatio: (installedCount * ask.ratingKw) / ask.loadKw,
    steps: { availableKw, spareCount },
    findings: lowLoadFindings(allRunningLoadShare, "allRunningLoadShare"),
    sources: ["energy-balance", "cummins-pt-7007"],
  };
}
