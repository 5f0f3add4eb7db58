export { type AirFlowInput, type AirFlowResult, airFlow, airFlowInput } from "./air-flow.ts";
export type { AirClassId } from "./air-limits.ts";
export { type BufferVolumeInput, type BufferVolumeResult, bufferVolume, bufferVolumeInput } from "./buffer-volume.ts";
export {
  type CduSelectionInput,
  type CduSelectionResult,
  type CduUnitState,
  cduSelection,
  cduSelectionInput,
} from "./cdu-selection.ts";
export {
  type ChillerPowerInput,
  type ChillerPowerResult,
  chillerPower,
  chillerPowerInput,
} from "./chiller-power.ts";
export { type CoolantId, coolantIds } from "./coolant.ts";
export { type CoolantFlowInput, type CoolantFlowResult, coolantFlow, coolantFlowInput } from "./coolant-flow.ts";
export {
  type CoolantPropertiesInput,
  type CoolantPropertiesResult,
  coolantProperties,
  coolantPropertiesInput,
} from "./coolant-properties.ts";
export { dataVersion } from "./data-version.ts";
export type { FlowLaw } from "./flow-law.ts";
export {
  type HeatExchangerInput,
  type HeatExchangerResult,
  heatExchanger,
  heatExchangerInput,
} from "./heat-exchanger.ts";
export { type HeatGrade, type HeatReuseInput, type HeatReuseResult, heatReuse, heatReuseInput } from "./heat-reuse.ts";
export {
  type LoopHydraulicsInput,
  type LoopHydraulicsResult,
  type LoopResult,
  type LoopState,
  loopHydraulics,
  loopHydraulicsInput,
} from "./loop-hydraulics.ts";
export type { Liquid, PartDrop } from "./loop-parts.ts";
export { type PipeSizeInput, type PipeSizeResult, pipeSize, pipeSizeInput } from "./pipe-size.ts";
export {
  type AirPlant,
  airPlant,
  type LiquidPlant,
  liquidPlant,
  type Plant,
  type PlantKind,
  plantInput,
  plantOrPreset,
} from "./plant.ts";
export {
  type PlantHourInput,
  type PlantHourResult,
  type PlantPartHourResult,
  plantHour,
  plantHourInput,
} from "./plant-hour.ts";
export {
  type PlantPartYearResult,
  type PlantPeak,
  type PlantYearResult,
  plantYear,
} from "./plant-year.ts";
export { type PlantYearInput, plantYearInput } from "./plant-year-input.ts";
export type { LoadDurationPoint } from "./plant-year-shape.ts";
export { type PumpPowerInput, type PumpPowerResult, pumpPower, pumpPowerInput } from "./pump-power.ts";
export {
  type RackFlowDemandInput,
  type RackFlowDemandResult,
  rackFlowDemand,
  rackFlowDemandInput,
} from "./rack-flow-demand.ts";
export { type RackHeatInput, type RackHeatResult, rackHeat, rackHeatInput } from "./rack-heat.ts";
export {
  type LimitTime,
  type RideThroughInput,
  type RideThroughPoint,
  type RideThroughResult,
  rideThrough,
  rideThroughInput,
} from "./ride-through.ts";
export { sources } from "./sources.ts";
export {
  type SupplyTemperaturePoint,
  type SupplyTemperatureSweepInput,
  type SupplyTemperatureSweepResult,
  supplyTemperatureSweep,
  supplyTemperatureSweepInput,
} from "./supply-temperature-sweep.ts";
export * as tables from "./tables/index.ts";
export {
  type TowerApproachInput,
  type TowerApproachResult,
  towerApproach,
  towerApproachInput,
} from "./tower-approach.ts";
export { type TowerWaterInput, type TowerWaterResult, towerWater, towerWaterInput } from "./tower-water.ts";
