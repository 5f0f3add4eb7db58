export { fuelHeadings, regimeThresholds, sevesoSubstances, spccSmallestContainer } from "./fuel-law.ts";
export { fuels } from "./fuels.ts";
export { alternatorEfficiency, gensets } from "./gensets.ts";
export { setFailures, setReliabilities, startReliabilities } from "./reliability.ts";
export { bridgeTimes, loadAcceptances, startTimes, transientClasses } from "./start.ts";
