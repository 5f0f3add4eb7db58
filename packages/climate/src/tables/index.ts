export { type City, cities } from "./cities.ts";
export type { ClimateYearRow, MonthNormals, TemperatureBin } from "./climate-year-row.ts";
export { climateYears } from "./climate-years.ts";
