import { between, count, nonNegative, parseInput, positive, positiveShare, share, temperature } from "@watthall/basis";
import { tables } from "@watthall/cooling-load";
import { z } from "zod";
import { applyVariant, variant } from "./variant.ts";

const atS = nonNegative("s", "From the start");
const untilS = positive("s", "From the start, when it is mended; not within the outage when absent").optional();

const event = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("grid-lost") }).describe("At the start, for the whole outage"),
  z.strictObject({ kind: z.literal("set-fails-to-start"), setCount: count("Sets of each block") }),
  z.strictObject({ kind: z.literal("rejection-late"), delayS: nonNegative("s", "Beyond the plant's own restart") }),
  z.strictObject({ kind: z.literal("feed-lost"), atS, feed: z.enum(["A", "B"]) }),
  z.strictObject({ kind: z.literal("pump-fails"), atS, untilS, rackShare: share("Racks whose flow stops") }),
  z.strictObject({ kind: z.literal("cdu-fails"), atS, untilS, unitCount: count("Distribution units out") }),
  z.strictObject({
    kind: z.literal("rejection-fails"),
    atS,
    untilS,
    lostShare: share("Of the rejection, such as one chiller in four"),
  }),
  z.strictObject({ kind: z.literal("tank-out") }).describe("The largest tank is out of service"),
]);

const rejection = z.strictObject({
  delayS: nonNegative("s", "From a ready bus to the first try").default(30),
  restartS: nonNegative("s", "From connection to full rejection").default(120),
  marginShare: nonNegative("1", "Of the design heat, that the plant can reject beyond it").default(0.1),
  powerFactor: positiveShare("Lagging").default(0.85),
});

const sets = z.strictObject({
  perBlockCount: count("Sets that share a bus; the whole fleet when absent").max(1000).optional(),
  detectionS: nonNegative("s", "From the loss to the start signal").default(2),
  startS: nonNegative("s", "From the signal to rated speed and voltage").default(10),
  synchronisingS: nonNegative("s", "Between one set and the next").default(2),
});

const ups = z.strictObject({
  transferS: nonNegative("s", "From a ready bus to the rectifier's start").default(5),
  walkInS: nonNegative("s", "In which the rectifier takes the load in a ramp").default(15),
  efficiencyShare: positiveShare("Of rectifier and inverter").default(0.96),
  powerFactor: positiveShare("Of the rectifier's input").default(0.99),
});

const racks = z.strictObject({
  throttledShare: share("Of the load, above the limit of coolant or inlet air").default(0.5),
  throttledLeastS: nonNegative("s", "For which they stay throttled at least, so that they do not flutter").default(60),
  tripMarginK: positive("K", "Above either limit, at which racks trip").default(10),
  metalKjPerK: nonNegative("kJ/K", "Cold plates and manifolds of one rack").default(0),
  holdUpL: positive("L", "Coolant of one rack; the scenario's or the published one when absent").optional(),
});

const hall = z.strictObject({
  airClass: z
    .enum(tables.airClasses.map(({ id }) => id))
    .default("A2")
    .describe("Of ASHRAE, whose allowable inlet the racks keep; above it they throttle"),
  airKjPerK: positive("kJ/K", "Air of the hall for each rack").default(20),
  metalKjPerK: positive("kJ/K", "What of each rack the air warms").default(500),
  airToMetalKwPerK: positive("kW/K", "Between that air and that metal, for each rack").default(
    tables.airToMetal.valueKwPerK,
  ),
});

type Event = z.infer<typeof event>;

/** Tells of each event what does not go together with the rest of its outage, and so would change nothing. */
function checkEvents(
  { durationS, events }: { readonly durationS: number; readonly events: readonly Event[] },
  context: z.RefinementCtx,
): void {
  const isGridLost = events.some(({ kind }) => kind === "grid-lost");
  for (const [i, one] of events.entries()) {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: ["events", i, field], message });
    if ("atS" in one && one.atS >= durationS) refuse("atS", `below durationS, which is ${durationS} s`);
    if ("untilS" in one && one.untilS !== undefined && one.untilS <= one.atS)
      refuse("untilS", `above atS, ${one.atS} s`);
    if ((one.kind === "set-fails-to-start" || one.kind === "rejection-late") && !isGridLost)
      refuse("kind", "an event grid-lost beside it, without which no set has to start");
  }
}

/** An outage as written: what fails, and how fast what is there comes back. Defaults are assumptions of practice. */
export const outage = z
  .strictObject({
    schemaVersion: z.literal(1).meta({ unit: "1" }),
    name: z.string().min(1),
    durationS: z.number().int().min(1).max(7200).meta({ unit: "s", description: "Followed" }).default(1200),
    stepS: between(0.01, 1, "s", "Of the series, a whole number of steps a second; events have their own time").default(
      1,
    ),
    events: z.array(event).min(1).max(50),
    pumpsOnUps: z
      .boolean()
      .default(true)
      .describe("Pumps of the coolant run on the UPS, rather than wait for the sets"),
    buffer: z.boolean().default(true).describe("The scenario's buffer tank stands in the loop"),
    loopHoldUpL: nonNegative("L", "Of pipes and exchangers of the whole site, buffer left out").default(0),
    rejection: rejection.prefault({}),
    sets: sets.prefault({}),
    ups: ups.prefault({}),
    racks: racks.prefault({}),
    hall: hall.prefault({}),
    limitTempC: temperature("Of the coolant, at which racks throttle; the scenario's when absent").optional(),
    variants: z.array(variant).max(20).optional(),
  })
  .refine(({ stepS }) => Math.abs(1 / stepS - Math.round(1 / stepS)) < 1e-9, {
    path: ["stepS"],
    message: "a whole number of steps a second, such as 0.5, 0.25 or 0.1",
  })
  .superRefine(checkEvents)
  .meta({ title: "Watthall outage", description: "What fails in an outage, and how fast what is there comes back." });

/** An outage, defaults filled in. */
export type Outage = z.infer<typeof outage>;

/**
 * Checks an outage as read, its variants included.
 *
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, naming the field
 */
export function parseOutage(written: unknown): { readonly base: Outage; readonly variants: readonly Outage[] } {
  const base = parseInput("outage", outage, written);
  const variants = (base.variants ?? []).map((each) =>
    parseInput(`outage, variant "${each.name}"`, outage, applyVariant(written, each)),
  );
  return { base, variants };
}
