export { type ArcFlashInput, type ArcFlashResult, arcFlash, arcFlashInput } from "./arc-flash.ts";
export type { BusbarTap } from "./busbar-profile.ts";
export { type BusbarSizeInput, type BusbarSizeResult, busbarSize, busbarSizeInput } from "./busbar-size.ts";
export {
  type BusbarRule,
  type BusbarTemperatureInput,
  type BusbarTemperatureResult,
  busbarTemperature,
  busbarTemperatureInput,
} from "./busbar-temperature.ts";
export type { CableAlternative } from "./cable-alternatives.ts";
export {
  type CableAmpacityInput,
  type CableAmpacityResult,
  cableAmpacity,
  cableAmpacityInput,
} from "./cable-ampacity.ts";
export { type SizeConstraint, sizeConstraints } from "./cable-constraints.ts";
export { type CableSizeResult, cableSize } from "./cable-size.ts";
export { type CableSizeInput, cableSizeInput } from "./cable-size-input.ts";
export {
  type CircuitProtectionInput,
  type CircuitProtectionResult,
  circuitProtection,
  circuitProtectionInput,
} from "./circuit-protection.ts";
export { type ConductorMetal, conductorMetal } from "./conductor.ts";
export {
  type ConductorHeatingInput,
  type ConductorHeatingResult,
  conductorHeating,
  conductorHeatingInput,
  type SecondsToThreshold,
} from "./conductor-heating.ts";
export type { ConductorState, SheathState } from "./conductor-state.ts";
export {
  type ConductorTemperatureInput,
  type ConductorTemperatureResult,
  conductorTemperature,
  conductorTemperatureInput,
} from "./conductor-temperature.ts";
export {
  type CopperInventoryInput,
  type CopperInventoryResult,
  copperInventory,
  copperInventoryInput,
  type InventoryPart,
} from "./copper-inventory.ts";
export { dataVersion } from "./data-version.ts";
export { type EarthingSystem, earthingSystem } from "./disconnection-time.ts";
export {
  type DistributionClaim,
  type DistributionClaimsInput,
  type DistributionClaimsResult,
  distributionClaims,
  distributionClaimsInput,
  type RecomputedClaim,
} from "./distribution-claims.ts";
export {
  type EconomicSectionInput,
  type EconomicSectionResult,
  economicSection,
  economicSectionInput,
  type SectionCost,
} from "./economic-section.ts";
export {
  type DeviceVerdict,
  type FaultCurrentsInput,
  type FaultCurrentsResult,
  type FaultPoint,
  faultCurrents,
  faultCurrentsInput,
} from "./fault-currents.ts";
export { type FeedCurrentInput, type FeedCurrentResult, feedCurrent, feedCurrentInput } from "./feed-current.ts";
export {
  type FeedOutage,
  type FeedRedundancyInput,
  type FeedRedundancyResult,
  type FeedUnderLoad,
  feedRedundancy,
  feedRedundancyInput,
} from "./feed-redundancy.ts";
export { type FeedSystem, feedSystem } from "./feed-system.ts";
export { type InsulationKind, insulationKind, type SheathKind, sheathKind } from "./insulation.ts";
export {
  type MinimumFaultSectionInput,
  type MinimumFaultSectionResult,
  minimumFaultSection,
  minimumFaultSectionInput,
} from "./minimum-fault-section.ts";
export {
  type NeutralHarmonicsInput,
  type NeutralHarmonicsResult,
  neutralHarmonics,
  neutralHarmonicsInput,
} from "./neutral-harmonics.ts";
export {
  type PowerChainInput,
  type PowerChainMonth,
  type PowerChainResult,
  type PowerChainStage,
  powerChain,
  powerChainInput,
} from "./power-chain.ts";
export {
  type PowerChainCurveInput,
  type PowerChainCurveResult,
  powerChainCurve,
  powerChainCurveInput,
} from "./power-chain-curve.ts";
export { preferredRatingAtOrAbove } from "./preferred-rating.ts";
export type { ProtectionVerdict } from "./protection-verdict.ts";
export { deviceKind, type ProtectiveDevice, protectiveDevice } from "./protective-device.ts";
export {
  mostFeederNodes,
  type RadialFeederInput,
  type RadialFeederNode,
  type RadialFeederResult,
  radialFeeder,
  radialFeederInput,
} from "./radial-feeder.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
export {
  type TransformerSelectionInput,
  type TransformerSelectionResult,
  transformerSelection,
  transformerSelectionInput,
} from "./transformer-selection.ts";
export {
  type TransientLoadInput,
  type TransientLoadResult,
  transientLoad,
  transientLoadInput,
} from "./transient-load.ts";
export type { TripBand } from "./trip-band.ts";
export {
  type ComparedVoltage,
  type VoltageComparisonInput,
  type VoltageComparisonResult,
  voltageComparison,
  voltageComparisonInput,
} from "./voltage-comparison.ts";
export { type VoltageDropInput, type VoltageDropResult, voltageDrop, voltageDropInput } from "./voltage-drop.ts";
