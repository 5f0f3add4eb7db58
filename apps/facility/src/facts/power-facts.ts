import type { FacilityResult } from "../model/facility.ts";
import type { PowerBalance, PowerTerm } from "../model/power-balance.ts";
import { type Fact, sourcesOf, type Term } from "./fact.ts";

function balanceSources({ chain, mechanicalChain, plant }: PowerBalance) {
  return sourcesOf(chain, mechanicalChain, plant);
}

/** Power at the meter at the design hour. */
export function gridPower({ balance, designHour }: FacilityResult): Fact {
  return {
    id: "balance.gridKw",
    label: "gridPower",
    value: balance.gridKw,
    unit: "kW",
    formula: "P = Σ Pᵢ",
    terms: balance.terms.map(({ name, kw }, i): Term => ({ symbol: `P${i + 1}`, name, value: kw, unit: "kW" })),
    sources: balanceSources(balance),
    note: `${designHour.dryBulbTempC} °C`,
  };
}

function coolerFanKw({ plant }: PowerBalance): number {
  return (plant.liquid?.coolerFanKw ?? 0) + (plant.air?.coolerFanKw ?? 0);
}

/** All heat that leaves the site: its electricity. */
export function heatOut({ balance }: FacilityResult): Fact {
  const { chain, mechanicalChain, plant } = balance;
  return {
    id: "balance.heatOutKw",
    label: "heatOut",
    value: balance.heatOutKw,
    unit: "kW",
    show: "heat",
    formula: "Q = Q_plant + Q_unmet + P_fans + P_outdoor + P_mech = P",
    terms: [
      { symbol: "Q_plant", label: "heatRejected", value: plant.heatRejectedKw, unit: "kW" },
      { symbol: "Q_unmet", label: "heatUnmet", value: plant.unmetHeatKw, unit: "kW" },
      { symbol: "P_fans", label: "coolerFans", value: coolerFanKw(balance), unit: "kW" },
      { symbol: "P_outdoor", label: "outdoorLosses", value: chain.roomHeatKw.outdoor, unit: "kW" },
      { symbol: "P_mech", label: "mechanicalLosses", value: mechanicalChain?.lossKw ?? 0, unit: "kW" },
      { symbol: "P", label: "gridPower", value: balance.gridKw, unit: "kW" },
    ],
    sources: balanceSources(balance),
  };
}

/** Power at the meter over that of the IT, at the design hour. */
export function pueDesign({ balance }: FacilityResult): Fact {
  return {
    id: "balance.pueRatio",
    label: "pueDesign",
    value: balance.pueRatio,
    unit: "1",
    formula: "PUE = P / P_IT",
    terms: [
      { symbol: "P", label: "gridPower", value: balance.gridKw, unit: "kW" },
      { symbol: "P_IT", label: "itPower", value: balance.itKw, unit: "kW" },
    ],
    sources: balanceSources(balance),
  };
}

/** What the racks of each group give to their coolant. */
function liquidTerms({ it }: FacilityResult): readonly Term[] {
  return it.groups.flatMap(({ name, count, loadKw, liquidShare }, i): readonly Term[] => [
    { symbol: `n${i + 1}`, name, value: count, unit: "1" },
    { symbol: `P${i + 1}`, label: "rackLoad", value: loadKw, unit: "kW" },
    { symbol: `s${i + 1}`, label: "liquidShare", value: liquidShare, unit: "1" },
  ]);
}

/** Heat to the coolant, or to the air of the hall. */
export function heatTo(result: FacilityResult, medium: "liquid" | "air"): Fact {
  const { balance } = result;
  const termKw = (of: (term: PowerTerm) => boolean) => balance.terms.find(of)?.kw ?? null;
  const liquid = medium === "liquid";
  return {
    id: liquid ? "balance.liquidHeatKw" : "balance.airHeatKw",
    label: liquid ? "heatToLiquid" : "heatToAir",
    value: liquid ? balance.liquidHeatKw : balance.airHeatKw,
    unit: "kW",
    show: "heat",
    formula: liquid ? "Q_l = Σ nᵢ · Pᵢ · sᵢ" : "Q_a = P_IT − Q_l + P_cables + P_lights + P_indoor",
    terms: liquid
      ? liquidTerms(result)
      : [
          { symbol: "P_IT", label: "itPower", value: balance.itKw, unit: "kW" },
          { symbol: "Q_l", label: "heatToLiquid", value: balance.liquidHeatKw, unit: "kW" },
          {
            symbol: "P_cables",
            label: "cablesLoss",
            value: termKw(({ name }) => name === "Cables to the racks"),
            unit: "kW",
          },
          { symbol: "P_lights", label: "lights", value: termKw(({ kind }) => kind === "other"), unit: "kW" },
          {
            symbol: "P_indoor",
            label: "indoorLosses",
            value: balance.chain.lossKw - balance.chain.roomHeatKw.outdoor,
            unit: "kW",
          },
        ],
    sources: sourcesOf(balance.plant),
  };
}
