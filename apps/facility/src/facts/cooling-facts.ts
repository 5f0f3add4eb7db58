import type { FacilityResult } from "../model/facility.ts";
import { type Fact, sourcesOf } from "./fact.ts";
import { mainGroup, mainIndex } from "./it-facts.ts";

/** Coolant through one of the main racks. */
export function coolantFlow(result: FacilityResult): Fact {
  const group = mainGroup(result);
  const flow = result.cooling.racks[mainIndex(result)]?.flow ?? null;
  return {
    id: `cooling.racks[${mainIndex(result)}].flow.volumeFlowLPerMin`,
    label: "coolantFlow",
    value: flow?.volumeFlowLPerMin ?? null,
    unit: "L/min",
    formula: "V̇ = Q / (ρ · c_p · ΔT)",
    terms: [
      { symbol: "Q", label: "heatToLiquid", value: group.loadKw * group.liquidShare, unit: "kW" },
      { symbol: "ρ", label: "density", value: flow?.steps.densityKgPerM3 ?? null, unit: "kg/m3" },
      { symbol: "c_p", label: "specificHeat", value: flow?.steps.specificHeatJPerKgK ?? null, unit: "J/(kg.K)" },
      { symbol: "ΔT", label: "coolantRise", value: flow?.steps.deltaK ?? null, unit: "K" },
    ],
    sources: sourcesOf(flow),
    note: group.rack.name,
  };
}

/** Time to the coolant's limit when its flow stops. */
export function flowStopTime(result: FacilityResult): Fact {
  const group = mainGroup(result);
  const stop = result.cooling.racks[mainIndex(result)]?.rideThrough ?? null;
  return {
    id: `cooling.racks[${mainIndex(result)}].rideThrough.firstLimit.timeS`,
    label: "flowStopTime",
    value: stop?.firstLimit.timeS ?? null,
    unit: "s",
    formula: "t = C · (T_lim − T_0) / Q",
    terms: [
      { symbol: "C", label: "heatCapacity", value: stop?.steps.capacityKjPerK ?? null, unit: "kJ/K" },
      { symbol: "Q", label: "heatToLiquid", value: group.loadKw * group.liquidShare, unit: "kW" },
      { symbol: "T_lim", label: "coolantLimit", value: stop?.firstLimit.limitTempC ?? null, unit: "degC" },
      { symbol: "T_0", label: "coolantSupply", value: result.cooling.steps.supplyTempC, unit: "degC" },
    ],
    sources: sourcesOf(stop),
  };
}

/** Energy of the site over that of its IT, of a year. */
export function pueYear({ cooling: { year }, weather }: FacilityResult): Fact {
  return {
    id: "cooling.year.pueRatio",
    label: "pueYear",
    value: year?.pueRatio ?? null,
    unit: "1",
    formula: "PUE = E / E_IT",
    terms: [
      { symbol: "E", label: "energyYear", value: year?.facilityMwh ?? null, unit: "MWh" },
      { symbol: "E_IT", label: "itEnergyYear", value: year?.itMwh ?? null, unit: "MWh" },
    ],
    sources: sourcesOf(year),
    note: weather ?? undefined,
  };
}

/** Distribution units, buffer, water and free cooling. */
export function coolingFacts({ cooling, balance }: FacilityResult): readonly Fact[] {
  const { cdu, buffer, year, steps } = cooling;
  return [
    {
      id: "cooling.cdu.unitCount",
      label: "cduCount",
      value: cdu?.unitCount ?? null,
      unit: "1",
      show: "count",
      formula: "n = m · n_m,  n_m = ⌈⌈Q / q⌉ / m⌉ + n_spare",
      terms: [
        { symbol: "Q", label: "heatToLiquid", value: balance.liquidHeatKw, unit: "kW" },
        { symbol: "q", label: "cduRating", value: steps.cduUnitHeatKw, unit: "kW" },
        { symbol: "⌈Q / q⌉", label: "dutyCount", value: cdu?.steps.dutyCount ?? null, unit: "1" },
        { symbol: "m", label: "cduGroups", value: cdu?.groupCount ?? null, unit: "1" },
        { symbol: "n_m", label: "cduPerGroup", value: cdu?.unitsPerGroup ?? null, unit: "1" },
        { symbol: "n_spare", label: "cduSpare", value: steps.cduSpareCount, unit: "1" },
      ],
      sources: sourcesOf(cdu),
    },
    {
      id: "cooling.cdu.facilitySupplyTempC",
      label: "facilitySupply",
      value: cdu?.facilitySupplyTempC ?? null,
      unit: "degC",
      formula: "T_f = T_supply − ΔT_cdu",
      terms: [
        { symbol: "T_supply", label: "coolantSupply", value: cdu?.technologySupplyTempC ?? null, unit: "degC" },
        { symbol: "ΔT_cdu", label: "cduApproach", value: steps.cduApproachK, unit: "K" },
      ],
      sources: sourcesOf(cdu),
    },
    {
      id: "cooling.buffer.volumeM3",
      label: "bufferVolume",
      value: buffer?.volumeM3 ?? null,
      unit: "m3",
      formula: "V = Q · t / (ρ c_p · ΔT · u)",
      terms: [
        { symbol: "Q · t", label: "bufferHeat", value: buffer?.steps.heatKwh ?? null, unit: "kWh" },
        { symbol: "ρ c_p", label: "volumeHeat", value: buffer?.steps.heatCapacityJPerM3K ?? null, unit: "J/(m3.K)" },
        { symbol: "ΔT", label: "bufferRise", value: steps.bufferRiseK, unit: "K" },
        { symbol: "u", label: "bufferShare", value: steps.bufferUsableShare, unit: "1" },
      ],
      sources: sourcesOf(buffer),
    },
    {
      id: "cooling.year.wueLPerKwh",
      label: "wueYear",
      value: year?.wueLPerKwh ?? null,
      unit: "L/kWh",
      formula: "WUE = V_water / E_IT",
      terms: [
        { symbol: "V_water", label: "waterYear", value: year?.waterM3 ?? null, unit: "m3" },
        { symbol: "E_IT", label: "itEnergyYear", value: year?.itMwh ?? null, unit: "MWh" },
      ],
      sources: sourcesOf(year),
    },
    {
      id: "cooling.year.freeCoolingH",
      label: "freeCoolingHours",
      value: year?.freeCoolingH ?? null,
      unit: "h",
      formula: "t_free = t_year − t_chiller",
      terms: [
        { symbol: "t_year", label: "hoursYear", value: year?.steps.hourCount ?? null, unit: "h" },
        { symbol: "t_chiller", label: "chillerHours", value: year?.chillerH ?? null, unit: "h" },
      ],
      sources: sourcesOf(year),
    },
  ];
}
