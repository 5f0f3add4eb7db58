import { effectivenessKernel, transferUnitsKernel } from "./heat-exchanger-kernels.ts";

/**
 * Number of transfer units of a counterflow unit at its rating, where `riseK` and `facilityRiseK` are the changes of its
 * two streams. No checks; `facilityRiseK` is below `riseK + approachK`.
 *
 * @see Sources: `kays-london`
 */
export function cduTransferUnitsKernel(riseK: number, facilityRiseK: number, approachK: number): number {
  const larger = Math.max(riseK, facilityRiseK);
  return transferUnitsKernel("counterflow", larger / (riseK + approachK), Math.min(riseK, facilityRiseK) / larger);
}

/**
 * Approach in K of a counterflow unit that carries `loadRatio` of its rating at unchanged rises, so that both flows
 * change with the heat, and UA with a power of the flow. No checks.
 *
 * @see Sources: `kays-london`, `dittus-boelter`
 */
export function cduApproachKernel(
  riseK: number,
  facilityRiseK: number,
  ratedTransferUnits: number,
  uaFlowExponent: number,
  loadRatio: number,
): number {
  const larger = Math.max(riseK, facilityRiseK);
  const transferUnits = ratedTransferUnits * Math.exp((uaFlowExponent - 1) * Math.log(loadRatio));
  const capacityRatio = Math.min(riseK, facilityRiseK) / larger;
  return larger / effectivenessKernel("counterflow", transferUnits, capacityRatio) - riseK;
}
