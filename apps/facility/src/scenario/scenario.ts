import { distribution } from "@watthall/sampling";
import { z } from "zod";
import { backup } from "./backup.ts";
import { cooling } from "./cooling.ts";
import { electrical } from "./electrical.ts";
import { existingHall } from "./existing-hall.ts";
import { itSide } from "./it-side.ts";
import { operation } from "./operation.ts";
import { rackFeed } from "./rack-feed.ts";
import { climate, designHour, economics, gridSide } from "./site.ts";
import { variant } from "./variant.ts";

/** Version of the scenario's shape that this code reads. */
export const schemaVersion = 1;

/** A site: what stands in it, how it is fed, cooled and backed, where it is. */
export const scenario = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion).meta({ unit: "1" }),
    name: z.string().min(1).max(200),
    description: z.string().optional(),
    country: z.string().length(2).toLowerCase().describe("Two letters, such as fr"),
    designHour: designHour.optional(),
    climate,
    it: itSide,
    feed: rackFeed,
    electrical: electrical.prefault({}),
    cooling: cooling.prefault({}),
    backup,
    grid: gridSide,
    economics: economics.prefault({}),
    operation: operation.prefault({}),
    hall: existingHall.optional(),
    variants: z.array(variant).max(20).optional(),
    uncertain: z
      .record(z.string().min(1), z.unknown())
      .refine((spreads) => Object.values(spreads).every((one) => distribution.safeParse(one).success), {
        message: "a distribution for each path, such as { kind: uniform, low: 50, high: 90 }",
      })
      .describe("Spread of numbers by path, such as `economics.energyEurPerMwh`, for uncertainty and sweep alone")
      .optional(),
  })
  .refine(({ it, hall }) => it.refill === undefined || hall !== undefined, {
    path: ["hall"],
    message: "the existing hall that `it.refill` is to fill",
  })
  .meta({ title: "Watthall scenario", description: "A site: what stands in it, how it is fed, cooled and backed." });

/** A site, defaults filled in. */
export type Scenario = z.infer<typeof scenario>;
