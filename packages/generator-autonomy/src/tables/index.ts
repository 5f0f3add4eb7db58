export { fuels } from "./fuels.ts";
export { gensets } from "./gensets.ts";
export { setFailures, setReliabilities, startReliabilities } from "./reliability.ts";
export { bridgeTimes, loadAcceptances, startTimes, transientClasses } from "./start.ts";
