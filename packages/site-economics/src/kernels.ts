export { budgetPowerKernel } from "./budget-power.ts";
export { buildCostKernel } from "./build-cost.ts";
export { energyCostKernel } from "./energy-cost.ts";
export { connectionCurrentKernel } from "./grid-connection.ts";
export { annuityKernel, presentValueKernel } from "./life-cycle-cost.ts";
export { operationalCarbonKernel } from "./operational-carbon.ts";
export { productSumKernel } from "./series.ts";
export { voltageDipBoundKernel, voltageDipKernel } from "./voltage-dip.ts";
