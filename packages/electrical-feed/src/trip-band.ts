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
  readonly grade: Grade;
}

/** The device's characteristic as gates. */
export interface DeviceCurve {
  readonly gates: readonly Gate[];
  /** From here on the device may trip at once. */
  readonly instantaneousFromA: number;
  /** For so long a current that it carries was watched; no earliest time is said beyond. */
  readonly conventionalS: number;
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
export function conventionalRow(device: ProtectiveDevice): ConventionalRow {
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
    sources: ["iec-60898-1"],
  };
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
    gates: [...conventionalGates(device), ...magnetic],
    instantaneousFromA: instantaneousA === undefined ? 0 : instantaneousA * (1 - toleranceShare),
    conventionalS: conventionalRow(device).timeS,
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

/**
 * Between which times a device interrupts a current.
 *
 * Between gates the I² t of a heated element does not rise with current: so a gate passed at a lower current bounds the
 * latest time by I² t, and one still ahead bounds the earliest time likewise.
 *
 * @param shortDelayS - intended delay of the release, which it also keeps at the highest current
 */
export function tripBand(curve: DeviceCurve, currentA: number, shortDelayS = 0): TripBand {
  let earliestS = currentA >= curve.instantaneousFromA ? shortDelayS : 0;
  let latestS = Number.POSITIVE_INFINITY;
  let earliestGrade: Grade = "standard";
  let latestGrade: Grade = "standard";
  for (const gate of curve.gates) {
    const scaled = gate.timeS * (gate.currentA / currentA) ** 2;
    if (gate.bound === "not-before" && gate.currentA >= currentA) {
      const bound = Math.min(scaled, curve.conventionalS);
      if (bound > earliestS) {
        earliestS = bound;
        earliestGrade = gate.grade;
      }
    }
    if (gate.bound === "not-after" && gate.currentA <= currentA) {
      const bound = gate.instantaneous ? gate.timeS : Math.max(scaled, mechanismS);
      if (bound < latestS) {
        latestS = bound;
        latestGrade = gate.grade;
      }
    }
  }
  return {
    currentA,
    earliestS,
    latestS: Number.isFinite(latestS) ? latestS : null,
    grade: worse(earliestGrade, latestGrade),
  };
}
