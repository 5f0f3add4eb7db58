export { type CarbonFactor, carbonFactors, debateCarbonFactors } from "./carbon-factors.ts";
export { type CostPreset, costPresets } from "./cost-presets.ts";
export { type ElectricityPrice, electricityPrices } from "./electricity-prices.ts";
