import { between, nonNegative, positive, share } from "@watthall/basis";
import { z } from "zod";

const flat = z.strictObject({ kind: z.literal("flat"), share: share("Of the rack's design load").default(1) });

const training = z
  .strictObject({
    kind: z.literal("training"),
    runShare: share("Of the rack's design load while steps run, their swings averaged").default(1),
    checkpointIntervalS: positive("s", "From the start of one checkpoint to that of the next").default(3600),
    checkpointS: nonNegative("s", "That a checkpoint takes").default(60),
    checkpointShare: share("Of the rack's design load meanwhile").default(0.5),
    meanTimeToFailureH: positive("h", "Between failures that stop the whole job").optional(),
    restartS: nonNegative("s", "From a failure to the job's next step").default(900),
    restartShare: share("Of the rack's design load meanwhile").default(0.3),
  })
  .refine(({ checkpointS, checkpointIntervalS }) => checkpointS <= checkpointIntervalS, {
    path: ["checkpointS"],
    message: "at most checkpointIntervalS",
  });

const inference = z
  .strictObject({
    kind: z.literal("inference"),
    leastShare: share("Of the rack's design load, in the quietest hour of a working day"),
    greatestShare: share("Of the rack's design load, in the busiest"),
    busiestH: between(0, 24, "h", "Hour of the day, local standard time").default(15),
    weekendFactor: share("Of a working day's load, on the sixth and seventh day").default(1),
  })
  .refine(({ leastShare, greatestShare }) => leastShare <= greatestShare, {
    path: ["leastShare"],
    message: "at most greatestShare",
  });

const telemetry = z.strictObject({
  kind: z.literal("telemetry"),
  file: z.string().min(1).describe("CSV beside the scenario, its column loadShare: one value an hour, 0 to 1"),
});

/** How the load of a group of racks goes through time, as a share of its load at the design hour. Day 1 is a Monday. */
export const loadProfile = z.discriminatedUnion("kind", [flat, training, inference, telemetry]);

/** How a load goes through time, defaults filled in. */
export type LoadProfile = z.infer<typeof loadProfile>;

/** How a load goes when nothing is said of it. */
export const flatProfile: LoadProfile = { kind: "flat", share: 1 };
