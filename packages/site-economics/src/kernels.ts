export { budgetPowerKernel } from "./budget-power.ts";
export { buildCostKernel } from "./build-cost.ts";
export { energyCostKernel } from "./energy-cost.ts";
export { connectionCurrentKernel } from "./grid-connection.ts";
export { annuityKernel, presentValueKernel } from "./life-cycle-cost.ts";
export { voltageDipBoundKernel, voltageDipKernel } from "./load-swing.ts";
export { operationalCarbonKernel } from "./operational-carbon.ts";
export { productSumKernel } from "./series.ts";
