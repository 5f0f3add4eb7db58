export { type AirFlowInput, type AirFlowResult, airFlow, airFlowInput } from "./air-flow.ts";
export type { AirClassId } from "./air-limits.ts";
export { type CoolantId, coolantIds } from "./coolant.ts";
export { type CoolantFlowInput, type CoolantFlowResult, coolantFlow, coolantFlowInput } from "./coolant-flow.ts";
export {
  type CoolantPropertiesInput,
  type CoolantPropertiesResult,
  coolantProperties,
  coolantPropertiesInput,
} from "./coolant-properties.ts";
export { type RackHeatInput, type RackHeatResult, rackHeat, rackHeatInput } from "./rack-heat.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
