import { type Finding, parseInput, positive, positiveShare, type SourceId, wFromKw } from "@watthall/basis";
import { z } from "zod";
import { currentFactor, type FeedSystem, feedSystem } from "./feed-system.ts";

/** Input of {@link feedCurrent}. */
export const feedCurrentInput = z
  .strictObject({
    loadKw: positive("kW", "Electricity that the load draws"),
    system: feedSystem,
    voltageV: positive("V", "Between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
    powerFactor: positiveShare("Displacement and distortion together; 1 for dc").default(1),
    efficiencyShare: positiveShare("Of a converter between the feed and the load").default(1),
  })
  .refine((feed) => feed.system !== "dc" || feed.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .meta({ description: "Current that a load draws from its feed." });

/** Input of {@link feedCurrent}, defaults not yet filled in. */
export type FeedCurrentInput = z.input<typeof feedCurrentInput>;

/** Result of {@link feedCurrent}. */
export interface FeedCurrentResult {
  /** In each loaded conductor. */
  readonly currentA: number;
  readonly apparentKva: number;
  /** What a person would write on paper on the way. */
  readonly steps: {
    /** Power at the feed's end, before the converter. */
    readonly feedKw: number;
    /** √3 for three-phase, 1 otherwise. */
    readonly currentFactor: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Current in each loaded conductor: I = P / (c U cos φ η), c = √3 for three-phase. Plain numbers, no checks.
 *
 * @returns A
 */
export function feedCurrentKernel(
  loadW: number,
  system: FeedSystem,
  voltageV: number,
  powerFactor: number,
  efficiencyShare: number,
): number {
  return loadW / (currentFactor(system) * voltageV * powerFactor * efficiencyShare);
}

/**
 * Current that a load draws from its feed.
 *
 * @param input - load in kW, system, voltage in V, power factor and efficiency of a converter between feed and load
 * @returns current in A in each loaded conductor, apparent power in kVA
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `circuit-theory`
 */
export function feedCurrent(input: FeedCurrentInput): FeedCurrentResult {
  const feed = parseInput("feedCurrent", feedCurrentInput, input);
  const feedKw = feed.loadKw / feed.efficiencyShare;
  return {
    currentA: feedCurrentKernel(
      wFromKw(feed.loadKw),
      feed.system,
      feed.voltageV,
      feed.powerFactor,
      feed.efficiencyShare,
    ),
    apparentKva: feedKw / feed.powerFactor,
    steps: { feedKw, currentFactor: currentFactor(feed.system) },
    findings: [],
    sources: ["circuit-theory"],
  };
}
