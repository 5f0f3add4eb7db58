export { costPerH100eKernel } from "./cost-per-h100e.ts";
export {
  bestDecodeLayout,
  type DecodeLayout,
  type DecodeWork,
  decodeBatchThatFits,
  decodeComputeS,
  decodeLinkS,
  decodeMemoryS,
  decodeStepS,
  type PackageRates,
} from "./decode-kernels.ts";
export { wholeRacksKernel } from "./generation-sizing.ts";
export { h100EquivalentKernel } from "./h100-equivalent.ts";
export { powerPerH100eKernel } from "./power-per-h100e.ts";
export { rackPowerBudgetKernel } from "./rack-power-budget.ts";
export { racksForH100eKernel } from "./racks-for-h100e.ts";
export { trainingPackageHoursKernel } from "./training-run-energy.ts";
