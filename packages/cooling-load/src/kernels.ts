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
export { airCooledChillerKernel, waterCooledChillerKernel } from "./chiller-plant-kernels.ts";
export { massFlowKernel } from "./coolant-flow.ts";
export * from "./coolant-kernels.ts";
export { coilFanKernel, coilWPerKKernel, densityRatioKernel, dryCoolerKernel } from "./dry-cooler-kernels.ts";
export * from "./heat-exchanger-kernels.ts";
export { heatPumpCopKernel } from "./heat-reuse.ts";
export * from "./pipe-kernels.ts";
export { hourFlag, newPlantPartHours, type PlantPartHours, type PlantWeather } from "./plant-hours.ts";
export { plantPartKernel } from "./plant-kernels.ts";
export { type PlantPartModel, plantPartModel } from "./plant-model.ts";
export {
  addPlantPartHours,
  largestKernel,
  newPlantPartSums,
  type PlantPartSums,
  peakKernel,
  sumKernel,
} from "./plant-sums.ts";
export { pumpPowerKernel } from "./pump-power.ts";
export { liquidHeatKernel } from "./rack-heat.ts";
export * from "./ride-through-kernels.ts";
export { affinityKernel, cyclingFanKernel, terminalsKernel } from "./terminal-kernels.ts";
export { towerApproachKernel, towerCoefficientKernel } from "./tower-approach.ts";
export {
  boundedWetBulbKernel,
  coolingTowerKernel,
  fullFanApproachKernel,
  towerAirFlowKernel,
  towerHeatKernel,
} from "./tower-kernels.ts";
