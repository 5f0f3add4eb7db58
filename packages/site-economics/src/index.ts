export { type BudgetPowerInput, type BudgetPowerResult, budgetPower, budgetPowerInput } from "./budget-power.ts";
export { type BuildCostInput, type BuildCostResult, buildCost, buildCostInput } from "./build-cost.ts";
export type { OfferAtSite } from "./connection-offer.ts";
export {
  type ConnectionRampInput,
  type ConnectionRampResult,
  connectionRamp,
  connectionRampInput,
  type RampYear,
} from "./connection-ramp.ts";
export { dataVersion } from "./data-version.ts";
export type { Duty } from "./duty.ts";
export { type EnergyCostInput, type EnergyCostResult, energyCost, energyCostInput } from "./energy-cost.ts";
export type { EnergyIndicators } from "./energy-indicators.ts";
export type { Factor } from "./factor.ts";
export type { FrenchExciseResult } from "./french-excise.ts";
export {
  type GridConnectionInput,
  type GridConnectionResult,
  gridConnection,
  gridConnectionInput,
} from "./grid-connection.ts";
export type { Interval } from "./interval.ts";
export {
  type LifeCycleCostInput,
  type LifeCycleCostResult,
  lifeCycleCost,
  lifeCycleCostInput,
} from "./life-cycle-cost.ts";
export {
  type OperationalCarbonInput,
  type OperationalCarbonResult,
  operationalCarbon,
  operationalCarbonInput,
} from "./operational-carbon.ts";
export {
  type ReportingDutiesInput,
  type ReportingDutiesResult,
  reportingDuties,
  reportingDutiesInput,
} from "./reporting-duties.ts";
export {
  type RankedSite,
  type SiteRankingInput,
  type SiteRankingResult,
  siteRanking,
  siteRankingInput,
} from "./site-ranking.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
