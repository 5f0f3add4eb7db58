export { h100EquivalentKernel } from "./h100-equivalent.ts";
export { racksForH100eKernel } from "./racks-for-h100e.ts";
