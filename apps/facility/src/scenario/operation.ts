import { count, nonNegative, positive, quantity, share } from "@watthall/basis";
import { z } from "zod";

const deployment = z
  .array(
    z.strictObject({
      month: nonNegative("1", "Since the simulated year began, each a twelfth of it; parts of one are allowed"),
      loadShare: share("Of the site's racks, in service from then until the next month that is given"),
    }),
  )
  .min(1)
  .refine((steps) => steps.every(({ month }, i) => i === 0 || month > (steps[i - 1]?.month ?? 0)), {
    message: "each month after the one before",
  });

const generatorTests = z.strictObject({
  perYearCount: count("Tests of the sets, spread evenly over the year").max(366),
  durationH: positive("h", "Of one test").max(24),
  loadShare: share("Of the installed power, that they give meanwhile").default(0.3),
  takes: z.enum(["load-bank", "site"]).default("load-bank").describe("What takes their power"),
});

const seriesLength = (values: readonly number[]) => [24, 168, 8760, 8784].includes(values.length);
const series = { message: "24 values (a day), 168 (a week from Monday), 8760 or 8784 (a year)" };

/** How a site is run through a year. */
export const operation = z.strictObject({
  seed: count("Which of the possible runs, for failures and racks", 0).default(1),
  deployment: deployment
    .optional()
    .describe("Ramp of the site, in steps: its racks in service as it fills up; before the first month there are none"),
  generatorTests: generatorTests.optional(),
  pricesEurPerMwh: z
    .array(quantity("EUR/MWh", "Of electricity, hour by hour; below zero where it is given away"))
    .refine(seriesLength, series)
    .optional(),
  factorsGCo2PerKwh: z
    .array(nonNegative("g/kWh", "Carbon of electricity, hour by hour"))
    .refine(seriesLength, series)
    .optional(),
});

/** How a site is run through a year, defaults filled in. */
export type Operation = z.infer<typeof operation>;
