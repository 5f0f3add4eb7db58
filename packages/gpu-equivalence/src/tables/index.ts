export { decodeReference } from "./decode-reference.ts";
export { inferenceResults } from "./inference-results.ts";
export { type PriceRow, prices } from "./prices.ts";
export { type PueDefaultRow, pueDefaults } from "./pue-defaults.ts";
export { roundDates } from "./round-dates.ts";
export { statusWidening } from "./status-widening.ts";
export { trainingResults } from "./training-results.ts";
