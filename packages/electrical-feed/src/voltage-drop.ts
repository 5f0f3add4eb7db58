import { between, type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { conductorMetal, dcResistanceKernel, metals, resistance20OhmPerKm } from "./conductor.ts";
import { currentOf, lengthOf, powerFactorOf, voltageOf } from "./feed-quantities.ts";
import { type FeedSystem, feedSystem } from "./feed-system.ts";
import { multicoreReactanceOhmPerKm } from "./reactance.ts";

/** Input of {@link voltageDrop}. */
export const voltageDropInput = z
  .strictObject({
    system: feedSystem,
    voltageV: voltageOf("Between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
    currentA: currentOf("Of the feed, all parallel runs together"),
    lengthM: lengthOf("One way"),
    conductor: conductorMetal,
    sectionMm2: positive("mm2", "Nominal section of one conductor").optional(),
    resistanceOhmPerKm: between(1e-6, 1e6, "ohm/km", "Of one conductor as it runs, in place of its section").optional(),
    parallelRuns: between(1, 1000, "1", "Cables in parallel").int().default(1),
    powerFactor: powerFactorOf("Of the load, lagging; 1 for dc").default(1),
    reactanceOhmPerKm: between(0, 1e6, "ohm/km", "Of one run; of a multicore cable at 50 Hz unless told").optional(),
    conductorTempC: between(-60, 2000, "degC", "At which the resistance is taken").default(90),
  })
  .refine((feed) => (feed.sectionMm2 === undefined) !== (feed.resistanceOhmPerKm === undefined), {
    path: ["sectionMm2"],
    message: "either sectionMm2 or resistanceOhmPerKm",
  })
  .refine((feed) => feed.system !== "dc" || feed.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .refine((feed) => feed.system !== "dc" || (feed.reactanceOhmPerKm ?? 0) === 0, {
    path: ["reactanceOhmPerKm"],
    message: "0 for dc, which has no reactance",
  })
  .meta({ description: "Voltage that a cable loses between its two ends." });

/** Input of {@link voltageDrop}, defaults not yet filled in. */
export type VoltageDropInput = z.input<typeof voltageDropInput>;

/** Result of {@link voltageDrop}. */
export interface VoltageDropResult {
  /** Between lines for ac-3ph, around the loop otherwise. */
  readonly dropV: number;
  /** Of the feed's voltage. */
  readonly dropShare: number;
  readonly steps: {
    /** Of one conductor at its temperature. */
    readonly resistanceOhmPerKm: number;
    readonly reactanceOhmPerKm: number;
    /** R cos φ + X sin φ. */
    readonly effectiveImpedanceOhmPerKm: number;
    /** √3 between lines, 2 around a loop of two conductors. */
    readonly pathFactor: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Impedance that a load sees in phase with its voltage: R cos φ + X sin φ. Plain numbers, no checks. */
export function effectiveImpedanceKernel(resistance: number, reactance: number, powerFactor: number): number {
  return resistance * powerFactor + reactance * Math.sqrt(1 - powerFactor * powerFactor);
}

/** √3 between lines, where the return cancels; 2 around the loop of two conductors. */
export function pathFactor(system: FeedSystem): number {
  return system === "ac-3ph" ? Math.sqrt(3) : 2;
}

/**
 * Voltage drop along a cable. Plain numbers, no checks.
 *
 * @param resistanceOhmPerKm - of one conductor
 * @returns V
 */
export function voltageDropKernel(
  system: FeedSystem,
  currentA: number,
  lengthM: number,
  parallelRuns: number,
  resistanceOhmPerKm: number,
  reactanceOhmPerKm: number,
  powerFactor: number,
): number {
  const impedance = effectiveImpedanceKernel(resistanceOhmPerKm, reactanceOhmPerKm, powerFactor);
  return (pathFactor(system) * currentA * lengthM * impedance) / (1000 * parallelRuns);
}

/**
 * Voltage that a cable loses: √3 I L (R cos φ + X sin φ) between lines, 2 I L (…) for two conductors, R alone for dc.
 *
 * @param input - system, voltage in V, current in A, one-way length in m, section in mm² or resistance in Ω/km
 * @returns drop in V and as a share of the voltage
 * @throws {@link ModelError} `out-of-range` for a section that IEC 60228 or the reactances do not list; `input-invalid`
 * @see Sources: `circuit-theory`, `iec-60228`, `iec-60287`, `cable-sizing-engine`
 */
export function voltageDrop(input: VoltageDropInput): VoltageDropResult {
  const feed = parseInput("voltageDrop", voltageDropInput, input);
  const { conductor, sectionMm2, system, powerFactor, conductorTempC } = feed;
  const resistanceOhmPerKm =
    feed.resistanceOhmPerKm ??
    dcResistanceKernel(
      resistance20OhmPerKm(conductor, sectionMm2 ?? Number.NaN),
      metals[conductor].temperatureCoefficient,
      conductorTempC,
    );
  const needsReactance = system !== "dc" && powerFactor < 1;
  const reactanceOhmPerKm =
    feed.reactanceOhmPerKm ?? (needsReactance && sectionMm2 !== undefined ? multicoreReactanceOhmPerKm(sectionMm2) : 0);
  const dropV = voltageDropKernel(
    system,
    feed.currentA,
    feed.lengthM,
    feed.parallelRuns,
    resistanceOhmPerKm,
    reactanceOhmPerKm,
    powerFactor,
  );
  return {
    dropV,
    dropShare: dropV / feed.voltageV,
    steps: {
      resistanceOhmPerKm,
      reactanceOhmPerKm,
      effectiveImpedanceOhmPerKm: effectiveImpedanceKernel(resistanceOhmPerKm, reactanceOhmPerKm, powerFactor),
      pathFactor: pathFactor(system),
    },
    findings:
      dropV >= feed.voltageV
        ? [
            {
              code: "voltage-collapses",
              severity: "fail",
              message: `A drop of ${dropV} V leaves nothing of ${feed.voltageV} V: the load cannot draw this current.`,
              path: "dropV",
              value: dropV,
              limit: feed.voltageV,
            },
          ]
        : [],
    sources: ["circuit-theory", "iec-60228", "iec-60287", "cable-sizing-engine"],
  };
}
