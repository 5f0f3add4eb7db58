export { budgetPowerKernel } from "./budget-power.ts";
export { buildCostKernel } from "./build-cost.ts";
export { energyCostKernel } from "./energy-cost.ts";
export { operationalCarbonKernel } from "./operational-carbon.ts";
export { productSumKernel } from "./series.ts";
