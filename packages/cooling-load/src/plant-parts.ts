import { type Finding, ModelError, nearestKeys, type SourceId } from "@watthall/basis";
import type { z } from "zod";
import { type PlantKind, plantInput, type plantOrPreset } from "./plant.ts";
import { type PlantPartModel, plantPartModel } from "./plant-model.ts";
import type { PlantPartSums } from "./plant-sums.ts";
import { type PlantPreset, plants } from "./tables/plants.ts";

/** Both parts of a plant, ready for a loop; `null` where the plant has no such part. */
export interface PlantParts {
  readonly liquid: PlantPartModel | null;
  readonly air: PlantPartModel | null;
}

/**
 * A preset's plant by its id, or the plant that was given.
 *
 * @throws {@link ModelError} `unknown-key`
 */
export function resolvedPlant(given: z.output<typeof plantOrPreset>, model: string): z.output<typeof plantInput> {
  if (typeof given !== "string") return given;
  const rows: readonly PlantPreset[] = plants;
  const row = rows.find((one) => one.id === given);
  const ids = rows.map((one) => one.id);
  if (row === undefined)
    throw new ModelError({
      code: "unknown-key",
      model,
      path: "plant",
      received: given,
      allowed: `${ids.join(", ")}; nearest: ${nearestKeys(given, ids, 1).join(", ")}`,
    });
  return plantInput.parse(row.plant);
}

/**
 * Makes a plant ready for a loop.
 *
 * @param given - plant as parsed, or the id of a preset
 * @param largest - largest heat of each part in W
 * @throws {@link ModelError} `input-invalid` where there is heat and no part of the plant takes it; `unknown-key`
 */
export function plantParts(
  given: z.output<typeof plantOrPreset>,
  largest: { readonly liquidHeatW: number; readonly airHeatW: number },
  model: string,
): PlantParts {
  const plant = resolvedPlant(given, model);
  const ready = (side: "liquid" | "air", heatW: number): PlantPartModel | null => {
    const part = plant[side];
    if (part !== undefined) return plantPartModel(part, side, heatW, model);
    if (heatW === 0) return null;
    throw new ModelError({
      code: "input-invalid",
      model,
      path: `plant.${side}`,
      received: `no such part, and ${heatW / 1000} kW of ${side} heat`,
      allowed: `a part for the ${side} heat`,
    });
  };
  return { liquid: ready("liquid", largest.liquidHeatW), air: ready("air", largest.airHeatW) };
}

const inHours = (hours: number, of: number): string => (of === 1 ? "in this hour" : `in ${hours} of ${of} hours`);

/** Findings of a part, from the sums of its hours. */
export function partFindings(side: "liquid" | "air", part: PlantPartModel, sums: PlantPartSums): readonly Finding[] {
  const findings: Finding[] = [];
  const path = `plant.${side}`;
  const { chiller } = part;
  if (sums.outsideCurvesH > 0 && chiller !== null)
    findings.push({
      code: "outside-chiller-curves",
      severity: "warning",
      message: `The ${side} chiller works outside its curves ${inHours(sums.outsideCurvesH, sums.hourCount)}: its power there is that of ${(chiller.carnotFractionShare * 100).toFixed(0)} % of Carnot with ${chiller.internalLiftK} K of inner differences and a COP of at most ${chiller.copLimitRatio}, an assumption.`,
      path: `${path}.supplyTempC`,
      value: part.supplyTempC,
      source: "carnot",
    });
  if (sums.supplyNotHeldH > 0)
    findings.push({
      code: "supply-temperature-not-held",
      severity: "warning",
      message: `The ${side} water leaves the plant above ${part.supplyTempC} °C ${inHours(sums.supplyNotHeldH, sums.hourCount)}, at up to ${sums.hottestSupplyTempC.toFixed(1)} °C.`,
      path: `${path}.supplyTempC`,
      value: sums.hottestSupplyTempC,
      limit: part.supplyTempC,
    });
  if (sums.fallsShortH > 0)
    findings.push({
      code: "chiller-capacity-exceeded",
      severity: "fail",
      message: `The ${side} chillers are too small ${inHours(sums.fallsShortH, sums.hourCount)}: ${(sums.unmetWh / 1000).toFixed(0)} kWh stay in the water.`,
      path,
      value: sums.unmetWh / 1000,
      limit: 0,
    });
  if (sums.towerBoundedH > 0)
    findings.push({
      code: "outside-tower-correlation",
      severity: "warning",
      message: `The wet bulb is outside the tower's correlation ${inHours(sums.towerBoundedH, sums.hourCount)}: the approach at its bound is taken.`,
      path,
      source: "modelica-buildings-york-calc",
    });
  if (sums.largestHeatW > part.designHeatW * (1 + 1e-9))
    findings.push({
      code: "design-heat-exceeded",
      severity: "warning",
      message: `The ${side} heat reaches ${(sums.largestHeatW / 1000).toFixed(0)} kW, above the design heat of ${(part.designHeatW / 1000).toFixed(0)} kW.`,
      path: `${path}.designHeatKw`,
      value: sums.largestHeatW / 1000,
      limit: part.designHeatW / 1000,
    });
  return findings;
}

/** Says that figures left out are defaults, most of them not verified. */
export const defaultsFinding: Finding = {
  code: "defaults-unverified",
  severity: "info",
  message: "Figures that the plant leaves out are those of tables.plantDefaults, most of them unverified.",
  path: "plant",
};

const coil = ["bac-tdfs1238n"] as const;
const tower = ["modelica-buildings-york-calc", "openstudio-standards-90.1"] as const;
const sourcesOfKind = {
  "dry-cooler": coil,
  adiabatic: coil,
  "cooling-tower": tower,
  "air-cooled-chiller": ["energyplus-chiller-electric", ...coil],
  "water-cooled-chiller": ["modelica-buildings-electric-eir", ...tower],
} as const satisfies Record<PlantKind, readonly SourceId[]>;

/** What most of `tables.plantDefaults` rest on. */
const ofDefaults = ["hvac-from-memory", "assumption"] as const;

/** Sources on which a plant's result rests. */
export function plantSources({ liquid, air }: PlantParts): readonly SourceId[] {
  const ofParts = [liquid, air].flatMap((part) => (part === null ? [] : sourcesOfKind[part.kind]));
  return [...new Set<SourceId>(["heat-balance", "iso-iec-30134-2", ...ofParts, ...ofDefaults])];
}
