import { count, nonNegative, positive, positiveShare, quantity } from "@watthall/basis";
import { z } from "zod";
import { arcFlashInput } from "./arc-flash.ts";

const device = z
  .strictObject({
    instantaneousA: positive("A", "Current from which the device trips without delay"),
    breakingKa: positive("kA", "Breaking capacity at this voltage").optional(),
    ratedForDc: z.boolean().describe("Needed for dc").optional(),
  })
  .describe("The device whose trip is judged at every point");

const common = {
  voltageV: positive("V", "No load: between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
  device: device.optional(),
};

const acSegment = z.strictObject({
  lengthM: nonNegative("m", "One way"),
  parallelRuns: count("Cables in parallel").default(1),
  resistanceOhmPerKm: nonNegative("ohm/km", "Of one phase conductor"),
  reactanceOhmPerKm: nonNegative("ohm/km", "Of one phase conductor").default(0),
  earthResistanceOhmPerKm: nonNegative("ohm/km", "Of its protective conductor; as the phase's unless told").optional(),
});

const xOverRRatio = positive("1", "Reactance over resistance; pure reactance unless told");

const ac = z.strictObject({
  ...common,
  system: z.enum(["ac-3ph", "ac-1ph"]),
  source: z.strictObject({
    shortCircuitMva: positive("MVA", "Three-phase fault power of the network, or of its one phase"),
    xOverRRatio: xOverRRatio.optional(),
  }),
  transformer: z
    .strictObject({
      ratedKva: positive("kVA"),
      impedanceShare: positiveShare("Short-circuit voltage over rated voltage"),
      xOverRRatio: xOverRRatio.optional(),
    })
    .optional(),
  voltageFactor: z
    .number()
    .min(0.5)
    .max(1.2)
    .meta({ unit: "1", description: "Source voltage over voltageV" })
    .default(1),
  minimumVoltageFactor: z
    .number()
    .min(0.5)
    .max(1.2)
    .meta({ unit: "1", description: "For the fault to earth; voltageFactor unless told" })
    .optional(),
  minimumResistanceFactor: z
    .number()
    .min(1)
    .max(3)
    .meta({ unit: "1", description: "Resistance of hot cables over that given, for the fault to earth" })
    .default(1),
  converterLimitA: positive("A", "Most that a UPS or inverter feeding this gives, per phase").optional(),
  segments: z.array(acSegment).default([]),
  arc: arcFlashInput
    .omit({ voltageV: true, boltedFaultKa: true })
    .describe("Arc to be judged at every point")
    .optional(),
});

const dcSegment = z.strictObject({
  lengthM: nonNegative("m", "One way"),
  parallelRuns: count("Cables in parallel").default(1),
  resistanceOhmPerKm: nonNegative("ohm/km", "Of one pole's conductor"),
  inductanceMhPerKm: nonNegative("mH/km", "Of the loop").default(0),
});

const dc = z.strictObject({
  ...common,
  system: z.literal("dc"),
  source: z.strictObject({
    capacitanceMf: positive("mF", "Of the converter's output capacitor"),
    resistanceOhm: positive("ohm", "Of the capacitor and its connections, around the loop"),
    inductanceUh: nonNegative("uH", "Likewise").default(0),
    limitA: nonNegative("A", "Current limit of the converter"),
  }),
  earthing: z.enum(["midpoint", "it", "negative"]),
  midpointResistanceOhm: nonNegative("ohm", "Between midpoint and earth").default(0),
  segments: z.array(dcSegment).default([]),
  arc: z
    .strictObject({ workingDistanceMm: quantity("mm") })
    .describe("There is no method: incomplete")
    .optional(),
});

/** Input of {@link faultCurrents}. */
export const faultCurrentsInput = z
  .discriminatedUnion("system", [ac, dc])
  .meta({ description: "Prospective fault currents along a feed, and what its device does." });

/** Input of {@link faultCurrents}, defaults not yet filled in. */
export type FaultCurrentsInput = z.input<typeof faultCurrentsInput>;

/** An alternating-current feed, defaults filled in. */
export type AcFault = z.output<typeof ac>;

/** A direct-current feed, defaults filled in. */
export type DcFault = z.output<typeof dc>;

/** A device, as given. */
export type FaultDevice = z.output<typeof device>;
