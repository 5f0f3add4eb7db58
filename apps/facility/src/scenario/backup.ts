import { between, count, positive, positiveShare } from "@watthall/basis";
import { z } from "zod";

const storage = z.enum(["buried", "double-wall-leak-detection", "single-wall"]);
const duration = positive("h", "That the stored fuel lasts at full load");

/** Generators and fuel: what carries the site when the grid is gone, and for how long. */
export const backup = z.strictObject({
  autonomyH: z.union([duration, z.array(duration).min(1)]).describe("One duration, or several to compare"),
  storage: storage.default("double-wall-leak-detection"),
  fuel: z.enum(["diesel-en590", "hvo-en15940"]).default("diesel-en590"),
  consumption: z
    .union([
      z.strictObject({ genset: z.string().describe("Id of a generator set whose fuel curve is known") }),
      z.strictObject({ sfcGPerKwh: positive("g/kWh", "Of electricity at the set's terminals") }),
      z.strictObject({ sfcLPerKwh: positive("L/kWh", "Of electricity at the set's terminals") }),
    ])
    .default({ genset: "cummins-qsk60-g4" }),
  usableShare: positiveShare("Of the tanks' volume, that the sets can draw").default(0.95),
  tankCount: count("Tanks alike; one for each installed set when absent").optional(),
  ratingKw: positive("kW", "Of one set, at its terminals"),
  availableShare: positiveShare("Of the rating, that is used in planning").default(0.9),
  redundancy: z
    .union([
      z.enum(["N", "N+1", "2N"]),
      z.strictObject({ spareCount: count("Spare sets for each such number running"), perCount: count("Running sets") }),
    ])
    .default("N+1"),
  ups: z
    .strictObject({
      bridgeS: between(1, 7200, "s", "That the batteries carry the IT at the end of their life").default(300),
      inverterEfficiencyShare: positiveShare("Of the inverter").default(0.96),
      depthOfDischargeShare: positiveShare("Of the batteries' energy, that may be drawn").default(0.9),
      endOfLifeShare: positiveShare("Of the new batteries' energy, that is left at the end of their life").default(0.8),
      rechargeShare: positiveShare("Power of the chargers over that of the IT").default(0.1),
    })
    .prefault({}),
});
