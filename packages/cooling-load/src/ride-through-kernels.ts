import { coolantHeatCapacityKernel } from "./coolant-kernels.ts";

/**
 * Heat capacity in J/K of well mixed coolant and metal, with the coolant's properties at the mean of two temperatures.
 * No checks.
 */
export function mixedCapacityKernel(
  glycolMassShare: number,
  holdUpM3: number,
  metalJPerK: number,
  startTempC: number,
  endTempC: number,
): number {
  return holdUpM3 * coolantHeatCapacityKernel(glycolMassShare, (startTempC + endTempC) / 2) + metalJPerK;
}

/**
 * Temperature of well mixed coolant and metal after a time without cooling: the one whose heat,
 * C(mean temperature) · rise, is what came in. No checks.
 *
 * @returns °C
 */
export function mixedTemperatureKernel(
  glycolMassShare: number,
  holdUpM3: number,
  metalJPerK: number,
  startTempC: number,
  heatJ: number,
): number {
  let riseK = 0;
  for (let i = 0; i < 60; i++) {
    const capacity = mixedCapacityKernel(glycolMassShare, holdUpM3, metalJPerK, startTempC, startTempC + riseK);
    const next = heatJ / capacity;
    if (Math.abs(next - riseK) <= 1e-13 * next) return startTempC + next;
    riseK = next;
  }
  return startTempC + riseK;
}

/**
 * Rise of room air in K after a time without cooling, the air handing heat on to metal: the two-node balance
 * Ca dTa = Q − UA (Ta − Tm), Cm dTm = UA (Ta − Tm), solved exactly. No checks.
 *
 * @param metalJPerK - 0 for air alone
 * @see Sources: `khankari-two-node`
 */
export function airRiseKernel(
  heatW: number,
  airJPerK: number,
  metalJPerK: number,
  airToMetalWPerK: number,
  timeS: number,
): number {
  if (metalJPerK === 0) return (heatW * timeS) / airJPerK;
  return (
    (heatW * timeS + metalJPerK * airAboveMetalKernel(heatW, airJPerK, metalJPerK, airToMetalWPerK, timeS)) /
    (airJPerK + metalJPerK)
  );
}

/** How much warmer the air is than the metal, in K: (Q τ / Ca) (1 − e^(−t/τ)), τ = 1 / (UA (1/Ca + 1/Cm)). No checks. */
export function airAboveMetalKernel(
  heatW: number,
  airJPerK: number,
  metalJPerK: number,
  airToMetalWPerK: number,
  timeS: number,
): number {
  const tau = airTimeConstantKernel(airJPerK, metalJPerK, airToMetalWPerK);
  return ((heatW * tau) / airJPerK) * -Math.expm1(-timeS / tau);
}

/** Time constant in s with which the air's lead over the metal settles. No checks. */
export function airTimeConstantKernel(airJPerK: number, metalJPerK: number, airToMetalWPerK: number): number {
  return 1 / (airToMetalWPerK * (1 / airJPerK + 1 / metalJPerK));
}

/**
 * Time in s until room air has risen by a given amount: the root of {@link airRiseKernel} by Newton's method, which on
 * this rising, ever flatter curve comes from below and never overshoots. No checks.
 */
export function timeToAirRiseKernel(
  heatW: number,
  airJPerK: number,
  metalJPerK: number,
  airToMetalWPerK: number,
  riseK: number,
): number {
  if (metalJPerK === 0) return (riseK * airJPerK) / heatW;
  const tau = airTimeConstantKernel(airJPerK, metalJPerK, airToMetalWPerK);
  const bothJPerK = airJPerK + metalJPerK;
  let timeS = 0;
  for (let i = 0; i < 100; i++) {
    const missing = riseK - airRiseKernel(heatW, airJPerK, metalJPerK, airToMetalWPerK, timeS);
    const slope = (heatW / bothJPerK) * (1 + (metalJPerK / airJPerK) * Math.exp(-timeS / tau));
    const step = missing / slope;
    timeS += step;
    if (Math.abs(step) <= 1e-13 * timeS) break;
  }
  return timeS;
}
