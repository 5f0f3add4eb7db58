import { heatedTempKernel, secondsToThreshold } from "./heating-modes.ts";
import {
  type HeatingCircuit,
  type HeatingNodes,
  type HeatingState,
  heatingModes,
  heatingNodes,
  settledState,
} from "./heating-nodes.ts";

/** A current held for a time. */
export interface HeldCurrent {
  readonly currentA: number;
  /** May be infinite in the last. */
  readonly durationS: number;
}

/** A stretch in which the heat balance is taken as linear. */
interface Stretch {
  readonly modes: ReturnType<typeof heatingModes>;
  readonly fromS: number;
  readonly durationS: number;
}

/** How a cable heats under currents one after the other. */
export interface HeatingCourse {
  readonly stretches: readonly Stretch[];
  /** State at the end; null when the conductor no longer is one before. */
  readonly end: HeatingState | null;
  readonly endS: number;
}

function stateAfter({ modes }: Stretch, timeS: number): HeatingState {
  return {
    conductorTempC: heatedTempKernel(modes.conductor, timeS),
    outerTempC: heatedTempKernel(modes.outer, timeS),
  };
}

/** Slow time constant of the nodes without the feedback of a current: heat capacity times thermal resistance. */
export function coldTimeConstantS(nodes: HeatingNodes): number {
  const cold = { ...nodes, loss20WPerM: 0, lossSlopeWPerMK: 0 };
  const state = { conductorTempC: nodes.ambientTempC + 1, outerTempC: nodes.ambientTempC };
  return -1 / heatingModes(cold, state).conductor.lambdaA;
}

/** The surface's heat transfer is renewed after a hundredth of the time constant, then after ever longer steps. */
const firstStepShare = 0.01;
const stepGrowth = 1.03;

/** Steps grow to this many time constants, after some forty of which a cable has settled. */
const longestStepShare = 1.3;

/** Above this no conductor is left to follow. */
export const vapourTempC = 5000;

/**
 * Follows a cable: exactly where its thermal resistance is constant, in short exact stretches where that of its surface
 * falls as it warms.
 */
export function heatingCourse(
  circuit: HeatingCircuit,
  initialTempC: number,
  currents: readonly HeldCurrent[],
): HeatingCourse {
  const stretches: Stretch[] = [];
  let state = settledState(circuit, initialTempC);
  let fromS = 0;
  for (const { currentA, durationS } of currents) {
    let leftS = durationS;
    let stepShare = firstStepShare;
    while (leftS > 0) {
      const nodes = heatingNodes(circuit, currentA, state);
      const constantS = coldTimeConstantS(nodes);
      const stepS = circuit.path.layers === null ? leftS : Math.min(leftS, stepShare * constantS);
      const stretch = { modes: heatingModes(nodes, state), fromS, durationS: stepS };
      stretches.push(stretch);
      if (stepS === Number.POSITIVE_INFINITY) break;
      state = stateAfter(stretch, stepS);
      fromS += stepS;
      if (!(state.conductorTempC < vapourTempC)) return { stretches, end: null, endS: fromS };
      leftS -= stepS;
      stepShare *= stepGrowth;
      if (durationS === Number.POSITIVE_INFINITY && stepShare > longestStepShare) break;
    }
  }
  return { stretches, end: state, endS: fromS };
}

/** First time at which the conductor passes a temperature: null when never, 0 when it starts past it and stays. */
export function timeToThreshold({ stretches }: HeatingCourse, thresholdTempC: number): number | null {
  let startsPast: number | null = null;
  for (const { modes, fromS, durationS } of stretches) {
    const timeS = secondsToThreshold(modes.conductor, thresholdTempC, durationS);
    if (timeS !== null && timeS > 0) return fromS + timeS;
    if (timeS === 0 && fromS === 0) startsPast = 0;
  }
  return startsPast;
}

/** Conductor temperature at a time of the course, in °C. */
export function temperatureAt({ stretches }: HeatingCourse, timeS: number): number {
  const stretch = stretches.findLast(({ fromS }) => fromS <= timeS);
  return stretch === undefined ? Number.NaN : heatedTempKernel(stretch.modes.conductor, timeS - stretch.fromS);
}
