export { dryAirFlowKernel } from "./air-flow.ts";
export { bufferVolumeKernel } from "./buffer-volume.ts";
export { cduApproachKernel } from "./cdu-selection.ts";
export {
  type ChillerAt,
  type ChillerSetting,
  carnotCopKernel,
  chillerAt,
  chillerCapacityKernel,
  chillerPowerKernel,
  curvesHoldKernel,
} from "./chiller-kernels.ts";
export { massFlowKernel } from "./coolant-flow.ts";
export * from "./coolant-kernels.ts";
export * from "./heat-exchanger-kernels.ts";
export {
  affinityKernel,
  copKernel,
  emptyPlantPartHour,
  type PlantPartHour,
  plantPartHourKernel,
} from "./plant-kernels.ts";
export { type PlantPartModel, plantPartModel } from "./plant-model.ts";
export {
  emptyPlantPartTotals,
  type PlantPartTotals,
  type PlantYearHours,
  plantPartYearKernel,
} from "./plant-year-kernels.ts";
export { pumpPowerKernel } from "./pump-power.ts";
export { liquidHeatKernel } from "./rack-heat.ts";
export * from "./ride-through-kernels.ts";
export { towerApproachKernel, towerCoefficientKernel } from "./tower-approach.ts";
