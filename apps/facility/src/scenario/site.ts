import { nonNegative, positive, positiveShare, temperature } from "@watthall/basis";
import { z } from "zod";

/** Hot hour that sizes grid connection, transformers, cooling and generators. */
export const designHour = z.strictObject({
  dryBulbTempC: temperature(),
  wetBulbTempC: temperature("Coincident with the dry bulb"),
  source: z.string().min(3).describe("Where the figures come from, and which percentile they are"),
});

/** Weather of a year: a shipped climate, or an EPW file beside the scenario. */
export const climate = z.union([
  z.strictObject({ city: z.string().describe("Id of a shipped climate, such as lille") }),
  z.strictObject({ epwFile: z.string().min(1).describe("Path, relative to the scenario") }),
]);

/** The connection to the grid. */
export const gridSide = z.strictObject({
  voltageKv: positive("kV", "At the connection"),
  powerFactor: positiveShare("At the connection").default(0.95),
  shortCircuitMva: positive("MVA", "At the connection").optional(),
});

/** Money and carbon. */
export const economics = z.strictObject({
  costPreset: z.string().default("debate-2025").describe("Id of a dated, sourced set of construction and card prices"),
  energyEurPerMwh: positive("EUR/MWh", "Price of electricity; a sourced one of the country when absent").optional(),
  factorGCo2PerKwh: nonNegative("g/kWh", "Carbon of electricity; a sourced one of the country when absent").optional(),
  carbonScope: z.enum(["direct", "life-cycle"]).default("life-cycle"),
  year: z.number().int().min(2015).max(2060).meta({ unit: "1" }).default(2025),
});
