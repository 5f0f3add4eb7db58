export { type ClimateYearInput, climateYear, climateYearInput } from "./climate-year.ts";
export { type DesignHourInput, type DesignHourResult, designHour, designHourInput } from "./design-hour.ts";
export { type MoistAirInput, type MoistAirResult, moistAir, moistAirInput } from "./moist-air.ts";
export { parseEpw } from "./parse-epw.ts";
export { parseWeatherCsv, type WeatherCsvMapping, weatherCsvMapping } from "./parse-weather-csv.ts";
export { sources } from "./sources.ts";
export { type City, cities } from "./tables/cities.ts";
export * as tables from "./tables/index.ts";
export type { WeatherSite, WeatherYear } from "./weather-year.ts";
