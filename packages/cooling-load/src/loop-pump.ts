import { count, lookup, ModelError, nonNegative, positiveShare, showValue } from "@watthall/basis";
import { z } from "zod";

const pumpCurve = z
  .array(
    z.strictObject({
      volumeFlowLPerMin: nonNegative("L/min", "Through one pump"),
      pressureKpa: nonNegative("kPa", "Rise across it at full speed"),
    }),
  )
  .min(2)
  .refine(
    (points) => points.every((p, i) => i === 0 || p.volumeFlowLPerMin > (points[i - 1]?.volumeFlowLPerMin ?? 0)),
    {
      message: "points of rising volumeFlowLPerMin",
    },
  )
  .refine((points) => points.every((p, i) => i === 0 || p.pressureKpa < (points[i - 1]?.pressureKpa ?? 0)), {
    message: "points of falling pressureKpa",
  });

/** Schema of the pumps of a loop. */
export const loopPump = z.strictObject({
  curve: pumpCurve.optional(),
  parallelCount: count("Pumps that run side by side").default(1),
  pumpEfficiencyShare: positiveShare("Hydraulic power over shaft power, at all flows"),
  motorEfficiencyShare: positiveShare("Shaft power over electricity, drive included"),
});

/** The pumps of a loop. */
export type LoopPump = z.output<typeof loopPump>;

/** Pressure in kPa that a loop needs at a flow in L/min. */
export type SystemCurve = (volumeFlowLPerMin: number) => number;

/** Pump curves in parallel at full speed. */
export interface PumpCurve {
  readonly leastLPerMin: number;
  readonly mostLPerMin: number;
  readonly pressureKpa: (volumeFlowLPerMin: number) => number;
}

/** Curve of all pumps together, a straight line between the points. */
export function pumpCurveOf(pump: LoopPump): PumpCurve | null {
  if (pump.curve === undefined) return null;
  const xs = pump.curve.map(({ volumeFlowLPerMin }) => volumeFlowLPerMin * pump.parallelCount);
  const ys = pump.curve.map(({ pressureKpa }) => pressureKpa);
  return {
    leastLPerMin: xs[0] ?? 0,
    mostLPerMin: xs[xs.length - 1] ?? 0,
    pressureKpa: lookup({ model: "loopHydraulics", path: "pump.curve", xs, ys, mode: "linear" }),
  };
}

/** Root of a falling function between two bounds, by halving; `null` when its sign does not change there. */
function rootOfFalling(falling: (x: number) => number, least: number, most: number): number | null {
  if (falling(least) < 0 || falling(most) > 0) return null;
  let low = least;
  let high = most;
  for (let i = 0; i < 200 && high - low > 1e-13 * high; i++) {
    const middle = (low + high) / 2;
    if (falling(middle) >= 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Flow in L/min at which pumps at full speed and loop agree.
 *
 * @throws {@link ModelError} `out-of-range` where they meet outside the curve
 */
export function operatingFlow(curve: PumpCurve, system: SystemCurve, path: string): number {
  const excess = (flow: number) => curve.pressureKpa(flow) - system(flow);
  const flow = rootOfFalling(excess, curve.leastLPerMin, curve.mostLPerMin);
  if (flow !== null) return flow;
  throw new ModelError({
    code: "out-of-range",
    model: "loopHydraulics",
    path: `${path}.pump.curve`,
    received: `${showValue(curve.leastLPerMin)} to ${showValue(curve.mostLPerMin)} L/min`,
    allowed:
      excess(curve.leastLPerMin) < 0
        ? "a curve that begins at less flow: the loop needs more pressure than its first point gives"
        : "a curve that goes on to more flow: its last point gives more pressure than the loop needs",
  });
}

/**
 * Speed, as a share of the full one, at which pumps give a flow the pressure that the loop needs, by the affinity laws:
 * flow as speed, pressure as its square. Above 1 the pumps are too small; `null` where the curve does not reach.
 */
export function speedShare(curve: PumpCurve, flow: number, pressureKpa: number): number | null {
  const least = Math.max(curve.leastLPerMin, curve.mostLPerMin * 1e-9);
  // At the flow x on the full-speed curve that this point maps to: H(x) / x² = Δp / q².
  const excess = (x: number) => curve.pressureKpa(x) - (pressureKpa / flow / flow) * x * x;
  const x = rootOfFalling(excess, least, curve.mostLPerMin);
  return x === null ? null : flow / x;
}
