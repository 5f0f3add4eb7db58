export { runningCountKernel } from "./fleet-size.ts";
export { fleetSurvivalKernel, splitReliability } from "./fleet-survival.ts";
export { storedMassTKernel } from "./fuel-autonomy.ts";
export { burntMassTKernel } from "./fuel-consumption.ts";
export { acceptedStepKernel } from "./load-acceptance.ts";
export { crossingLoadKwKernel } from "./regime-crossings.ts";
export { meetsThresholdKernel, regimeClassKernel } from "./regime-ladder.ts";
export { bridgeEnergyKernel } from "./ups-bridge.ts";
