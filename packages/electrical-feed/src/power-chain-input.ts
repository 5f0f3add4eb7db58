import { count, nonNegative, positive, positiveShare } from "@watthall/basis";
import { z } from "zod";
import { loadPoints, powerRooms } from "./tables/power-chain.ts";

const bounds = z
  .strictObject({
    low: positiveShare("Bound that loses most"),
    central: positiveShare("Taken for the result's kW"),
    high: positiveShare("Bound that loses least"),
  })
  .refine(({ low, central, high }) => low <= central && central <= high, {
    path: ["central"],
    message: "between low and high",
  });

const pathCount = count("Paths that share the load evenly while all are healthy: 2 for 2N, 5 for 4+1");
const requiredPathCount = count("Paths that can carry the whole load: 1 for 2N, 4 for 4+1");
const sizedLoadShare = positiveShare("Load of a path over its rating when only the required paths run at rated load");

const chainStage = z.strictObject({
  stage: z.string().describe("A stage of the table powerStages"),
  name: z.string().optional(),
  room: z.enum(powerRooms).optional(),
  ratedKw: positive("kW", "Of one path").optional(),
  ratedKva: positive("kVA", "Of one path").optional(),
  pathCount: pathCount.optional(),
  requiredPathCount: requiredPathCount.optional(),
  sizedLoadShare: sizedLoadShare.optional(),
  efficiencyShare: bounds.optional(),
  noLoadLossKw: nonNegative("kW", "Of one path, with loadLossKw").optional(),
  loadLossKw: nonNegative("kW", "Of one path at its rating, with noLoadLossKw").optional(),
});

/** Input of `powerChain`. */
export const powerChainInput = z
  .strictObject({
    loadKw: positive("kW", "Electricity at the end of the chain"),
    chain: z.string().describe("An architecture of the table powerChains, instead of stages").optional(),
    loadAt: z.enum(loadPoints).describe("With chain: where loadKw is counted").optional(),
    overrides: z.array(chainStage).describe("With chain: stages of it with figures of their own").optional(),
    stages: z.array(chainStage).min(1).describe("From the grid to the load").optional(),
    ratedLoadKw: positive("kW", "Load for which stages without a rating are sized; loadKw unless told").optional(),
    loadPowerFactor: positiveShare("Of an AC load").default(1),
    pathCount: pathCount.default(1).describe("Of the stages before the rack that do not say"),
    requiredPathCount: requiredPathCount.default(1),
    failedPathCount: count("Paths that are down, of the stages before the rack that have several", 0).default(0),
    sizedLoadShare: sizedLoadShare.default(1),
    deployment: z
      .array(
        z.strictObject({
          month: nonNegative("1", "Months after opening"),
          loadShare: positiveShare("Of ratedLoadKw"),
        }),
      )
      .describe("Ramp of the site, for the efficiency of its first years")
      .optional(),
  })
  .refine((input) => (input.chain === undefined) !== (input.stages === undefined), {
    path: ["stages"],
    message: "either stages or the name of a chain",
  })
  .refine((input) => input.overrides === undefined || input.chain !== undefined, {
    path: ["overrides"],
    message: "with chain only; write them into stages otherwise",
  })
  .refine((input) => (input.chain === undefined) === (input.loadAt === undefined), {
    path: ["loadAt"],
    message: `${loadPoints.join(" | ")}, with chain only: a chain's efficiency depends on where its load is counted`,
  })
  .meta({ description: "Loss of every stage between the grid and a load, at its own load." });

/** Input of `powerChain`, defaults not yet filled in. */
export type PowerChainInput = z.input<typeof powerChainInput>;

/** A chain as asked, defaults filled in. */
export type ParsedChain = z.output<typeof powerChainInput>;
