import type { BuildCostResult } from "@watthall/site-economics";
import type { FacilityResult } from "../model/facility.ts";
import { type Fact, sourcesOf } from "./fact.ts";

function building(cost: BuildCostResult | null, scope: "shell" | "filled"): Fact {
  const filled = scope === "filled";
  const [factor] = cost?.factors ?? [];
  return {
    id: `economics.${scope}.totalEur.central`,
    label: filled ? "filledCost" : "shellCost",
    value: cost?.totalEur.central ?? null,
    low: cost?.totalEur.low ?? null,
    high: cost?.totalEur.high ?? null,
    unit: "EUR",
    formula: filled ? "C = P · (c_shell + c_cards)" : "C = P · c_shell",
    terms: [
      { symbol: "P", label: "countedPower", value: cost?.steps.countedMw ?? null, unit: "MW" },
      {
        symbol: "c_shell",
        label: "shellPrice",
        value: cost?.steps.shellEurPerMw.central ?? null,
        unit: "EUR/MW",
      },
      ...(filled
        ? [
            {
              symbol: "c_cards",
              label: "cardsPrice",
              value: cost?.steps.cardsEurPerMw?.central ?? null,
              unit: "EUR/MW",
            } as const,
          ]
        : []),
    ],
    sources: sourcesOf(cost),
    grade: factor?.grade,
    asOf: factor?.asOf,
  };
}

/** Cost of the building alone. */
export function shellCost({ economics }: FacilityResult): Fact {
  return building(economics.shell, "shell");
}

/** Cost of the building with its computers. */
export function filledCost({ economics }: FacilityResult): Fact {
  return building(economics.filled, "filled");
}

/** Electricity of a year. */
export function energyYear({ economics, cooling: { year } }: FacilityResult): Fact {
  return {
    id: "economics.energyMwh",
    label: "energyYear",
    value: economics.energyMwh,
    unit: "MWh",
    formula: "E = E_IT + E_cool + E_other",
    terms: [
      { symbol: "E_IT", label: "itEnergyYear", value: year?.itMwh ?? null, unit: "MWh" },
      { symbol: "E_cool", label: "coolingEnergyYear", value: year?.steps.coolingMwh ?? null, unit: "MWh" },
      { symbol: "E_other", label: "otherEnergyYear", value: year?.otherFacilityMwh ?? null, unit: "MWh" },
    ],
    sources: sourcesOf(year),
  };
}

/** Its cost. */
export function energyCost({ economics: { energyCost: cost } }: FacilityResult): Fact {
  return {
    id: "economics.energyCost.eur",
    label: "energyCost",
    value: cost?.eur ?? null,
    low: cost?.lowEur ?? null,
    high: cost?.highEur ?? null,
    unit: "EUR",
    formula: "C = E · p",
    terms: [
      { symbol: "E", label: "energyYear", value: cost?.steps.energyMwh ?? null, unit: "MWh" },
      { symbol: "p", label: "energyPrice", value: cost?.steps.eurPerMwh ?? null, unit: "EUR/MWh" },
    ],
    sources: sourcesOf(cost),
    grade: cost?.factor.grade,
    asOf: cost?.factor.asOf,
  };
}

/** Its carbon. */
export function carbonYear({ economics: { carbon } }: FacilityResult): Fact {
  return {
    id: "economics.carbon.co2T",
    label: "carbonYear",
    value: carbon?.co2T ?? null,
    unit: "t",
    formula: "m = E · g",
    terms: [
      { symbol: "E", label: "energyYear", value: carbon?.steps.energyMwh ?? null, unit: "MWh" },
      { symbol: "g", label: "carbonIntensity", value: carbon?.factor.value ?? null, unit: "g/kWh" },
    ],
    sources: sourcesOf(carbon),
    grade: carbon?.factor.grade,
    note: carbon?.scope,
    asOf: carbon?.factor.asOf,
  };
}

/** Apparent power and current of the connection to the grid. */
export function gridFacts({ grid: { connection }, balance }: FacilityResult): readonly Fact[] {
  return [
    {
      id: "grid.connection.apparentMva",
      label: "apparentPower",
      value: connection?.apparentMva ?? null,
      unit: "MVA",
      formula: "S = P / cos φ",
      terms: [
        { symbol: "P", label: "gridPower", value: balance.gridKw, unit: "kW" },
        {
          symbol: "cos φ",
          label: "powerFactor",
          value: connection === null ? null : balance.gridKw / 1000 / connection.apparentMva,
          unit: "1",
        },
      ],
      sources: sourcesOf(connection),
      note: connection?.domain ?? undefined,
    },
    {
      id: "grid.connection.currentA",
      label: "gridCurrent",
      value: connection?.currentA ?? null,
      unit: "A",
      formula: "I = S / (√3 · U)",
      terms: [
        { symbol: "S", label: "apparentPower", value: connection?.apparentMva ?? null, unit: "MVA" },
        { symbol: "U", label: "gridVoltage", value: connection?.voltageKv ?? null, unit: "kV" },
      ],
      sources: sourcesOf(connection),
    },
  ];
}
