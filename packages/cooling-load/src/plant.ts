import { between, count, nonNegative, positive, positiveShare, share } from "@watthall/basis";
import { z } from "zod";

const exponent = () => between(2, 3, "1", "Power of fans and pumps against flow, at full flow").optional();

/** What every part of a plant may say; left out, it is the figure of `tables.plantDefaults`. */
const loop = {
  supplyTempC: between(2, 60, "degC", "Water leaving the plant, as the plant tries to hold it"),
  rangeK: between(1, 40, "K", "Rise of the water at design heat").optional(),
  designHeatKw: positive(
    "kW",
    "Heat for which pumps, fans and machines are sized; the largest one unless told",
  ).optional(),
  pumpWPerKw: nonNegative("W/kW", "Pump of the plant's water loop at design heat").optional(),
  pumpTurndownShare: share("Least flow of the pumps").optional(),
  fanTurndownShare: positiveShare("Least flow of the plant's fans; below it they cycle").optional(),
  fanExponentFactor: exponent(),
};

const terminals = {
  liquid: { cduPumpWPerKw: nonNegative("W/kW", "Pumps of the CDUs at design heat; facility energy").optional() },
  air: {
    crahFanWPerKw: nonNegative("W/kW", "Fans of the air handlers in the hall at design heat").optional(),
    crahTurndownShare: share("Least flow of the hall fans").optional(),
    hallApproachK: between(0, 20, "K", "Hall supply air above the plant water").optional(),
  },
};

const dryCoil = {
  approachK: between(0.5, 30, "K", "Water leaving above the air, at design heat and full fans").optional(),
  fanWPerKw: nonNegative("W/kW", "Fans at full flow").optional(),
};

const pads = {
  padEfficiencyShare: positiveShare("Approach of the wetted air to its wet bulb").optional(),
  airRiseShare: positiveShare("Rise of the air over the difference between entering water and air").optional(),
};

const tower = {
  fanWPerKw: nonNegative("W/kW", "Fans at full flow, per kW rejected").optional(),
  towerRangeK: between(1.1, 22.2, "K", "Of the tower water").optional(),
  towerPumpWPerKw: nonNegative("W/kW", "Pump of the tower loop, per kW of the plant's water").optional(),
  exchangerApproachK: between(0, 20, "K", "Plate exchanger between tower and plant water").optional(),
  latentShare: positiveShare("Of the heat that leaves as vapour").optional(),
  driftShare: share("Of the circulating water, carried off as drops").optional(),
};

const bleed = { cyclesRatio: between(1.1, 50, "1", "Cycles of concentration").optional() };

const machine = {
  chiller: z.string().describe("Id of the table `chillers`").optional(),
  chillerCount: count("Machines among which the design heat is shared").optional(),
  carnotFractionShare: positiveShare(
    "Of Carnot, outside the curves; that of their nearest point unless told",
  ).optional(),
  copLimitRatio: between(1, 100, "1", "Highest COP that the Carnot model may give").optional(),
};

const economizer = z.boolean().describe("Cool without the machine when the air allows").default(true);

const kinds = <T extends z.ZodRawShape>(terminal: T) =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("dry-cooler"), ...loop, ...terminal, ...dryCoil }),
    z.strictObject({ kind: z.literal("adiabatic"), ...loop, ...terminal, ...dryCoil, ...pads, ...bleed }),
    z.strictObject({ kind: z.literal("cooling-tower"), ...loop, ...terminal, ...tower, ...bleed }),
    z.strictObject({ kind: z.literal("air-cooled-chiller"), ...loop, ...terminal, ...machine, ...dryCoil, economizer }),
    z.strictObject({
      kind: z.literal("water-cooled-chiller"),
      ...loop,
      ...terminal,
      ...machine,
      ...tower,
      ...bleed,
      economizer,
    }),
  ]);

/** A plant for the heat of the liquid: cold plates, CDUs, water. */
export const liquidPlant = kinds(terminals.liquid).meta({ description: "Plant for the liquid part of the heat." });

/** A plant for the heat of the air: hall, CRAH, water. */
export const airPlant = kinds(terminals.air).meta({ description: "Plant for the air part of the heat." });

/** A plant: one for each part of the heat. A part may be missing where it has no heat. */
export const plantInput = z
  .strictObject({ liquid: liquidPlant.optional(), air: airPlant.optional() })
  .meta({ description: "Cooling plant of the liquid and of the air part." });

/** A plant itself, or the id of one of the table `plants`. */
export const plantOrPreset = z.union([plantInput, z.string().describe("Id of the table `plants`")]);

/** A plant, defaults not yet filled in. */
export type Plant = z.input<typeof plantInput>;

/** A plant's part for the liquid, as parsed. */
export type LiquidPlant = z.output<typeof liquidPlant>;

/** A plant's part for the air, as parsed. */
export type AirPlant = z.output<typeof airPlant>;

/** Kind of a plant's part. */
export type PlantKind = LiquidPlant["kind"];
