export type { AlternativeOption, Band } from "./alternative-supply.ts";
export { type AlternativesInput, type AlternativesResult, alternatives, alternativesInput } from "./alternatives.ts";
export {
  type CombustionRegimeInput,
  type CombustionRegimeResult,
  type CombustionStanding,
  combustionRegime,
  combustionRegimeInput,
} from "./combustion-regime.ts";
export { type ConsumptionChoice, consumptionChoice } from "./consumption.ts";
export { dataVersion } from "./data-version.ts";
export {
  type FleetSizeInput,
  type FleetSizeResult,
  fleetSize,
  fleetSizeInput,
  type Redundancy,
  redundancy,
} from "./fleet-size.ts";
export {
  type FleetSurvivalInput,
  type FleetSurvivalResult,
  fleetSurvival,
  fleetSurvivalInput,
} from "./fleet-survival.ts";
export {
  type MixedFleetSurvivalInput,
  type MixedFleetSurvivalResult,
  mixedFleetSurvival,
  mixedFleetSurvivalInput,
} from "./fleet-survival-mixed.ts";
export { type FuelChoice, fuelChoice } from "./fuel.ts";
export { type FuelAutonomyInput, type FuelAutonomyResult, fuelAutonomy, fuelAutonomyInput } from "./fuel-autonomy.ts";
export {
  type FuelConsumptionInput,
  type FuelConsumptionResult,
  fuelConsumption,
  fuelConsumptionInput,
} from "./fuel-consumption.ts";
export { type FuelLineInput, type FuelLineResult, fuelLine, fuelLineInput } from "./fuel-line.ts";
export {
  type FuelPropertiesInput,
  type FuelPropertiesResult,
  fuelProperties,
  fuelPropertiesInput,
} from "./fuel-properties.ts";
export {
  country as fuelLawCountry,
  type FuelRegimeInput,
  type FuelRegimeResult,
  fuelRegime,
  fuelRegimeInput,
} from "./fuel-regime.ts";
export {
  type GensetLoadStepInput,
  type GensetLoadStepResult,
  gensetLoadStep,
  gensetLoadStepInput,
  type StepSmoothing,
  type SwingSmoothing,
} from "./genset-load-step.ts";
export { type GensetRatingInput, type GensetRatingResult, gensetRating, gensetRatingInput } from "./genset-rating.ts";
export type { BorderlineThreshold, HeadingStanding, NextRegime } from "./heading-standing.ts";
export { type AcceptanceChoice, acceptanceChoice } from "./load-acceptance.ts";
export {
  type Emissions,
  type OutageEmissionsInput,
  type OutageEmissionsResult,
  outageEmissions,
  outageEmissionsInput,
} from "./outage-emissions.ts";
export {
  type RegimeCrossing,
  type RegimeCrossingsInput,
  type RegimeCrossingsResult,
  regimeCrossings,
  regimeCrossingsInput,
} from "./regime-crossings.ts";
export {
  type RegimeChance,
  type RegimeProbabilityInput,
  type RegimeProbabilityResult,
  regimeProbability,
  regimeProbabilityInput,
} from "./regime-probability.ts";
export type { SevesoTier } from "./seveso-sum.ts";
export { sources } from "./sources.ts";
export {
  type StartEvent,
  type StartSequenceInput,
  type StartSequenceResult,
  startSequence,
  startSequenceInput,
} from "./start-sequence.ts";
export { storage as fuelStorage } from "./stored-fuel.ts";
export type { Country, Regime, Storage } from "./tables/fuel-law.ts";
export * as tables from "./tables/index.ts";
export { type UpsBridgeInput, type UpsBridgeResult, upsBridge, upsBridgeInput } from "./ups-bridge.ts";
