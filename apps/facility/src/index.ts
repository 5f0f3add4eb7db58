export { type CheckedClaim, type FactCheckResult, factCheck } from "./model/fact-check/fact-check.ts";
export { type FacilityOptions, type FacilityResult, facility, weatherOfCity } from "./model/facility.ts";
export { type FrenchHeading, frenchHeadings } from "./model/french-headings.ts";
export { type PowerBalance, type PowerTerm, powerBalance } from "./model/power-balance.ts";
export { type RetrofitGate, type RetrofitGates, retrofitGates } from "./model/retrofit-gates.ts";
export { sources } from "./model/sources.ts";
export { parseScenario } from "./scenario/parse-scenario.ts";
export { readScenario } from "./scenario/read-scenario.ts";
export { type Scenario, scenario, schemaVersion } from "./scenario/scenario.ts";
