export { alternativeSupplies, chargingThresholds, gases } from "./alternatives.ts";
export { combustionThresholds, etsSmallestUnit } from "./combustion-law.ts";
export { emissionLimits } from "./emission-limits.ts";
export { fuelHeadings, regimeThresholds, sevesoSubstances, spccSmallestContainer } from "./fuel-law.ts";
export { fuels } from "./fuels.ts";
export { alternatorEfficiency, gensets } from "./gensets.ts";
export { ratingReference, ratingRules } from "./rating-rules.ts";
export { setFailures, setReliabilities, startReliabilities } from "./reliability.ts";
export { bridgeTimes, loadAcceptances, startTimes, transientClasses } from "./start.ts";
