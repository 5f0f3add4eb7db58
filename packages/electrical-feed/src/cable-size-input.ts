import { between, count, positiveShare, share } from "@watthall/basis";
import { z } from "zod";
import { conductorMetal } from "./conductor.ts";
import {
  deratingOf,
  durationOf,
  faultOf,
  lengthOf,
  loadOf,
  powerFactorOf,
  surroundingTemperature,
  voltageOf,
} from "./feed-quantities.ts";
import { feedSystem } from "./feed-system.ts";
import { iecMethods } from "./iec-ampacity.ts";
import { insulationKind } from "./insulation.ts";
import { protectiveDevice } from "./protective-device.ts";

const feedFields = {
  loadKw: loadOf("Electricity that the load draws"),
  system: feedSystem,
  voltageV: voltageOf("Between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
  powerFactor: powerFactorOf("Of the load; 1 for dc").default(1),
  lengthM: lengthOf("One way"),
  conductor: conductorMetal,
  ambientTempC: surroundingTemperature("Of the air around the cable, or of the ground for D1 and D2"),
  groupedCircuitCount: count(
    "Feeds like this one that lie together, this one included; each parallel run counts as a circuit",
  ).optional(),
  groupingFactor: deratingOf("In place of groupedCircuitCount, parallel runs in it").optional(),
  maxDropShare: positiveShare("Voltage drop allowed, of the voltage").optional(),
  device: protectiveDevice.optional(),
  faultKa: faultOf("Prospective fault current at the feed's origin").optional(),
  clearingTimeS: durationOf("Time in which the fault is cleared").optional(),
  feeds: z
    .strictObject({
      count: count("Feeds of the load"),
      eachCarriesShare: between(0.001, 1, "1", "Of the load that one feed must carry, 1 for A/B"),
    })
    .optional(),
  maxParallelRuns: between(1, 100, "1", "Most cables in parallel").int().default(4),
  minSectionMm2: between(0.1, 5000, "mm2", "Least section of one conductor, where a larger one is wanted").optional(),
};

const iecFeed = z.strictObject({
  standard: z.literal("iec-60364-5-52"),
  ...feedFields,
  insulation: insulationKind,
  method: z.string().meta({ description: `Reference method of installation: ${iecMethods.join(", ")}` }),
  thirdHarmonicShare: share("Third harmonic of the phase current, in a four- or five-core cable").default(0),
});

const necFeed = z.strictObject({
  standard: z.literal("nec-310-16"),
  ...feedFields,
  ratedTempC: z
    .union([z.literal(60), z.literal(75), z.literal(90)])
    .meta({ unit: "degC", description: "Column of the conductor's insulation" })
    .default(75),
  terminationTempC: z
    .union([z.literal(60), z.literal(75), z.literal(90)])
    .meta({ unit: "degC", description: "Column that the terminations allow, 75 unless told" })
    .optional(),
  continuousLoad: z.boolean().default(true).meta({ description: "A load of three hours and more counts 1.25 times" }),
});

/** Input of `cableSize`. */
export const cableSizeInput = z
  .discriminatedUnion("standard", [iecFeed, necFeed])
  .refine((feed) => feed.system !== "dc" || feed.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .refine((feed) => feed.groupedCircuitCount === undefined || feed.groupingFactor === undefined, {
    path: ["groupingFactor"],
    message: "either groupedCircuitCount or groupingFactor, not both",
  })
  .refine((feed) => (feed.faultKa === undefined) === (feed.clearingTimeS === undefined), {
    path: ["clearingTimeS"],
    message: "faultKa and clearingTimeS together: one says nothing without the other",
  })
  .meta({ description: "Cable that feeds a load: how thick, how many, how hot, how much is lost, and what decides." });

/** Input of `cableSize`, defaults not yet filled in. */
export type CableSizeInput = z.input<typeof cableSizeInput>;
