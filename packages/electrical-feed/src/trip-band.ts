import { type Grade, grades, ModelError } from "@watthall/basis";
import { overloadSettingA, type ProtectiveDevice } from "./protective-device.ts";
import {
  type ConventionalRow,
  conventionalCurrents,
  type FuseGateRow,
  fuseGates,
  type McbGateRow,
  mcbGates,
  mccbInstantaneous,
  mccbLongDelay,
} from "./tables/trip-gates.ts";

/** Between which times a device interrupts a current; `latestS` is null where it need not trip at all. */
export interface TripBand {
  readonly currentA: number;
  readonly earliestS: number;
  readonly latestS: number | null;
  /** Worst grade among the figures that set the two bounds. */
  readonly grade: Grade;
}

/** A point that the device's band must respect. */
interface Gate {
  readonly currentA: number;
  readonly bound: "not-before" | "not-after";
  readonly timeS: number;
  /** Whether the bound is a fixed time past the point, and not I² t. */
  readonly instantaneous: boolean;
  /** Whether I² t is constant by design, so that the point bounds the times on both sides of it. */
  readonly bothWays?: true;
  readonly grade: Grade;
}

/** The device's characteristic as gates. */
export interface DeviceCurve {
  readonly gates: readonly Gate[];
  /** Above this the device may trip at once, or nothing is known that forbids it. */
  readonly instantaneousFromA: number;
  /** For so long a current that it carries was watched; no earliest time is said beyond. */
  readonly conventionalS: number;
  /** I_2: from here on it surely trips. */
  readonly conventionalA: number;
  readonly sources: readonly string[];
}

const conventional: readonly ConventionalRow[] = conventionalCurrents;
const miniature: readonly McbGateRow[] = mcbGates;
const fuses: readonly FuseGateRow[] = fuseGates;

/**
 * The device's conventional currents and time.
 *
 * @throws {@link ModelError} `out-of-range` for a rating above the standard's last
 */
function conventionalRow(device: ProtectiveDevice): ConventionalRow {
  const family = device.kind.startsWith("mcb") ? "mcb" : device.kind;
  const rows = conventional.filter((row) => row.device === family);
  const row = rows.find(({ upToA }) => device.ratedCurrentA <= upToA);
  if (row !== undefined) return row;
  throw new ModelError({
    code: "out-of-range",
    model: "tripBand",
    path: "device.ratedCurrentA",
    received: `${device.ratedCurrentA}`,
    allowed: `at most ${rows.at(-1)?.upToA ?? 0} A for ${device.kind}`,
  });
}

/** I_2 over the setting: the current at which the device surely operates within its conventional time. */
export function conventionalTrippingFactor(device: ProtectiveDevice): number {
  return conventionalRow(device).trippingFactor;
}

/** I_2 of a device, in A. */
export function conventionalTrippingA(device: ProtectiveDevice): number {
  return conventionalTrippingFactor(device) * overloadSettingA(device);
}

/** Current that a device carries for its conventional time without tripping, in A. */
export function conventionalNonTrippingA(device: ProtectiveDevice): number {
  return conventionalRow(device).nonTrippingFactor * overloadSettingA(device);
}

function conventionalGates(device: ProtectiveDevice): readonly Gate[] {
  const { timeS, grade } = conventionalRow(device);
  return [
    { currentA: conventionalNonTrippingA(device), bound: "not-before", timeS, instantaneous: false, grade },
    { currentA: conventionalTrippingA(device), bound: "not-after", timeS, instantaneous: false, grade },
  ];
}

function mcbCurve(device: ProtectiveDevice): DeviceCurve {
  const rows = miniature.filter(({ curve, upToA }) => curve === device.kind && device.ratedCurrentA <= upToA);
  const gates = rows.map(({ multiple, bound, timeS, grade }) => ({
    currentA: multiple * device.ratedCurrentA,
    bound,
    timeS,
    instantaneous: bound === "not-after" && timeS <= 0.1,
    grade,
  }));
  const lastCalm = gates.filter(({ bound }) => bound === "not-before").map(({ currentA }) => currentA);
  return {
    gates: [...conventionalGates(device), ...gates],
    instantaneousFromA: Math.max(...lastCalm),
    conventionalS: conventionalRow(device).timeS,
    conventionalA: conventionalTrippingA(device),
    sources: ["iec-60898-1"],
  };
}

function longDelayGates(device: ProtectiveDevice): readonly Gate[] {
  if (device.longDelayS === undefined) return [];
  const { multiple, toleranceShare, grade } = mccbLongDelay;
  const at = { currentA: multiple * overloadSettingA(device), instantaneous: false, bothWays: true, grade } as const;
  return [
    { ...at, bound: "not-before", timeS: device.longDelayS * (1 - toleranceShare) },
    { ...at, bound: "not-after", timeS: device.longDelayS * (1 + toleranceShare) },
  ];
}

