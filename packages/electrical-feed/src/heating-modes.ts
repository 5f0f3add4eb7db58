/**
 * A temperature that follows a linear heat balance: θ(t) = θ0 + Σ rateᵢ (e^(λᵢ t) − 1)/λᵢ, one or two modes.
 *
 * A mode whose λ is not negative grows for ever: the runaway.
 */
export interface HeatingModes {
  readonly startTempC: number;
  /** Parts of the first rate of rise, K/s. */
  readonly rateA: number;
  readonly rateB: number;
  /** 1/s. */
  readonly lambdaA: number;
  readonly lambdaB: number;
}

const grown = (lambda: number, timeS: number): number => (lambda === 0 ? timeS : Math.expm1(lambda * timeS) / lambda);

/** Temperature after a time. Plain numbers, no checks. */
export function heatedTempKernel(modes: HeatingModes, timeS: number): number {
  const { startTempC, rateA, rateB, lambdaA, lambdaB } = modes;
  return startTempC + rateA * grown(lambdaA, timeS) + (rateB === 0 ? 0 : rateB * grown(lambdaB, timeS));
}

/**
 * Time in which one node passes from a temperature to another: ln(1 + λ Δ/r)/λ. Plain numbers, no checks.
 *
 * @param rateKPerS - first rate of rise
 * @returns s, or `NaN` when it never gets there
 */
export function oneNodeTimeKernel(deltaK: number, rateKPerS: number, lambda: number): number {
  if (deltaK === 0) return 0;
  if (lambda === 0) return deltaK / rateKPerS >= 0 ? deltaK / rateKPerS : Number.NaN;
  const timeS = Math.log1p((lambda * deltaK) / rateKPerS) / lambda;
  return timeS >= 0 && timeS < Number.POSITIVE_INFINITY ? timeS : Number.NaN;
}

/**
 * Time in which a current without any cooling brings a conductor from a temperature to another, its resistance rising
 * with it. Plain numbers, no checks.
 *
 * @param heatJPerMK - heat capacity of one conductor
 * @param resistance20OhmPerM - of one conductor at 20 °C
 * @returns s
 */
export function adiabaticTimeKernel(
  currentA: number,
  heatJPerMK: number,
  resistance20OhmPerM: number,
  temperatureCoefficient: number,
  fromTempC: number,
  toTempC: number,
): number {
  const from = 1 + temperatureCoefficient * (fromTempC - 20);
  const to = 1 + temperatureCoefficient * (toTempC - 20);
  const perS = (currentA * currentA * resistance20OhmPerM * temperatureCoefficient) / heatJPerMK;
  return Math.log(to / from) / perS;
}

/** The one instant at which two modes of opposite sign turn the temperature round; `NaN` when there is none. */
function turningTimeS({ rateA, rateB, lambdaA, lambdaB }: HeatingModes): number {
  const timeS = Math.log(-rateB / rateA) / (lambdaA - lambdaB);
  return timeS > 0 && timeS < Number.POSITIVE_INFINITY ? timeS : Number.NaN;
}

/** Time inside a stretch on which the temperature only rises or only falls, by halving. */
function crossingWithin(modes: HeatingModes, thresholdTempC: number, fromS: number, toS: number): number | null {
  const above = (timeS: number) => heatedTempKernel(modes, timeS) >= thresholdTempC;
  const before = above(fromS);
  if (above(toS) === before) return null;
  let low = fromS;
  let high = toS;
  for (let i = 0; i < 200 && high - low > 1e-12 * high; i++) {
    const middle = (low + high) / 2;
    if (above(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Longest time that is looked at, in s: ten years. */
const longestS = 3.2e8;

/**
 * First time at which the temperature passes a threshold, upward or downward.
 *
 * @param withinS - length of the stretch
 * @returns s; 0 when it starts past the threshold and does not fall through it; null when it never gets there
 */
export function secondsToThreshold(modes: HeatingModes, thresholdTempC: number, withinS = longestS): number | null {
  const { startTempC, rateA, rateB, lambdaA } = modes;
  const startsPast = startTempC >= thresholdTempC;
  if (rateB === 0) {
    const timeS = oneNodeTimeKernel(thresholdTempC - startTempC, rateA, lambdaA);
    if (startTempC === thresholdTempC) return 0;
    return timeS <= withinS ? timeS : startsPast ? 0 : null;
  }
  const turn = turningTimeS(modes);
  const stretches = turn < withinS ? [0, turn, withinS] : [0, withinS];
  for (let i = 1; i < stretches.length; i++) {
    const crossing = crossingWithin(modes, thresholdTempC, stretches[i - 1] ?? 0, stretches[i] ?? withinS);
    if (crossing !== null) return crossing;
  }
  return startsPast ? 0 : null;
}
