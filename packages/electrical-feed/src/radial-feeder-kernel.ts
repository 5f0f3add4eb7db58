/**
 * A radial network as flat arrays, every parent before its children. Powers are per phase in W and var, impedances in
 * ohm on the node's own side of its transformer.
 */
export interface FlatFeeder {
  /** Index of each node's parent, -1 for a node that hangs on the source. */
  readonly parent: Int32Array;
  /** Voltage of the node over that of its parent at no load: 1 for a line. */
  readonly ratio: Float64Array;
  readonly resistance: Float64Array;
  readonly reactance: Float64Array;
  readonly activePower: Float64Array;
  readonly reactivePower: Float64Array;
  /** Voltage of each node at no load. */
  readonly nominal: Float64Array;
}

/** Where the sweep leaves its answer: voltages of the nodes and currents of the branches above them, per phase. */
export interface FeederState {
  readonly voltageRe: Float64Array;
  readonly voltageIm: Float64Array;
  readonly currentRe: Float64Array;
  readonly currentIm: Float64Array;
}

/** Arrays for a feeder of so many nodes. */
export function feederState(nodeCount: number): FeederState {
  return {
    voltageRe: new Float64Array(nodeCount),
    voltageIm: new Float64Array(nodeCount),
    currentRe: new Float64Array(nodeCount),
    currentIm: new Float64Array(nodeCount),
  };
}

function sweepCurrents(feeder: FlatFeeder, state: FeederState): void {
  const { parent, ratio, activePower, reactivePower } = feeder;
  const { voltageRe, voltageIm, currentRe, currentIm } = state;
  for (let i = 0; i < parent.length; i++) {
    const p = activePower[i] as number;
    const q = reactivePower[i] as number;
    const re = voltageRe[i] as number;
    const im = voltageIm[i] as number;
    const square = re * re + im * im;
    currentRe[i] = (p * re + q * im) / square;
    currentIm[i] = (p * im - q * re) / square;
  }
  for (let i = parent.length - 1; i >= 0; i--) {
    const above = parent[i] as number;
    if (above < 0) continue;
    const k = ratio[i] as number;
    currentRe[above] = (currentRe[above] as number) + k * (currentRe[i] as number);
    currentIm[above] = (currentIm[above] as number) + k * (currentIm[i] as number);
  }
}

/** Returns the largest change of a voltage over its nominal, squared. */
function sweepVoltages(feeder: FlatFeeder, state: FeederState, source: number): number {
  const { parent, ratio, resistance, reactance, nominal } = feeder;
  const { voltageRe, voltageIm, currentRe, currentIm } = state;
  let largest = 0;
  for (let i = 0; i < parent.length; i++) {
    const above = parent[i] as number;
    const k = ratio[i] as number;
    const r = resistance[i] as number;
    const x = reactance[i] as number;
    const ire = currentRe[i] as number;
    const iim = currentIm[i] as number;
    const re = k * (above < 0 ? source : (voltageRe[above] as number)) - r * ire + x * iim;
    const im = k * (above < 0 ? 0 : (voltageIm[above] as number)) - r * iim - x * ire;
    const dre = re - (voltageRe[i] as number);
    const dim = im - (voltageIm[i] as number);
    const unit = nominal[i] as number;
    const change = (dre * dre + dim * dim) / (unit * unit);
    // Written so that a NaN counts as the largest change.
    if (!(change <= largest)) largest = change;
    voltageRe[i] = re;
    voltageIm[i] = im;
  }
  return largest;
}

/**
 * Backward-forward sweep: currents of the constant-power loads gathered from the leaves to the source, voltages from
 * the source to the leaves, until no voltage moves by more than the tolerance. Plain SI numbers, no checks, no
 * allocation; time and memory are linear in the nodes.
 *
 * @param source - voltage per phase behind the first branches
 * @param tolerance - largest change of a voltage over its nominal
 * @param state - filled in; its currents belong to its voltages
 * @returns sweeps that were needed, or -1 where the voltages do not settle: the load is beyond what the feeder carries
 */
export function radialFeederKernel(
  feeder: FlatFeeder,
  source: number,
  tolerance: number,
  mostSweeps: number,
  state: FeederState,
): number {
  state.voltageRe.set(feeder.nominal);
  state.voltageIm.fill(0);
  const target = tolerance * tolerance;
  for (let sweep = 1; sweep <= mostSweeps; sweep++) {
    sweepCurrents(feeder, state);
    const change = sweepVoltages(feeder, state, source);
    if (!(change < Number.POSITIVE_INFINITY)) return -1;
    if (change > target) continue;
    sweepCurrents(feeder, state);
    return sweep;
  }
  return -1;
}
