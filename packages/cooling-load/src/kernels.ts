export { dryAirFlowKernel } from "./air-flow.ts";
export { massFlowKernel } from "./coolant-flow.ts";
export * from "./coolant-kernels.ts";
export { liquidHeatKernel } from "./rack-heat.ts";
