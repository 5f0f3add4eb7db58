export {
  type H100EquivalentInput,
  type H100EquivalentResult,
  h100Equivalent,
  h100EquivalentInput,
} from "./h100-equivalent.ts";
export { type Format, formatNames, type Metric, metric, metricNames } from "./metric.ts";
export type { Spread } from "./power-range.ts";
export {
  type RacksForH100eInput,
  type RacksForH100eResult,
  racksForH100e,
  racksForH100eInput,
} from "./racks-for-h100e.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
