import { between, type Finding, ModelError, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { breakingVerdict, directCurrentVerdict, disconnectionVerdict, withstandVerdict } from "./circuit-verdicts.ts";
import { conductorMetal } from "./conductor.ts";
import { circuitKind, disconnectionTimeS, earthingSystem, nominalVoltageToEarthV } from "./disconnection-time.ts";
import { currentOf, faultOf, ratingOf, voltageOf } from "./feed-quantities.ts";
import { feedSystem } from "./feed-system.ts";
import { faultLimitTempC, insulationKind, insulationRow } from "./insulation.ts";
import { adiabaticFactor } from "./minimum-fault-section.ts";
import { judged, type ProtectionVerdict, unjudged, verdictFindings } from "./protection-verdict.ts";
import { overloadSettingA, type ProtectiveDevice, protectiveDevice } from "./protective-device.ts";
import { selectivityOf } from "./selectivity.ts";
import {
  conventionalNonTrippingA,
  conventionalTrippingA,
  type DeviceCurve,
  deviceCurve,
  type TripBand,
  tripBand,
} from "./trip-band.ts";

/** Input of {@link circuitProtection}. */
export const circuitProtectionInput = z
  .strictObject({
    system: feedSystem,
    voltageV: voltageOf("Between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
    voltageToEarthV: voltageOf("Unless told: nominal, line to neutral, or the whole of a dc voltage").optional(),
    designCurrentA: ratingOf("I_B"),
    device: protectiveDevice,
    upstreamDevice: protectiveDevice.optional(),
    cable: z.strictObject({
      ampacityA: ratingOf("I_z, derated, all parallel runs together"),
      conductor: conductorMetal,
      insulation: insulationKind,
      sectionMm2: positive("mm2", "Of one conductor of one run"),
      initialTempC: between(
        -60,
        1000,
        "degC",
        "At which a fault finds it; the continuous limit unless told",
      ).optional(),
    }),
    maxFaultKa: faultOf("Prospective, at the device").optional(),
    minFaultKa: faultOf("To earth, at the far end of the cable").optional(),
    earthing: earthingSystem,
    circuit: circuitKind.default("distribution"),
    currentsA: z
      .array(currentOf())
      .max(1000)
      .default([])
      .meta({ unit: "A", description: "Currents for which the trip time is wanted" }),
  })
  .meta({ description: "Whether a device protects a circuit: overload, fault, shock, selectivity, a verdict each." });

/** Input of {@link circuitProtection}, defaults not yet filled in. */
export type CircuitProtectionInput = z.input<typeof circuitProtectionInput>;

/** Result of {@link circuitProtection}. */
export interface CircuitProtectionResult {
  readonly verdicts: {
    /** I_B ≤ I_n: the device carries the load. */
    readonly designCurrent: ProtectionVerdict;
    /** I_n ≤ I_z: the cable carries what the device lets through for good. */
    readonly cableOverload: ProtectionVerdict;
    /** I_2 ≤ 1.45 I_z: a small overload does not last. */
    readonly conventionalOverload: ProtectionVerdict;
    readonly breakingCapacity: ProtectionVerdict;
    /** Time to clear the least fault against the limit for the earthing. */
    readonly disconnectionTime: ProtectionVerdict;
    /** I² t of both faults against k² S². */
    readonly faultWithstand: ProtectionVerdict;
    /** Null on ac. */
    readonly directCurrentRating: ProtectionVerdict | null;
    /** Null without a device above. */
    readonly selectivity: ProtectionVerdict | null;
  };
  /** Between which times each of the asked currents is interrupted. */
  readonly tripBands: readonly TripBand[];
  readonly steps: {
    /** I_n, or the setting of an adjustable breaker. */
    readonly settingA: number;
    /** Carried for the conventional time without tripping. */
    readonly nonTrippingA: number;
    /** I_2. */
    readonly conventionalTrippingA: number | null;
    readonly disconnectionLimitS: number | null;
    readonly minFaultBand: TripBand | null;
    readonly maxFaultBand: TripBand | null;
    /** A·√s/mm². */
    readonly kFactor: number;
    /** Up to which current the device above surely stays closed. */
    readonly selectiveUpToA: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Circuit = z.output<typeof circuitProtectionInput>;

function bandOrNull(curve: DeviceCurve, device: ProtectiveDevice, faultKa: number | undefined): TripBand | null {
  return faultKa === undefined ? null : tripBand(curve, faultKa * 1000, device.shortDelayS);
}

function curveFindings(bands: readonly (TripBand | null)[], sources: readonly string[]): readonly Finding[] {
  if (!bands.some((band) => band?.grade === "unverified")) return [];
  return [
    {
      code: "unverified-trip-curve",
      severity: "warning",
      message: "Some gates of the device's characteristic were not confirmed in a text; the maker's curve decides.",
      path: "tripBands",
      ...(sources[0] === undefined ? {} : { source: sources[0] }),
    },
  ];
}

function withoutCurve(circuit: Circuit, reason: string): { curve: DeviceCurve | null; gap: Finding } {
  return {
    curve: null,
    gap: {
      code: "trip-curve-not-held",
      severity: "incomplete",
      message: reason,
      path: "device",
      value: circuit.device.ratedCurrentA,
    },
  };
}

function curveOrGap(circuit: Circuit): { curve: DeviceCurve | null; gap: Finding | null } {
  try {
    return { curve: deviceCurve(circuit.device), gap: null };
  } catch (thrown) {
    if (ModelError.is(thrown)) return withoutCurve(circuit, thrown.message);
    throw thrown;
  }
}

/**
 * Whether a device protects a circuit, a verdict for each rule: I_B ≤ I_n ≤ I_z, I_2 ≤ 1.45 I_z, breaking capacity,
 * time to clear the least fault, I² t, rating for dc, selectivity with the device above; and the band of trip times of
 * given currents.
 *
 * Bands are those that the device's standard guarantees, which are wider than a maker's curve.
 *
 * @param input - system and voltage; design current in A; device and cable; faults in kA; earthing
 * @returns verdicts, trip bands in s
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `iec-60364-4-43`, `iec-60364-4-41`, `iec-60898-1`, `iec-60947-2`, `iec-60269-1`
 */
export function circuitProtection(input: CircuitProtectionInput): CircuitProtectionResult {
  const circuit = parseInput("circuitProtection", circuitProtectionInput, input);
  const { device, cable, designCurrentA, system, voltageV, earthing } = circuit;
  const settingA = overloadSettingA(device);
  const { curve, gap } = curveOrGap(circuit);
  const trippingA = curve === null ? null : conventionalTrippingA(device);
  const voltageToEarthV = circuit.voltageToEarthV ?? nominalVoltageToEarthV(system, voltageV);
  const disconnectionLimitS = disconnectionTimeS(earthing, circuit.circuit, system, voltageToEarthV);
  const minFaultBand = curve && bandOrNull(curve, device, circuit.minFaultKa);
  const maxFaultBand = curve && bandOrNull(curve, device, circuit.maxFaultKa);
  const { kFactor } = adiabaticFactor(
    cable.conductor,
    cable.insulation,
    cable.initialTempC ?? insulationRow(cable.insulation).limits.continuousTempC,
    faultLimitTempC(cable.insulation, cable.sectionMm2),
  );
  const selectivity = selectivityOf(curve, circuit.device, circuit.upstreamDevice, circuit.maxFaultKa);
  const verdicts = {
    designCurrent: judged(designCurrentA <= settingA, designCurrentA, settingA, "A of load"),
    cableOverload: judged(settingA <= cable.ampacityA, settingA, cable.ampacityA, "A of setting"),
    conventionalOverload:
      trippingA === null
        ? unjudged("the device's I_2 is not held")
        : judged(trippingA <= 1.45 * cable.ampacityA, trippingA, 1.45 * cable.ampacityA, "A of I_2"),
    breakingCapacity: breakingVerdict(device, circuit.maxFaultKa),
    disconnectionTime: disconnectionVerdict(disconnectionLimitS, minFaultBand, earthing),
    faultWithstand: withstandVerdict(minFaultBand, maxFaultBand, (kFactor * cable.sectionMm2) ** 2),
    directCurrentRating: directCurrentVerdict(device, system),
    selectivity: selectivity.verdict,
  };
  const tripBands =
    curve === null ? [] : circuit.currentsA.map((currentA) => tripBand(curve, currentA, device.shortDelayS));
  return {
    verdicts,
    tripBands,
    steps: {
      settingA,
      nonTrippingA: curve === null ? settingA : conventionalNonTrippingA(device),
      conventionalTrippingA: trippingA,
      disconnectionLimitS,
      minFaultBand,
      maxFaultBand,
      kFactor,
      selectiveUpToA: selectivity.upToA,
    },
    findings: [
      ...(gap === null ? [] : [gap]),
      ...verdictFindings(verdicts),
      ...curveFindings([...tripBands, minFaultBand, maxFaultBand], curve?.sources ?? []),
    ],
    sources: ["iec-60364-4-43", "iec-60364-4-41", ...(curve?.sources ?? [])],
  };
}
