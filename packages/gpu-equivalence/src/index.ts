export { type CostPerH100eInput, type CostPerH100eResult, costPerH100e, costPerH100eInput } from "./cost-per-h100e.ts";
export { dataVersion } from "./data-version.ts";
export {
  type DecodeLimit,
  type DecodeThroughputInput,
  type DecodeThroughputResult,
  decodeThroughput,
} from "./decode-throughput.ts";
export { decodeThroughputInput } from "./decode-work.ts";
export {
  type EquivalenceCell,
  type EquivalenceRow,
  type EquivalenceTableInput,
  type EquivalenceTableResult,
  equivalenceTable,
  equivalenceTableInput,
} from "./equivalence-table.ts";
export {
  type GenerationComparisonInput,
  type GenerationComparisonResult,
  type GenerationEquivalent,
  type GenerationResult,
  generationComparison,
} from "./generation-comparison.ts";
export { type ComparisonMetric, generationComparisonInput } from "./generation-sizing.ts";
export {
  type H100EquivalentInput,
  type H100EquivalentResult,
  h100Equivalent,
  h100EquivalentInput,
} from "./h100-equivalent.ts";
export type { IntervalRule } from "./interval.ts";
export type { Item } from "./item.ts";
export type { MeasuredRatio } from "./measured-ratio.ts";
export { type Format, formatNames, type Metric, metricNames } from "./metric.ts";
export {
  type PowerPerH100eInput,
  type PowerPerH100eResult,
  powerPerH100e,
  powerPerH100eInput,
} from "./power-per-h100e.ts";
export type { PowerKind, PublishedPower, Spread } from "./power-range.ts";
export type { PowerScope } from "./power-scope.ts";
export {
  type ComparedPower,
  type RackPowerBudgetInput,
  type RackPowerBudgetResult,
  rackPowerBudget,
  rackPowerBudgetInput,
} from "./rack-power-budget.ts";
export {
  type RacksForH100eInput,
  type RacksForH100eResult,
  racksForH100e,
  racksForH100eInput,
} from "./racks-for-h100e.ts";
export type { RatioUnit } from "./ratio.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
export {
  type TrainingRunEnergyInput,
  type TrainingRunEnergyResult,
  trainingRunEnergy,
  trainingRunEnergyInput,
} from "./training-run-energy.ts";
