/** One kind of set within a mixed fleet. */
export interface SetKind {
  readonly installed: number;
  readonly ratingW: number;
  /** Chance that a set is available and starts. */
  readonly start: number;
  /** Chance that a running set fails in an hour. */
  readonly hourly: number;
}

/** Chances of a mixed fleet, hour by hour. */
export interface MixedFleetChances {
  /** Of each state after the start; the count of the first kind rises fastest. */
  readonly start: Float64Array;
  /** Of having met the load in every hour up to and with each. */
  readonly survival: Float64Array;
  /** Of meeting the load in each hour, whatever was before. */
  readonly marginal: Float64Array;
}

/** Row i: the chances that 0 to i of i sets are left when each is kept with chance `keep`; rows one after another. */
function thinning(most: number, keep: number): Float64Array {
  const width = most + 1;
  const rows = new Float64Array(width * width);
  rows[0] = 1;
  for (let i = 1; i <= most; i++)
    for (let j = 0; j <= i; j++) {
      const lost = j < i ? (rows[(i - 1) * width + j] as number) * (1 - keep) : 0;
      const kept = j > 0 ? (rows[(i - 1) * width + j - 1] as number) * keep : 0;
      rows[i * width + j] = lost + kept;
    }
  return rows;
}

/** Lets the sets of one kind fail, in place: the chance of j left gathers from those of j and more before. */
function thin(states: Float64Array, stride: number, most: number, rows: Float64Array): void {
  const width = most + 1;
  for (let block = 0; block < states.length; block += stride * width)
    for (let offset = block; offset < block + stride; offset++)
      for (let j = 0; j <= most; j++) {
        let sum = 0;
        for (let i = j; i <= most; i++)
          sum += (states[offset + i * stride] as number) * (rows[i * width + j] as number);
        states[offset + j * stride] = sum;
      }
}

function thinAll(states: Float64Array, kinds: readonly SetKind[], rows: readonly Float64Array[]): void {
  let stride = 1;
  for (const [k, kind] of kinds.entries()) {
    thin(states, stride, kind.installed, rows[k] as Float64Array);
    stride *= kind.installed + 1;
  }
}

/** Power of each state, the count of the first kind rising fastest. */
function powerOfStates(kinds: readonly SetKind[], stateCount: number): Float64Array {
  return Float64Array.from({ length: stateCount }, (_, state) => {
    let rest = state;
    let power = 0;
    for (const { installed, ratingW } of kinds) {
      power += (rest % (installed + 1)) * ratingW;
      rest = Math.floor(rest / (installed + 1));
    }
    return power;
  });
}

/** Number of states of a mixed fleet. */
export function stateCountOf(kinds: readonly { readonly installed: number }[]): number {
  return kinds.reduce((product, { installed }) => product * (installed + 1), 1);
}

/**
 * Chances of a mixed fleet over an outage, by a Markov chain over how many sets of each kind run: a binomial start, then in
 * each hour first the failures, then the load. Plain numbers, no checks.
 *
 * @param loadW - of each hour of the outage, from its start; begins anew when the outage is longer
 * @param tolerance - power by which a state may fall short, for rounding of sums
 * @see Sources: `reopt-backup-reliability`
 */
export function mixedFleetKernel(
  kinds: readonly SetKind[],
  loadW: Float64Array,
  hours: number,
  tolerance = 1e-6,
): MixedFleetChances {
  const stateCount = stateCountOf(kinds);
  const alive = new Float64Array(stateCount);
  alive[stateCount - 1] = 1;
  thinAll(
    alive,
    kinds,
    kinds.map(({ installed, start }) => thinning(installed, start)),
  );
  const start = alive.slice();
  const free = alive.slice();
  const hourRows = kinds.map(({ installed, hourly }) => thinning(installed, 1 - hourly));
  const power = powerOfStates(kinds, stateCount);
  const survival = new Float64Array(hours);
  const marginal = new Float64Array(hours);
  for (let hour = 0; hour < hours; hour++) {
    thinAll(alive, kinds, hourRows);
    thinAll(free, kinds, hourRows);
    const load = (loadW[hour % loadW.length] as number) - tolerance;
    for (let state = 0; state < stateCount; state++) {
      if ((power[state] as number) < load) alive[state] = 0;
      else marginal[hour] = (marginal[hour] as number) + (free[state] as number);
      survival[hour] = (survival[hour] as number) + (alive[state] as number);
    }
  }
  return { start, survival, marginal };
}