function mccbCurve(device: ProtectiveDevice): DeviceCurve {
  const { toleranceShare, latestS, grade } = mccbInstantaneous;
  const { instantaneousA, shortDelayS = 0 } = device;
  const magnetic: readonly Gate[] =
    instantaneousA === undefined
      ? []
      : [
          {
            currentA: instantaneousA * (1 + toleranceShare),
            bound: "not-after",
            timeS: latestS + shortDelayS,
            instantaneous: true,
            grade,
          },
        ];
  return {
    gates: [...conventionalGates(device), ...longDelayGates(device), ...magnetic],
    instantaneousFromA:
      instantaneousA === undefined ? conventionalNonTrippingA(device) : instantaneousA * (1 - toleranceShare),
    conventionalS: conventionalRow(device).timeS,
    conventionalA: conventionalTrippingA(device),
    sources: ["iec-60947-2"],
  };
}

function fuseCurve(device: ProtectiveDevice): DeviceCurve {
  const row = fuses.find(({ ratedCurrentA }) => ratedCurrentA === device.ratedCurrentA);
  if (row === undefined)
    throw new ModelError({
      code: "out-of-range",
      model: "tripBand",
      path: "device.ratedCurrentA",
      received: `${device.ratedCurrentA}`,
      allowed: `a gG rating whose gates are held: ${fuses.map(({ ratedCurrentA }) => ratedCurrentA).join(", ")}`,
    });
  const melts = { instantaneous: false, grade: row.grade } as const;
  return {
    gates: [
      ...conventionalGates(device),
      { currentA: row.least10SA, bound: "not-before", timeS: 10, ...melts },
      { currentA: row.most5SA, bound: "not-after", timeS: 5, ...melts },
      { currentA: row.least01SA, bound: "not-before", timeS: 0.1, ...melts },
      { currentA: row.most01SA, bound: "not-after", timeS: 0.1, ...melts, instantaneous: true },
    ],
    instantaneousFromA: Number.POSITIVE_INFINITY,
    conventionalS: conventionalRow(device).timeS,
    conventionalA: conventionalTrippingA(device),
    sources: ["iec-60269-1"],
  };
}

/**
 * A device's characteristic.
 *
 * @throws {@link ModelError} `out-of-range` for a rating that is not held
 * @see Sources: `iec-60898-1`, `iec-60947-2`, `iec-60269-1`
 */
export function deviceCurve(device: ProtectiveDevice): DeviceCurve {
  if (device.kind === "fuse-gg") return fuseCurve(device);
  return device.kind === "mccb" ? mccbCurve(device) : mcbCurve(device);
}

/** No device is said to be faster than this, however high the current: contacts move and arcs burn. */
const mechanismS = 0.1;

const worse = (a: Grade, b: Grade): Grade => (grades.indexOf(a) > grades.indexOf(b) ? a : b);

/** Whether a gate says before when a device does not trip at a current. */
function boundsBelow(gate: Gate, curve: DeviceCurve, currentA: number): boolean {
  if (gate.bound !== "not-before" || currentA > curve.instantaneousFromA) return false;
  return gate.currentA >= currentA || gate.bothWays === true;
}

/** Whether a gate says after when a device has tripped at a current. */
function boundsAbove(gate: Gate, curve: DeviceCurve, currentA: number): boolean {
  if (gate.bound !== "not-after") return false;
  return gate.currentA <= currentA || (gate.bothWays === true && currentA >= curve.conventionalA);
}

/** Before when no part of a release acts that may act at once: neither its intended delay nor its long delay, far up. */
function soonestS(curve: DeviceCurve, currentA: number, shortDelayS: number): number {
  const longDelays = curve.gates.filter(({ bound, bothWays }) => bound === "not-before" && bothWays === true);
  return Math.min(shortDelayS, ...longDelays.map((gate) => gate.timeS * (gate.currentA / currentA) ** 2));
}

/**
 * Between which times a device interrupts a current.
 *
 * Between gates the I² t of a heated element does not rise with current: so a gate passed at a lower current bounds the
 * latest time by I² t, and one still ahead bounds the earliest time likewise.
 *
 * @param shortDelayS - intended delay of the release, which it also keeps at the highest current, unless its long delay is over
 *   sooner
 */
export function tripBand(curve: DeviceCurve, currentA: number, shortDelayS = 0): TripBand {
  const mayTripAtOnce = currentA > curve.instantaneousFromA;
  let earliest: { s: number; grade: Grade } = {
    s: mayTripAtOnce ? soonestS(curve, currentA, shortDelayS) : 0,
    grade: "standard",
  };
  let latest: { s: number; grade: Grade } = { s: Number.POSITIVE_INFINITY, grade: "standard" };
  for (const gate of curve.gates) {
    const scaledS = gate.timeS * (gate.currentA / currentA) ** 2;
    if (boundsBelow(gate, curve, currentA) && Math.min(scaledS, curve.conventionalS) > earliest.s)
      earliest = { s: Math.min(scaledS, curve.conventionalS), grade: gate.grade };
    if (!boundsAbove(gate, curve, currentA)) continue;
    const boundS = gate.instantaneous ? gate.timeS : Math.max(scaledS, mechanismS);
    if (boundS < latest.s) latest = { s: boundS, grade: gate.grade };
  }
  return {
    currentA,
    earliestS: earliest.s,
    latestS: Number.isFinite(latest.s) ? latest.s : null,
    grade: worse(earliest.grade, latest.grade),
  };
}
