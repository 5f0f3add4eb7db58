export { type MoistAirInput, type MoistAirResult, moistAir, moistAirInput } from "./moist-air.ts";
export { sources } from "./sources.ts";
