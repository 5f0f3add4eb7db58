import type { PlantPartHours } from "./plant-hours.ts";
import type { PlantPartModel } from "./plant-model.ts";

/**
 * Power of a fan or pump at a share of its flow, over that at full flow: s² ((e − 2) s + 3 − e), whose slope at full
 * flow is the exponent e between 2 and 3. Plain numbers, no checks.
 */
export function affinityKernel(flowShare: number, exponent: number): number {
  return flowShare * flowShare * ((exponent - 2) * flowShare + 3 - exponent);
}

/** The same for fans that cycle below their least flow. Plain numbers, no checks. */
export function cyclingFanKernel(flowShare: number, turndownShare: number, exponent: number): number {
  if (flowShare >= turndownShare) return affinityKernel(flowShare, exponent);
  return (affinityKernel(turndownShare, exponent) * flowShare) / turndownShare;
}

/**
 * Pumps and hall fans of a part, and the stream of heat with theirs, hour by hour. Without heat they stand. An hour with
 * the heat of the one before repeats it. Plain SI numbers, no checks, no allocation.
 */
export function terminalsKernel(part: PlantPartModel, hours: PlantPartHours): void {
  const { heatW, streamW, rangeK, cduPumpW, crahFanW, pumpW } = hours;
  const { designHeatW, fanExponent, pumpTurndownShare, crahTurndownShare } = part;
  const { cduPumpW: fullCduW, pumpW: fullPumpW, crahFanW: fullCrahW, rangeK: fullRangeK } = part;
  let heat = 0;
  let cdu = 0;
  let pump = 0;
  let crah = 0;
  let range = 0;
  for (let i = 0; i < heatW.length; i++) {
    const given = heatW[i] as number;
    if (given !== heat) {
      heat = given;
      const share = heat / designHeatW;
      const pumpShare = Math.max(share, pumpTurndownShare);
      const pumps = affinityKernel(pumpShare, fanExponent);
      const runs = heat > 0;
      cdu = runs ? fullCduW * pumps : 0;
      pump = runs ? fullPumpW * pumps : 0;
      // Only a part for air has hall fans.
      const hall = fullCrahW > 0 ? affinityKernel(Math.max(share, crahTurndownShare), fanExponent) : 0;
      crah = runs ? fullCrahW * hall : 0;
      range = share >= pumpTurndownShare ? fullRangeK : (fullRangeK * share) / pumpTurndownShare;
    }
    cduPumpW[i] = cdu;
    pumpW[i] = pump;
    crahFanW[i] = crah;
    streamW[i] = heat + cdu + pump + crah;
    rangeK[i] = range;
  }
}
