import { lookup } from "@watthall/basis";
import { z } from "zod";
import { conductorMaterials } from "./tables/conductor-materials.ts";
import { conductorResistances } from "./tables/conductor-resistances.ts";

/** Metals that a conductor is made of. */
export const conductorMetal = z.enum(["copper", "aluminium"]);

/** A conductor's metal. */
export type ConductorMetal = z.infer<typeof conductorMetal>;

/** What the models need of a metal, as plain numbers. */
export interface MetalProperties {
  /** Of resistance at 20 °C, 1/K. */
  readonly temperatureCoefficient: number;
  readonly resistivityOhmM: number;
  readonly zeroResistanceK: number;
  readonly volumetricHeatJPerM3K: number;
  readonly densityKgPerM3: number;
  readonly meltingTempC: number;
}

function propertiesOf(metal: ConductorMetal): MetalProperties {
  const row = conductorMaterials.find(({ conductor }) => conductor === metal) ?? conductorMaterials[0];
  return {
    temperatureCoefficient: row.temperatureCoefficient.value,
    resistivityOhmM: row.resistivity.value,
    zeroResistanceK: row.zeroResistance.value,
    volumetricHeatJPerM3K: row.volumetricHeat.value,
    densityKgPerM3: row.density.value,
    meltingTempC: row.meltingPoint.value,
  };
}

/** Properties of each metal. */
export const metals: Readonly<Record<ConductorMetal, MetalProperties>> = {
  copper: propertiesOf("copper"),
  aluminium: propertiesOf("aluminium"),
};

function resistanceTable(metal: ConductorMetal): (sectionMm2: number) => number {
  const rows = conductorResistances.filter(({ conductor }) => conductor === metal);
  return lookup({
    model: "IEC 60228 class 2",
    path: "sectionMm2",
    xs: rows.flatMap(({ sectionsMm2 }) => [...sectionsMm2]),
    ys: rows.flatMap(({ resistances20OhmPerKm }) => [...resistances20OhmPerKm]),
    mode: "exact",
  });
}

const resistanceTables = { copper: resistanceTable("copper"), aluminium: resistanceTable("aluminium") };

/**
 * Highest direct-current resistance at 20 °C of a conductor of nominal section, which is not ρ/S.
 *
 * @returns Ω/km
 * @throws {@link ModelError} `out-of-range` for a section that the standard does not list
 * @see Sources: `iec-60228`
 */
export function resistance20OhmPerKm(metal: ConductorMetal, sectionMm2: number): number {
  return resistanceTables[metal](sectionMm2);
}

/**
 * Direct-current resistance at a temperature: R = R20 (1 + α20 (θ − 20)). Plain numbers, no checks.
 *
 * @returns in the unit of `resistance20`
 */
export function dcResistanceKernel(resistance20: number, temperatureCoefficient: number, tempC: number): number {
  return resistance20 * (1 + temperatureCoefficient * (tempC - 20));
}

/**
 * Resistance to alternating current over that to direct current, 1 + ys + yp, of round conductors. Plain numbers, no
 * checks.
 *
 * @param dcResistanceOhmPerM - at the conductor's temperature
 * @param frequencyHz - 0 for direct current
 * @param diameterOverSpacing - conductor diameter over distance between axes; 0 without neighbours
 * @param loadedConductorCount - 2 or 3
 * @see Sources: `iec-60287`
 */
export function acResistanceRatioKernel(
  dcResistanceOhmPerM: number,
  frequencyHz: number,
  diameterOverSpacing: number,
  loadedConductorCount: number,
): number {
  const x2 = (8e-7 * Math.PI * frequencyHz) / dcResistanceOhmPerM;
  const x4 = x2 * x2;
  const skin = x4 / (192 + 0.8 * x4);
  const q2 = diameterOverSpacing * diameterOverSpacing;
  const proximity = loadedConductorCount === 2 ? 2.9 * skin * q2 : skin * q2 * (0.312 * q2 + 1.18 / (skin + 0.27));
  return 1 + skin + proximity;
}
