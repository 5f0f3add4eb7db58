import type { RackGroupPlan } from "./rack-plan.ts";

/** What is kept of one rack: sums and extremes over all its steps. */
export interface RackState {
  energyKwh: number;
  lossKwh: number;
  peakKw: number;
  conductorTempC: number;
  coolantTempC: number;
  metalTempC: number;
  hottestConductorTempC: number;
  hottestCoolantTempC: number;
  hottestMetalTempC: number;
  conductorAboveS: number;
  coolantAboveS: number;
}

/**
 * One rack over some steps, power alone.
 *
 * @param sums - written: kW and kW lost in its cables, summed over the steps
 */
export function rackPowerKernel(
  { loadKw, cableLossKw }: RackGroupPlan,
  state: RackState,
  shares: Float64Array,
  from: number,
  to: number,
  gain: number,
  sums: Float64Array,
): void {
  const curve = cableLossKw.values;
  const last = curve.length - 1;
  const scale = gain * last;
  let sum = 0;
  let lost = 0;
  let most = 0;
  for (let i = from; i < to; i++) {
    const share = shares[i] as number;
    const x = share * scale;
    const at = Math.min(x | 0, last - 1);
    const low = curve[at] as number;
    sum += share;
    lost += low + (x - at) * ((curve[at + 1] as number) - low);
    most = Math.max(most, share);
  }
  state.peakKw = Math.max(state.peakKw, loadKw * gain * most);
  sums[0] = sum * loadKw * gain;
  sums[1] = lost;
}

/** How much of its distance to equilibrium a temperature keeps in one step. */
export interface RackDecays {
  readonly conductor: number;
  readonly coolant: number;
  readonly metal: number;
}

/** Decays of a step: exact for a load that holds through it, whatever the step. */
export function rackDecays(group: RackGroupPlan, stepS: number): RackDecays {
  return {
    conductor: Math.exp(-stepS / group.conductorTimeConstantS),
    coolant: Math.exp(-stepS / group.coolantTimeConstantS),
    metal: Math.exp(-stepS / group.metalTimeConstantS),
  };
}

/** Temperatures of one rack over the same block: each goes to its equilibrium by its exact exponential. */
export function rackThermalKernel(
  group: RackGroupPlan,
  decays: RackDecays,
  state: RackState,
  shares: Float64Array,
  from: number,
  to: number,
  gain: number,
  stepS: number,
): void {
  const curve = group.conductorTempC.values;
  const last = curve.length - 1;
  const scale = gain * last;
  const { conductor: conductorDecay, coolant: coolantDecay, metal: metalDecay } = decays;
  const { supplyTempC, conductorLimitTempC, coolantLimitTempC } = group;
  const rise = group.coolantRiseK * gain;
  const lead = group.metalRiseK * gain;
  let { conductorTempC, coolantTempC, metalTempC } = state;
  let hottestConductor = state.hottestConductorTempC;
  let hottestCoolant = state.hottestCoolantTempC;
  let hottestMetal = state.hottestMetalTempC;
  const conductorGain = 1 - conductorDecay;
  const coolantGain = 1 - coolantDecay;
  const metalGain = 1 - metalDecay;
  let conductorAbove = 0;
  let coolantAbove = 0;
  for (let i = from; i < to; i++) {
    const share = shares[i] as number;
    const x = share * scale;
    const at = Math.min(x | 0, last - 1);
    const low = curve[at] as number;
    const conductorEnd = low + (x - at) * ((curve[at + 1] as number) - low);
    const coolantEnd = supplyTempC + rise * share;
    conductorTempC = conductorTempC * conductorDecay + conductorEnd * conductorGain;
    coolantTempC = coolantTempC * coolantDecay + coolantEnd * coolantGain;
    const metalEnd = coolantTempC + lead * share;
    metalTempC = metalTempC * metalDecay + metalEnd * metalGain;
    hottestConductor = Math.max(hottestConductor, conductorTempC);
    hottestCoolant = Math.max(hottestCoolant, coolantTempC);
    hottestMetal = Math.max(hottestMetal, metalTempC);
    if (conductorTempC > conductorLimitTempC) conductorAbove++;
    if (coolantTempC > coolantLimitTempC) coolantAbove++;
  }
  state.conductorTempC = conductorTempC;
  state.coolantTempC = coolantTempC;
  state.metalTempC = metalTempC;
  state.hottestConductorTempC = hottestConductor;
  state.hottestCoolantTempC = hottestCoolant;
  state.hottestMetalTempC = hottestMetal;
  state.conductorAboveS += conductorAbove * stepS;
  state.coolantAboveS += coolantAbove * stepS;
}
