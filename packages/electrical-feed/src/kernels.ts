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
export { peakFactorKernel } from "./fault-currents-ac.ts";
export { type Discharge, dischargeKernel } from "./fault-currents-dc.ts";
export { feedCurrentKernel } from "./feed-current.ts";
export { adiabaticFactorKernel } from "./minimum-fault-section.ts";
export { powerChainInputKernel } from "./power-chain-curve.ts";
export { type FeederState, type FlatFeeder, feederState, radialFeederKernel } from "./radial-feeder-kernel.ts";
export { permissibleCurrentKernel, ratedCurrentKernel, surfaceRiseKernel } from "./rating-equation.ts";
export { transformerLossKernel } from "./transformer-selection.ts";
export { effectiveImpedanceKernel, voltageDropKernel } from "./voltage-drop.ts";
