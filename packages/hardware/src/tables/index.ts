export { accelerators } from "./accelerators.ts";
export { openRacks } from "./open-racks.ts";
export { rackDensities } from "./rack-densities.ts";
export { racks } from "./racks.ts";
