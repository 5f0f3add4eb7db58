export { type CarbonFactor, carbonFactors, debateCarbonFactors } from "./carbon-factors.ts";
export { type ConnectionOffer, connectionOffers } from "./connection-offers.ts";
export { type CostPreset, costPresets } from "./cost-presets.ts";
export {
  type DutyThreshold,
  dutyThresholds,
  type EnEfgStep,
  enEfgScope,
  enEfgSteps,
  frenchExcise,
  sizeClasses,
} from "./duty-thresholds.ts";
export { type ElectricityPrice, electricityPrices } from "./electricity-prices.ts";
export { type LeadTime, leadTimes } from "./lead-times.ts";
export { type UnusedCapacityRule, unusedCapacityRules } from "./unused-capacity.ts";
export {
  type ConsumerDomainLimit,
  consumerDomainLimits,
  type ReactiveLimit,
  reactiveLimits,
  type VoltageDomain,
  voltageDomains,
} from "./voltage-domains.ts";
