import { count, nonNegative, positive, positiveShare } from "@watthall/basis";
import { z } from "zod";
import { busbarFields } from "./busbar-bars.ts";
import { conductorMetal } from "./conductor.ts";
import { feedSystem } from "./feed-system.ts";
import { busbarReactance } from "./tables/busbars.ts";

/** Input of `busbarSize`. */
export const busbarSizeInput = z
  .strictObject({
    loadKw: positive("kW", "Electricity that all loads along the bar draw together"),
    system: feedSystem,
    voltageV: positive("V", "At the head of the bar"),
    powerFactor: positiveShare("Of the loads; 1 for dc").default(1),
    conductor: conductorMetal.default("copper"),
    currentDensityAPerMm2: positive("A/mm2", "In place of a temperature limit").optional(),
    maxDropShare: positiveShare("Voltage drop allowed at the last load, of the voltage; needs lengthM").optional(),
    limitTempC: busbarFields.limitTempC,
    ambientTempC: busbarFields.ambientTempC,
    frequencyHz: busbarFields.frequencyHz,
    cooling: busbarFields.cooling,
    barShape: z.enum(["flat", "round"]).describe("Flat bars on edge, or one solid rod a pole").default("flat"),
    thicknessMm: positive("mm", "Of a flat bar").default(10),
    mostWidthMm: positive("mm", "Of a flat bar, above which bars are set side by side, or of a rod").default(200),
    wireCount: count("Poles or phases, and a full neutral where there is one", 2).max(4).optional(),
    lengthM: positive("m", "Of the bar").optional(),
    tapOffs: z
      .array(z.strictObject({ atM: nonNegative("m", "From the head"), loadKw: positive("kW") }))
      .min(1)
      .describe("Loads along the bar; all at its end unless told")
      .optional(),
    reactanceOhmPerKm: nonNegative("ohm/km", "Of ac").default(busbarReactance.reactanceOhmPerKm),
  })
  .refine((bar) => bar.system !== "dc" || bar.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .refine((bar) => bar.limitTempC > bar.ambientTempC, { path: ["limitTempC"], message: "above ambientTempC" })
  .refine((bar) => bar.lengthM !== undefined || (bar.tapOffs === undefined && bar.maxDropShare === undefined), {
    path: ["lengthM"],
    message: "a number > 0 m, where there are tapOffs or a maxDropShare",
  })
  .refine((bar) => bar.currentDensityAPerMm2 === undefined || bar.maxDropShare === undefined, {
    path: ["maxDropShare"],
    message: "not with currentDensityAPerMm2, which sets the section by itself",
  })
  .refine((bar) => (bar.tapOffs ?? []).every(({ atM }) => atM <= (bar.lengthM ?? 0)), {
    path: ["tapOffs"],
    message: "places between 0 and lengthM",
  })
  .refine(
    ({ tapOffs, loadKw }) =>
      tapOffs === undefined || Math.abs(tapOffs.reduce((sum, tap) => sum + tap.loadKw, 0) / loadKw - 1) < 1e-6,
    { path: ["tapOffs"], message: "loads that add up to loadKw" },
  )
  .meta({ description: "Section of a busbar, its temperature, copper, loss and voltage along it." });

/** Input of `busbarSize`, defaults not yet filled in. */
export type BusbarSizeInput = z.input<typeof busbarSizeInput>;

/** A bar as asked, defaults filled in. */
export type ParsedBar = z.output<typeof busbarSizeInput>;
