export { type BudgetPowerInput, type BudgetPowerResult, budgetPower, budgetPowerInput } from "./budget-power.ts";
export { type BuildCostInput, type BuildCostResult, buildCost, buildCostInput } from "./build-cost.ts";
export { type EnergyCostInput, type EnergyCostResult, energyCost, energyCostInput } from "./energy-cost.ts";
export type { Factor } from "./factor.ts";
export type { Interval } from "./interval.ts";
export {
  type OperationalCarbonInput,
  type OperationalCarbonResult,
  operationalCarbon,
  operationalCarbonInput,
} from "./operational-carbon.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
