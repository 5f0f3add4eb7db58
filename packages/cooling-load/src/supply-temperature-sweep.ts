import { between, bySeverity, type Finding, ModelError, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { plantInput, plantOrPreset } from "./plant.ts";
import { resolvedPlant } from "./plant-parts.ts";
import { plantYear } from "./plant-year.ts";
import { plantYearInput } from "./plant-year-input.ts";

const model = "supplyTemperatureSweep";

/** Input of {@link supplyTemperatureSweep}. */
export const supplyTemperatureSweepInput = plantYearInput
  .extend({
    plant: plantOrPreset,
    side: z.enum(["liquid", "air"]).describe("Part whose set point is swept").default("liquid"),
    supplyTempsC: z
      .array(between(2, 60, "degC"))
      .min(1)
      .max(100)
      .meta({ unit: "degC", description: "Set points of the water leaving the plant" }),
  })
  .meta({ description: "Annual PUE and chiller hours against the supply temperature." });

/** Input of {@link supplyTemperatureSweep}, defaults not yet filled in. */
export type SupplyTemperatureSweepInput = z.input<typeof supplyTemperatureSweepInput>;

/** A year at one set point. */
export interface SupplyTemperaturePoint {
  readonly supplyTempC: number;
  readonly pueRatio: number;
  readonly wueLPerKwh: number;
  /** Hours in which a compressor of either part runs. */
  readonly chillerH: number;
  /** Hours in which one of the swept part runs. */
  readonly sideChillerH: number;
  readonly freeCoolingShare: number;
  /** Hours in which the set point is not held. */
  readonly supplyNotHeldH: number;
  /** Hottest water of the year. */
  readonly hottestSupplyTempC: number;
}

/** Result of {@link supplyTemperatureSweep}. */
export interface SupplyTemperatureSweepResult {
  /** In the order asked for. */
  readonly points: readonly SupplyTemperaturePoint[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly side: "liquid" | "air" };
  /** Of all years, each once. */
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * The same plant and year at several supply temperatures of one part.
 *
 * @param input - as {@link plantYear}, with the part and its set points in °C
 * @returns PUE, WUE and chiller hours for each set point
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: those of {@link plantYear}
 */
export function supplyTemperatureSweep(input: SupplyTemperatureSweepInput): SupplyTemperatureSweepResult {
  const { side, supplyTempsC, ...asked } = parseInput(model, supplyTemperatureSweepInput, input);
  const plant = resolvedPlant(asked.plant, model);
  const part = plant[side];
  if (part === undefined)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: `plant.${side}`,
      received: "no such part",
      allowed: `a plant with a part for the ${side} heat`,
    });
  const years = supplyTempsC.map((supplyTempC) =>
    plantYear({ ...asked, plant: plantInput.parse({ ...plant, [side]: { ...part, supplyTempC } }) }),
  );
  const findings = new Map(years.flatMap((year) => year.findings).map((finding) => [finding.message, finding]));
  return {
    points: years.map((year, i) => ({
      supplyTempC: supplyTempsC[i] as number,
      pueRatio: year.pueRatio,
      wueLPerKwh: year.wueLPerKwh,
      chillerH: year.chillerH,
      sideChillerH: year[side]?.chillerH ?? 0,
      freeCoolingShare: year.freeCoolingShare,
      supplyNotHeldH: year[side]?.supplyNotHeldH ?? 0,
      hottestSupplyTempC: year[side]?.hottestSupplyTempC ?? (supplyTempsC[i] as number),
    })),
    steps: { side },
    findings: bySeverity([...findings.values()]),
    sources: [...new Set(years.flatMap((year) => year.sources))],
  };
}
