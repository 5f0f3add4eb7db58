export { type ArcOutcome, arcFlashKernel } from "./arc-flash-kernel.ts";
export {
  type BusbarMetre,
  busbarAmpacityKernel,
  busbarResistanceKernel,
  busbarTemperatureKernel,
  type HeatPath,
  heatLossKernel,
  skinRatioKernel,
} from "./busbar-kernel.ts";
export { type CableDescription, type CableThermal, cableThermal, conductorResistanceKernel } from "./cable-thermal.ts";
export { acResistanceRatioKernel, dcResistanceKernel } from "./conductor.ts";
export {
  conductorTemperatureKernel,
  ratedConductorTemperatureKernel,
  ratedRunawayCurrentKernel,
  runawayCurrentKernel,
  surfaceRiseOfLossKernel,
} from "./conductor-temperature-kernels.ts";
export { annuityKernel, kelvinSectionKernel } from "./economic-section.ts";
export { peakFactorKernel } from "./fault-currents-ac.ts";
export { type Discharge, dischargeKernel } from "./fault-currents-dc.ts";
export { feedCurrentKernel } from "./feed-current.ts";
export { feedLossKernel, type LoadCurve, loadCurveKernel, tabulateLoadCurve } from "./feed-loss.ts";
export { adiabaticTimeKernel, type HeatingModes, heatedTempKernel, oneNodeTimeKernel } from "./heating-modes.ts";
export { adiabaticFactorKernel } from "./minimum-fault-section.ts";
export { neutralCurrentKernel } from "./neutral-harmonics.ts";
export { type FeederState, type FlatFeeder, feederState, radialFeederKernel } from "./radial-feeder-kernel.ts";
export { permissibleCurrentKernel, ratedCurrentKernel, surfaceRiseKernel } from "./rating-equation.ts";
export { transformerLossKernel } from "./transformer-selection.ts";
export { swingRmsKernel } from "./transient-load.ts";
export { powerPerWireKernel } from "./voltage-comparison.ts";
export { equalLossSectionKernel } from "./voltage-comparison-sizing.ts";
export { effectiveImpedanceKernel, voltageDropKernel } from "./voltage-drop.ts";
