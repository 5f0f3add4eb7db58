import {
  between,
  type Finding,
  nonNegative,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
  share,
} from "@watthall/basis";
import { z } from "zod";
import { plantDefaults } from "./tables/plant-defaults.ts";

/** Input of {@link towerWater}. */
export const towerWaterInput = z
  .strictObject({
    heatRejectedKw: nonNegative("kW", "By the tower, compressors included"),
    rangeK: between(0.5, 40, "K", "Of the circulating water").default(plantDefaults.towerRangeK.value),
    latentShare: positiveShare("Of the heat that leaves as vapour").default(plantDefaults.latentShare.value),
    cyclesRatio: between(1.1, 50, "1", "Cycles of concentration").default(plantDefaults.cyclesRatio.value),
    driftShare: share("Of the circulating water, carried off as drops").default(plantDefaults.driftShare.value),
    evaporationKjPerKg: positive("kJ/kg", "Heat of evaporation").default(plantDefaults.evaporationKjPerKg.value),
  })
  .meta({ description: "Make-up water of a cooling tower: evaporation, blowdown and drift." });

/** Input of {@link towerWater}, defaults not yet filled in. */
export type TowerWaterInput = z.input<typeof towerWaterInput>;

/** Result of {@link towerWater}. */
export interface TowerWaterResult {
  readonly evaporationKgPerH: number;
  readonly blowdownKgPerH: number;
  readonly driftKgPerH: number;
  readonly makeUpKgPerH: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly circulatingKgPerS: number; readonly latentKw: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const waterHeatKjPerKgK = 4.186;

/**
 * Make-up water of a tower: evaporation E = Q · latent share / h, blowdown E / (cycles − 1), and drift beside it.
 *
 * @param input - heat rejected in kW, range in K, shares
 * @returns kg of water an hour; a litre is a kilogram
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `heat-balance`
 */
export function towerWater(input: TowerWaterInput): TowerWaterResult {
  const tower = parseInput("towerWater", towerWaterInput, input);
  const latentKw = tower.heatRejectedKw * tower.latentShare;
  const circulatingKgPerS = tower.heatRejectedKw / (waterHeatKjPerKgK * tower.rangeK);
  const evaporationKgPerH = (latentKw / tower.evaporationKjPerKg) * 3600;
  const blowdownKgPerH = evaporationKgPerH / (tower.cyclesRatio - 1);
  const driftKgPerH = circulatingKgPerS * tower.driftShare * 3600;
  return {
    evaporationKgPerH,
    blowdownKgPerH,
    driftKgPerH,
    makeUpKgPerH: evaporationKgPerH + blowdownKgPerH + driftKgPerH,
    steps: { circulatingKgPerS, latentKw },
    findings: [],
    sources: ["heat-balance"],
  };
}
