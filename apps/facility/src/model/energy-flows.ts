import type { FacilityResult } from "./facility.ts";
import type { TermKind } from "./power-balance.ts";

/** A place that the site's power passes on its way from the grid to the outside air. */
export type FlowPlace =
  | "grid"
  | "it"
  | "other"
  | "indoor-loss"
  | "outdoor-loss"
  | "plant-power"
  | "cooler-fans"
  | "liquid"
  | "hall-air"
  | "plant"
  | "outside";

/** Power from one place to another. */
export interface EnergyFlow {
  readonly from: FlowPlace;
  readonly to: FlowPlace;
  readonly kw: number;
}

/** All power of a site's design hour as flows; what a place takes in leaves it. */
export function energyFlows({ balance }: Pick<FacilityResult, "balance">): readonly EnergyFlow[] {
  const { plant, chain, mechanicalChain, terms, liquidHeatKw, itKw } = balance;
  const sum = (kind: TermKind) => terms.filter((term) => term.kind === kind).reduce((total, { kw }) => total + kw, 0);
  const outdoorKw = chain.roomHeatKw.outdoor + (mechanicalChain?.lossKw ?? 0);
  const indoorKw = sum("electrical-loss") - outdoorKw;
  const fanKw = (plant.liquid?.coolerFanKw ?? 0) + (plant.air?.coolerFanKw ?? 0);
  const plantPowerKw = sum("cooling") - fanKw;
  const itAirKw = itKw - liquidHeatKw;
  const airKw = itAirKw + indoorKw + sum("other");
  return [
    { from: "grid", to: "it", kw: itKw },
    { from: "grid", to: "indoor-loss", kw: indoorKw },
    { from: "grid", to: "outdoor-loss", kw: outdoorKw },
    { from: "grid", to: "plant-power", kw: plantPowerKw },
    { from: "grid", to: "cooler-fans", kw: fanKw },
    { from: "grid", to: "other", kw: sum("other") },
    { from: "it", to: "liquid", kw: liquidHeatKw },
    { from: "it", to: "hall-air", kw: itAirKw },
    { from: "indoor-loss", to: "hall-air", kw: indoorKw },
    { from: "other", to: "hall-air", kw: sum("other") },
    { from: "liquid", to: "plant", kw: liquidHeatKw },
    { from: "hall-air", to: "plant", kw: airKw },
    { from: "plant-power", to: "plant", kw: plantPowerKw },
    { from: "plant", to: "outside", kw: plant.heatRejectedKw + plant.unmetHeatKw },
    { from: "cooler-fans", to: "outside", kw: fanKw },
    { from: "outdoor-loss", to: "outside", kw: outdoorKw },
  ];
}
