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

/** One rack over a block of steps, power alone. */
export function rackPowerKernel(
  { loadKw, cableLossKw }: RackGroupPlan,
  state: RackState,
  shares: Float64Array,
  offset: number,
  stepCount: number,
  gain: number,
  stepH: number,
  siteKw: Float64Array,
  siteLossKw: Float64Array,
): void {
  const curve = cableLossKw.values;
  const last = curve.length - 1;
  const scale = gain * last;
  let sum = 0;
  let lost = 0;
  let peak = state.peakKw;
  for (let i = 0; i < stepCount; i++) {
    const share = shares[offset + i] as number;
    const kw = loadKw * gain * share;
    const x = share * scale;
    const at = x >= last ? last - 1 : x | 0;
    const low = curve[at] as number;
    const loss = low + (x - at) * ((curve[at + 1] as number) - low);
    sum += kw;
    lost += loss;
    if (kw > peak) peak = kw;
    siteKw[i] = (siteKw[i] as number) + kw;
    siteLossKw[i] = (siteLossKw[i] as number) + loss;
  }
  state.energyKwh += sum * stepH;
  state.lossKwh += lost * stepH;
  state.peakKw = peak;
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
  offset: number,
  stepCount: number,
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
  let conductorAbove = 0;
  let coolantAbove = 0;
  for (let i = 0; i < stepCount; i++) {
    const share = shares[offset + i] as number;
    const x = share * scale;
    const at = x >= last ? last - 1 : x | 0;
    const low = curve[at] as number;
    const conductorEnd = low + (x - at) * ((curve[at + 1] as number) - low);
    const coolantEnd = supplyTempC + rise * share;
    conductorTempC = conductorEnd + (conductorTempC - conductorEnd) * conductorDecay;
    coolantTempC = coolantEnd + (coolantTempC - coolantEnd) * coolantDecay;
    const metalEnd = coolantTempC + lead * share;
    metalTempC = metalEnd + (metalTempC - metalEnd) * metalDecay;
    if (conductorTempC > hottestConductor) hottestConductor = conductorTempC;
    if (coolantTempC > hottestCoolant) hottestCoolant = coolantTempC;
    if (metalTempC > hottestMetal) hottestMetal = metalTempC;
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
