export { type AcceleratorInput, type AcceleratorResult, accelerator, acceleratorInput } from "./accelerator.ts";
export type { Accelerator, SparseHeadline } from "./accelerator-row.ts";
export { dataVersion } from "./data-version.ts";
export { type Figure, type FigureRange, publishedRange, type SourcedText } from "./figure.ts";
export type { HardwareStatus } from "./hardware-status.ts";
export { type RackInput, type RackResult, rack, rackInput } from "./rack.ts";
export type {
  FlowLaw,
  PublishedTotals,
  Rack,
  RackComponents,
  RackCoolant,
  RackHoldUp,
  RackPower,
  RackShelves,
} from "./rack-row.ts";
export { sources } from "./sources.ts";
export { accelerators } from "./tables/accelerators.ts";
export * as tables from "./tables/index.ts";
export { racks } from "./tables/racks.ts";
