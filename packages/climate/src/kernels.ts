export * from "./moist-air-kernels.ts";
