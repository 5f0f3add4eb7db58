import { between, count, positive, positiveShare, share, temperature } from "@watthall/basis";
import { tables } from "@watthall/electrical-feed";
import { z } from "zod";

/** Installation methods of which the tables hold a column. */
const methods = [...new Set(tables.iecAmpacities.map(({ method }) => method))];

const circuits = z
  .strictObject({
    count: count("Parallel circuits alike"),
    loadShare: positiveShare("Of the rack's load, that each of them carries when all feeds are there"),
    deviceRatingA: positive("A", "Protective device of each circuit").optional(),
    feed: z.enum(["A", "B"]),
  })
  .meta({ description: "Circuits of one feed to a rack" });

const supply = z.strictObject({
  shortCircuitMva: positive("MVA", "Fault power on the transformer's high side"),
  transformerKva: positive("kVA", "Of the transformer that feeds the board"),
  impedanceShare: positiveShare("Its short-circuit voltage over its rated voltage"),
  breakingCapacityKa: positive("kA", "Of the circuits' devices").optional(),
  instantaneousRatio: between(1.5, 15, "1", "Instantaneous setting of the devices over their rating").default(10),
});

/** How one rack is fed: voltage, length, cable, circuits on feeds A and B. */
export const rackFeed = z
  .strictObject({
    system: z.enum(["ac-3ph", "ac-1ph", "dc"]),
    voltageV: positive("V", "Between lines for ac-3ph, pole to pole for dc"),
    powerFactor: positiveShare().default(1),
    lengthM: positive("m", "From the distribution board to the rack, one way"),
    conductor: z.enum(["copper", "aluminium"]).default("copper"),
    insulation: z.enum(["xlpe", "pvc"]).default("xlpe"),
    method: z
      .enum(methods)
      .default("F-trefoil")
      .describe("Installation method of IEC 60364-5-52, such as F-trefoil or E"),
    ambientTempC: temperature("Air around the cables").default(40),
    groupedCircuitCount: count("Circuits that warm one another").default(1),
    maxDropShare: between(0.001, 0.2, "1", "Voltage drop allowed along the cable").default(0.03),
    supply: supply.optional().describe("What stands behind the board; without it faults are not judged"),
    maxParallelRuns: count("Cables in parallel for one circuit, at most").optional(),
    minSectionMm2: positive("mm2", "Of one conductor, at least; the smallest that fits when absent").optional(),
    eachFeedCarriesShare: share("Of the rack's load, that one feed must carry when the other is lost").default(1),
    circuits: z
      .array(circuits)
      .min(1)
      .default([
        { count: 1, loadShare: 0.5, feed: "A" },
        { count: 1, loadShare: 0.5, feed: "B" },
      ]),
  })
  .refine(({ circuits }) => Math.abs(circuits.reduce((sum, c) => sum + c.count * c.loadShare, 0) - 1) < 1e-6, {
    path: ["circuits"],
    message: "count × loadShare of all circuits adds up to 1: together they carry the rack",
  });

/** How one rack is fed, defaults filled in. */
export type RackFeed = z.infer<typeof rackFeed>;
