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
 * Pumps and hall fans of a part, and the stream of heat with theirs, hour by hour. Without heat they stand. Plain SI
 * numbers, no checks, no allocation.
 */
export function terminalsKernel(part: PlantPartModel, hours: PlantPartHours): void {
  const { heatW, streamW, rangeK, cduPumpW, crahFanW, pumpW, supplyTempC } = hours;
  const { designHeatW, fanExponent, pumpTurndownShare, crahTurndownShare, supplyTempC: setTempC } = part;
  const { cduPumpW: fullCduW, pumpW: fullPumpW, crahFanW: fullCrahW, rangeK: fullRangeK } = part;
  for (let i = 0; i < heatW.length; i++) {
    const heat = heatW[i] as number;
    supplyTempC[i] = setTempC;
    if (heat <= 0) continue;
    const share = heat / designHeatW;
    const pumpShare = Math.max(share, pumpTurndownShare);
    const pumps = affinityKernel(pumpShare, fanExponent);
    const cdu = fullCduW * pumps;
    const pump = fullPumpW * pumps;
    const crah = fullCrahW * affinityKernel(Math.max(share, crahTurndownShare), fanExponent);
    cduPumpW[i] = cdu;
    pumpW[i] = pump;
    crahFanW[i] = crah;
    streamW[i] = heat + cdu + pump + crah;
    rangeK[i] = (fullRangeK * share) / pumpShare;
  }
}
