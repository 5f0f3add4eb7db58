import type { OutageEvent } from "../model/outage/outage-supply.ts";
import type { OutageResult } from "../model/outage/simulate-outage.ts";
import type { Fact } from "./fact.ts";

/** How the curves of an outage are made: behind the UPS batteries give what the sets do not; what stays warms. */
export const outageFormulas = {
  power: "P_batt = P_load − min(P_load, P_sets)",
  heat: "C · dT/dt = Q − Q_plant",
} as const;

/** What an event moves or finds, `null` where it is no figure. */
export function eventFact(result: OutageResult, event: OutageEvent): Fact | null {
  const { timeS, value, unit } = event;
  if (value === null || unit === null || (value === 0 && unit === "kW")) return null;
  return {
    id: `events[${result.events.indexOf(event)}].value`,
    label: "eventValue",
    value,
    unit,
    formula: unit === "degC" ? outageFormulas.heat : outageFormulas.power,
    terms: [
      { symbol: "t", label: "eventTime", value: timeS, unit: "s" },
      { symbol: "P_load", label: "upsLoad", value: result.steps.itSideKw, unit: "kW" },
      { symbol: "Q", label: "heatToLiquid", value: result.steps.liquidHeatKw, unit: "kW" },
    ],
    sources: result.sources,
  };
}
