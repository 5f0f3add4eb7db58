import { type Finding, ModelError, parseInput, positiveShare, type SourceId, wFromKw } from "@watthall/basis";
import { z } from "zod";
import { dcResistanceKernel, metals, resistance20OhmPerKm } from "./conductor.ts";
import { feedCurrentKernel } from "./feed-current.ts";
import { durationOf, lengthOf, loadOf, powerFactorOf, surroundingTemperature, voltageOf } from "./feed-quantities.ts";
import { feedSystem } from "./feed-system.ts";
import { type HeldCurrent, heatingCourse } from "./heating-course.ts";
import { heatingCircuit } from "./heating-nodes.ts";
import { insulationRow } from "./insulation.ts";
import { cableOfRuns, heatPath, isRatingAboveAmbient, type LoadedCable, ratingAboveAmbient } from "./loaded-cable.ts";
import { protectiveDevice } from "./protective-device.ts";
import { multicoreReactanceOhmPerKm } from "./reactance.ts";
import { conventionalNonTrippingA, deviceCurve, type TripBand, tripBand } from "./trip-band.ts";
import { voltageDropKernel } from "./voltage-drop.ts";

/** Input of {@link transientLoad}. */
export const transientLoadInput = z
  .strictObject({
    loadKw: loadOf("Steady load between peaks"),
    peakRatio: z.number().min(1).max(20).meta({ unit: "1", description: "Load of a peak over the steady one" }),
    peakDurationS: durationOf("Of one peak"),
    periodS: durationOf("From one peak to the next; a single peak unless told").optional(),
    system: feedSystem,
    voltageV: voltageOf("Between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
    powerFactor: powerFactorOf("Of the load; 1 for dc").default(1),
    lengthM: lengthOf("One way"),
    maxDropShare: positiveShare("Voltage drop allowed at the peak").optional(),
    cable: cableOfRuns,
    ambientTempC: surroundingTemperature(),
    device: protectiveDevice.optional(),
  })
  .refine((load) => load.system !== "dc" || load.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .refine(({ periodS, peakDurationS }) => periodS === undefined || periodS >= peakDurationS, {
    path: ["periodS"],
    message: "at least peakDurationS",
  })
  .refine(({ cable }) => isRatingAboveAmbient(cable), {
    path: ["cable", "thermal", "ratedAmbientTempC"],
    message: ratingAboveAmbient.message,
  })
  .meta({ description: "What a load that swings does to its breaker, its voltage and its cable." });

/** Input of {@link transientLoad}, defaults not yet filled in. */
export type TransientLoadInput = z.input<typeof transientLoadInput>;

/** Result of {@link transientLoad}. */
export interface TransientLoadResult {
  readonly baseCurrentA: number;
  readonly peakCurrentA: number;
  /** Of the swing, which heats as much as it does; the base where there is one peak only. */
  readonly rmsCurrentA: number;
  /** What the device does at a peak. */
  readonly trips: "no" | "may" | "yes" | "unknown";
  readonly tripBand: TripBand | null;
  readonly peakDropV: number;
  readonly peakDropShare: number;
  /** How much one peak warms the conductor from where the swing holds it; null when that has no equilibrium. */
  readonly pulseRiseK: number | null;
  /** Conductor under the swing's RMS current; null when it has no equilibrium. */
  readonly conductorTempC: number | null;
  readonly steps: {
    /** Where the conductor would settle if the peak never ended; null in a runaway. */
    readonly settledPeakTempC: number | null;
    readonly limitTempC: number;
    readonly resistanceOhmPerKm: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Transient = z.output<typeof transientLoadInput>;

/** RMS of a swing between two currents. Plain numbers, no checks. */
export function swingRmsKernel(baseA: number, peakA: number, peakShare: number): number {
  return Math.sqrt(peakA * peakA * peakShare + baseA * baseA * (1 - peakShare));
}

function tripping(
  { device, peakDurationS }: Transient,
  peakA: number,
  rmsA: number,
): Pick<TransientLoadResult, "trips" | "tripBand"> {
  if (device === undefined) return { trips: "unknown", tripBand: null };
  try {
    const band = tripBand(deviceCurve(device), peakA, device.shortDelayS);
    const carriesSwing = rmsA <= conventionalNonTrippingA(device);
    if (band.latestS !== null && band.latestS <= peakDurationS) return { trips: "yes", tripBand: band };
    return { trips: carriesSwing && band.earliestS > peakDurationS ? "no" : "may", tripBand: band };
  } catch (thrown) {
    if (ModelError.is(thrown)) return { trips: "unknown", tripBand: null };
    throw thrown;
  }
}

const shownS = (timeS: number | null | undefined): string =>
  timeS == null ? "any number of" : `${Number(timeS.toPrecision(3))}`;

function swingFindings(load: Transient, result: Omit<TransientLoadResult, "findings" | "sources">): readonly Finding[] {
  const findings: Finding[] = [];
  const { trips, tripBand: band } = result;
  if (trips === "yes" || trips === "may")
    findings.push({
      code: trips === "yes" ? "peak-trips" : "peak-may-trip",
      severity: trips === "yes" ? "fail" : "warning",
      message: `A peak of ${result.peakCurrentA.toFixed(0)} A for ${load.peakDurationS} s meets a device that acts after ${shownS(band?.earliestS)} to ${shownS(band?.latestS)} s.`,
      path: "trips",
      value: load.peakDurationS,
      limit: band?.earliestS ?? null,
      source: "iec-60364-4-43",
    });
  if (trips === "unknown")
    findings.push({
      code: "no-trip-curve",
      severity: "incomplete",
      message: "No device whose curve is held is given.",
      path: "device",
    });
  if (load.maxDropShare !== undefined && result.peakDropShare > load.maxDropShare)
    findings.push({
      code: "voltage-drop-exceeded",
      severity: "fail",
      message: `The peak drops ${(100 * result.peakDropShare).toFixed(1)} % of the voltage.`,
      path: "peakDropShare",
      value: result.peakDropShare,
      limit: load.maxDropShare,
    });
  const hottest =
    result.conductorTempC === null || result.pulseRiseK === null ? null : result.conductorTempC + result.pulseRiseK;
  if (hottest === null || hottest > result.steps.limitTempC)
    findings.push({
      code: "conductor-above-rating",
      severity: "fail",
      message: `Under the swing the conductor reaches ${hottest === null ? "no equilibrium" : `${hottest.toFixed(1)} °C`}.`,
      path: "conductorTempC",
      value: hottest,
      limit: result.steps.limitTempC,
      source: "iec-60364-4-43",
    });
  return findings;
}

/** Rise of a conductor in one pulse; null when it starts from no equilibrium, or does not outlive the pulse. */
function pulseRiseK(loaded: LoadedCable, conductorTempC: number | null, pulse: readonly HeldCurrent[]): number | null {
  if (conductorTempC === null) return null;
  const { end } = heatingCourse(heatingCircuit(loaded, undefined), conductorTempC, pulse);
  return end === null ? null : end.conductorTempC - conductorTempC;
}

/**
 * What a load that swings, as training does, does to its breaker, its voltage and its cable: a peak of seconds trips
 * breakers and drops voltage, and hardly warms a large conductor.
 *
 * @param input - steady load in kW, peak over it, its duration and period in s; feed, cable, device
 * @returns currents, what the device does, drop at the peak, rise of the conductor in one peak
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `circuit-theory`, `heat-balance`, `iec-60228`, `iec-60898-1`, `iec-60947-2`, `iec-60269-1`
 */
export function transientLoad(input: TransientLoadInput): TransientLoadResult {
  const load = parseInput("transientLoad", transientLoadInput, input);
  const { cable, peakDurationS, periodS, system } = load;
  const { parallelRuns } = cable;
  const baseCurrentA = feedCurrentKernel(wFromKw(load.loadKw), system, load.voltageV, load.powerFactor, 1);
  const peakCurrentA = baseCurrentA * load.peakRatio;
  const rmsCurrentA = swingRmsKernel(baseCurrentA, peakCurrentA, periodS === undefined ? 0 : peakDurationS / periodS);
  const loaded = {
    ...cable,
    system,
    frequencyHz: undefined,
    ambientTempC: load.ambientTempC,
    currentA: rmsCurrentA / parallelRuns,
  };
  const path = heatPath(loaded);
  const conductorTempC = path.temperatureC(rmsCurrentA / parallelRuns);
  const limitTempC = insulationRow(cable.insulation).limits.continuousTempC;
  const resistanceOhmPerKm = dcResistanceKernel(
    resistance20OhmPerKm(cable.conductor, cable.sectionMm2),
    metals[cable.conductor].temperatureCoefficient,
    conductorTempC ?? limitTempC,
  );
  const reactance = system === "dc" || load.powerFactor === 1 ? 0 : multicoreReactanceOhmPerKm(cable.sectionMm2);
  const peakDropV = voltageDropKernel(
    system,
    peakCurrentA,
    load.lengthM,
    parallelRuns,
    resistanceOhmPerKm,
    reactance,
    load.powerFactor,
  );
  const pulse = [{ currentA: peakCurrentA / parallelRuns, durationS: peakDurationS }];
  const result = {
    baseCurrentA,
    peakCurrentA,
    rmsCurrentA,
    ...tripping(load, peakCurrentA, rmsCurrentA),
    peakDropV,
    peakDropShare: peakDropV / load.voltageV,
    pulseRiseK: pulseRiseK(loaded, conductorTempC, pulse),
    conductorTempC,
    steps: { settledPeakTempC: path.temperatureC(peakCurrentA / parallelRuns), limitTempC, resistanceOhmPerKm },
  };
  return {
    ...result,
    findings: swingFindings(load, result),
    sources: ["circuit-theory", ...path.sources, "iec-60364-4-43"],
  };
}
