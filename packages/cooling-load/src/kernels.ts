export { dryAirFlowKernel } from "./air-flow.ts";
export { bufferVolumeKernel } from "./buffer-volume.ts";
export * from "./cdu-kernels.ts";
export {
  type ChillerAt,
  type ChillerSetting,
  carnotCopKernel,
  chillerAt,
  chillerCapacityKernel,
  chillerPowerKernel,
  curvesHoldKernel,
} from "./chiller-kernels.ts";
export { airCooledChillerHourKernel, waterCooledChillerHourKernel } from "./chiller-plant-kernels.ts";
export { massFlowKernel } from "./coolant-flow.ts";
export * from "./coolant-kernels.ts";
export { affinityKernel, coilFanKernel, coilRatioKernel, dryCoolerHourKernel } from "./dry-cooler-kernels.ts";
export * from "./heat-exchanger-kernels.ts";
export { heatPumpCopKernel } from "./heat-reuse.ts";
export * from "./pipe-kernels.ts";
export { plantPartHourKernel } from "./plant-kernels.ts";
export { type PlantPartModel, plantPartModel } from "./plant-model.ts";
export {
  figuresOf,
  newPlantPartHour,
  type PlantPartFigures,
  type PlantPartHour,
  slot,
  summableCount,
} from "./plant-part-hour.ts";
export { type PlantWeather, type PlantYearHours, plantPartYearKernel } from "./plant-year-kernels.ts";
export { pumpPowerKernel } from "./pump-power.ts";
export { liquidHeatKernel } from "./rack-heat.ts";
export * from "./ride-through-kernels.ts";
export { towerApproachKernel, towerCoefficientKernel } from "./tower-approach.ts";
export {
  boundedWetBulbKernel,
  coolingTowerHourKernel,
  fullFanApproachKernel,
  towerHourKernel,
  waterToAirKernel,
} from "./tower-kernels.ts";
