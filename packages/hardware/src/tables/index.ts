export { accelerators } from "./accelerators.ts";
export { type OpenRackRow, openRacks } from "./open-racks.ts";
export { type RackDensityRow, rackDensities } from "./rack-densities.ts";
export { racks } from "./racks.ts";
