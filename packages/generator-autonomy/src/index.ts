export { type FleetSizeInput, type FleetSizeResult, fleetSize, fleetSizeInput } from "./fleet-size.ts";
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
export { type FuelAutonomyInput, type FuelAutonomyResult, fuelAutonomy, fuelAutonomyInput } from "./fuel-autonomy.ts";
export {
  type FuelConsumptionInput,
  type FuelConsumptionResult,
  fuelConsumption,
  fuelConsumptionInput,
} from "./fuel-consumption.ts";
export {
  type FuelPropertiesInput,
  type FuelPropertiesResult,
  fuelProperties,
  fuelPropertiesInput,
} from "./fuel-properties.ts";
export { type FuelRegimeInput, type FuelRegimeResult, fuelRegime, fuelRegimeInput } from "./fuel-regime.ts";
export {
  type GensetLoadStepInput,
  type GensetLoadStepResult,
  gensetLoadStep,
  gensetLoadStepInput,
  type StepSmoothing,
} from "./genset-load-step.ts";
export { type AcceptanceChoice, acceptanceChoice } from "./load-acceptance.ts";
export {
  type RegimeCrossing,
  type RegimeCrossingsInput,
  type RegimeCrossingsResult,
  regimeCrossings,
  regimeCrossingsInput,
} from "./regime-crossings.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
export { type UpsBridgeInput, type UpsBridgeResult, upsBridge, upsBridgeInput } from "./ups-bridge.ts";
