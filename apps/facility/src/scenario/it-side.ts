import { count, nonNegative, positive, share } from "@watthall/basis";
import { z } from "zod";
import { flatProfile, type LoadProfile, loadProfile } from "./load-profile.ts";
import { rackFeed } from "./rack-feed.ts";

const rackSpecification = {
  name: z.string().min(1).optional(),
  rack: z.string().describe("Id of a rack system, such as gb200-nvl72"),
  loadKw: positive("kW", "Electricity of one rack at the design hour; its published maximum when absent").optional(),
  liquidShare: share("Of the rack's heat, that leaves by liquid; the published one when absent").optional(),
  feed: rackFeed.optional().describe("How each rack is fed; the scenario's feed when absent"),
  profile: loadProfile.optional().describe("How the load goes through time; flat when absent"),
};

const metric = z
  .enum(["ops8", "bf16", "fp8", "low-precision", "fp64", "bandwidth", "capacity", "decode-roofline"])
  .describe("How a rack is counted in H100 equivalents");

/** Racks by number. */
export const rackGroup = z.strictObject({ ...rackSpecification, count: count("Racks alike") });

/** What stands in the halls: racks by number, a target in H100 equivalents, a facility power to fill, or a hall to refill. */
export const itSide = z
  .strictObject({
    racks: z.array(rackGroup).min(1).optional(),
    target: z
      .strictObject({ ...rackSpecification, h100e: positive("H100e"), metric: metric.default("ops8") })
      .optional(),
    fill: z
      .strictObject({ ...rackSpecification, facilityMw: positive("MW", "At the meter, at the design hour") })
      .optional(),
    refill: z
      .strictObject({
        ...rackSpecification,
        massKg: positive("kg", "Of one rack, filled"),
        footprintM2: positive("m2", "Of one rack"),
      })
      .optional()
      .describe("As many racks as the scenario's existing hall takes"),
    otherItShare: nonNegative("1", "Storage, network and management, as a share of the racks' power").default(0),
    metric: metric.default("ops8").describe("In which the site is counted"),
  })
  .refine(
    ({ racks, target, fill, refill }) => [racks, target, fill, refill].filter((one) => one !== undefined).length === 1,
    {
      message: "just one of racks, target, fill and refill",
    },
  );

/** A rack's kind and how it is used, however many there are. */
export type RackSpecification = Omit<z.infer<typeof rackGroup>, "count">;

/** How the load of each group of racks goes through time, in the order of the groups. */
export function loadProfiles({ racks, target, fill, refill }: z.infer<typeof itSide>): readonly LoadProfile[] {
  return (racks ?? [target ?? fill ?? refill]).map((group) => group?.profile ?? flatProfile);
}
