import { bySeverity, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { acFaultPoints } from "./fault-currents-ac.ts";
import { dcFaultPoints } from "./fault-currents-dc.ts";
import {
  type AcFault,
  type DcFault,
  type FaultCurrentsInput,
  type FaultDevice,
  faultCurrentsInput,
} from "./fault-currents-input.ts";

export { type FaultCurrentsInput, faultCurrentsInput } from "./fault-currents-input.ts";

/** Fault currents at one place of a feed. */
export interface FaultPoint {
  /** `source` or `transformer`, then `segment-1`, `segment-2`, … at the far end of each. */
  readonly at: string;
  /** AC: three-phase fault, or line to neutral. DC: peak of the capacitor's discharge, or the converter's limit. */
  readonly maxKa: number;
  /** Smaller of that and the fault to earth; DC: what lasts, to earth where earth is a pole of the circuit. */
  readonly minKa: number;
  readonly earthKa: number;
  /** AC three-phase only. */
  readonly phaseToPhaseKa: number | null;
  /** First half-wave of AC, discharge of DC. */
  readonly peakKa: number;
  readonly limitedByConverter: boolean;
  /** What remains after the first milliseconds. */
  readonly sustainedKa: number;
  readonly timeToPeakMs: number | null;
  /** ∫ i² dt of the whole discharge. */
  readonly dischargeKaS2: number | null;
  readonly incidentEnergyJPerCm2: number | null;
  readonly boundaryMm: number | null;
  readonly resistanceOhm: number;
  readonly reactanceOhm: number;
}

/** What the device sees and does at one place. */
export interface DeviceVerdict {
  readonly at: string;
  /** At the smallest fault: at once, only during the capacitor's discharge, or not. */
  readonly trips: "at-once" | "on-discharge-only" | "no";
  /** Whether it can break the largest fault; `null` without a breaking capacity. */
  readonly breaks: boolean | null;
  readonly seesKa: number;
}

/** Result of {@link faultCurrents}. */
export interface FaultCurrentsResult {
  readonly points: readonly FaultPoint[];
  /** One a point where a device is given. */
  readonly device: readonly DeviceVerdict[];
  /** What a first earth fault does. */
  readonly earthFault: "trips-as-short-circuit" | "half-voltage" | "alarm-only" | "loop-impedance";
  readonly steps: { readonly driveV: number; readonly transformerRatedA: number | null };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function judge(device: FaultDevice, point: FaultPoint): DeviceVerdict {
  const pickUpKa = device.instantaneousA / 1000;
  const atOnce = point.minKa >= pickUpKa;
  const onDischarge = point.dischargeKaS2 !== null && point.peakKa >= pickUpKa;
  return {
    at: point.at,
    trips: atOnce ? "at-once" : onDischarge ? "on-discharge-only" : "no",
    breaks: device.breakingKa === undefined ? null : point.maxKa <= device.breakingKa,
    seesKa: point.minKa,
  };
}

function deviceFindings(device: FaultDevice, verdicts: readonly DeviceVerdict[], dc: boolean): readonly Finding[] {
  const findings: Finding[] = [];
  if (dc && device.ratedForDc !== true)
    findings.push({
      code: "device-not-rated-for-dc",
      severity: device.ratedForDc === false ? "fail" : "incomplete",
      message: "An arc in direct current has no zero to go out at: the device must be rated for it",
      path: "device.ratedForDc",
      value: device.ratedForDc === undefined ? null : "false",
    });
  for (const [i, verdict] of verdicts.entries()) {
    if (verdict.breaks === false)
      findings.push({
        code: "breaking-capacity-exceeded",
        severity: "fail",
        message: `At ${verdict.at} the largest fault is more than the device can break`,
        path: `points[${i}].maxKa`,
        limit: device.breakingKa ?? null,
      });
    if (verdict.trips === "at-once") continue;
    findings.push({
      code: verdict.trips === "no" ? "fault-below-trip" : "fault-trips-on-discharge-only",
      severity: verdict.trips === "no" ? "fail" : "warning",
      message:
        verdict.trips === "no"
          ? `At ${verdict.at} the smallest fault does not reach the device's instantaneous trip`
          : `At ${verdict.at} only the capacitor's discharge reaches the trip; what lasts does not`,
      path: `points[${i}].minKa`,
      value: verdict.seesKa * 1000,
      limit: device.instantaneousA,
    });
  }
  return findings;
}

function arcFindings(feed: AcFault | DcFault, points: readonly FaultPoint[]): readonly Finding[] {
  if (feed.arc === undefined) return [];
  const incomplete = { severity: "incomplete", value: null, source: "ieee-1584-2018" } as const;
  if (feed.system !== "ac-3ph") {
    const message = "IEEE 1584-2018 covers three-phase AC of 208 V to 15 kV; for this system no energy is given";
    return [{ ...incomplete, code: "arc-flash-no-method", message, path: "arc" }];
  }
  return points.flatMap(({ at, incidentEnergyJPerCm2 }, i): readonly Finding[] => {
    if (incidentEnergyJPerCm2 !== null) return [];
    const message = `At ${at} the fault or the voltage is outside what IEEE 1584-2018 was tested for`;
    return [{ ...incomplete, code: "arc-flash-out-of-range", message, path: `points[${i}].incidentEnergyJPerCm2` }];
  });
}

function earthFaultKind(feed: AcFault | DcFault): FaultCurrentsResult["earthFault"] {
  if (feed.system !== "dc") return "loop-impedance";
  const kinds = { negative: "trips-as-short-circuit", midpoint: "half-voltage", it: "alarm-only" } as const;
  return kinds[feed.earthing];
}

function transformerRatedA(feed: AcFault | DcFault): number | null {
  if (feed.system === "dc" || feed.transformer === undefined) return null;
  return (feed.transformer.ratedKva * 1000) / (feed.voltageV * (feed.system === "ac-3ph" ? Math.sqrt(3) : 1));
}

/**
 * Prospective fault currents along a feed, bolted, and what its device does.
 *
 * AC: the network's fault power, a transformer's short-circuit voltage and the cables in series; a converter upstream
 * caps them at its limit. The resistances are those given, at 20 °C for the largest fault; for the fault to earth
 * `minimumResistanceFactor` heats the cables and `minimumVoltageFactor` lowers the source. DC: the discharge of the converter's capacitor, then its current limit; its earthing
 * decides what a first earth fault does.
 *
 * @param input - system, voltage in V, source, transformer, segments with length in m and resistance in Ω/km
 * @returns kA at every point, the device's verdict, arc energy for three-phase AC
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `iec-60909`, `rlc-discharge`, `ieee-1584-2018`
 */
export function faultCurrents(input: FaultCurrentsInput): FaultCurrentsResult {
  const feed = parseInput("faultCurrents", faultCurrentsInput, input);
  const dc = feed.system === "dc";
  const points = dc ? dcFaultPoints(feed) : acFaultPoints(feed);
  const { device } = feed;
  const verdicts = device === undefined ? [] : points.map((point) => judge(device, point));
  return {
    points,
    device: verdicts,
    earthFault: earthFaultKind(feed),
    steps: {
      driveV: dc ? feed.voltageV : feed.voltageFactor * feed.voltageV,
      transformerRatedA: transformerRatedA(feed),
    },
    findings: bySeverity([
      ...(device === undefined ? [] : deviceFindings(device, verdicts, dc)),
      ...arcFindings(feed, points),
    ]),
    sources: dc ? ["rlc-discharge"] : ["iec-60909", ...(feed.arc === undefined ? [] : ["ieee-1584-2018"])],
  };
}
