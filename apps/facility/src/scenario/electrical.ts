import { count, nonNegative } from "@watthall/basis";
import { z } from "zod";

const stage = z.string().describe("Id of a stage of the power chain, such as ups-double-conversion");

/** What stands between the grid and the racks' distribution boards; the cables to the racks are the feed's. */
export const electrical = z.strictObject({
  stages: z
    .array(stage)
    .min(1)
    .default(["transformer-hv-mv", "transformer-mv-lv", "ups-double-conversion"])
    .describe("From the grid to the boards that feed the racks"),
  mechanicalStages: z
    .array(stage)
    .min(1)
    .default(["transformer-hv-mv", "transformer-mv-lv"])
    .describe("From the grid to the boards that feed the cooling"),
  pathCount: count("Paths that share the racks' load while all are healthy").default(2),
  requiredPathCount: count("Paths that can carry it all").default(1),
  otherShare: nonNegative("1", "Lights, offices and security, as a share of the IT").default(0.005),
});
