import type { ConductorHeatingResult } from "@watthall/electrical-feed";
import type { CircuitDesign } from "../model/circuit-design.ts";
import type { RackFeed } from "../scenario/rack-feed.ts";
import type { Fact, Term } from "./fact.ts";

/** A circuit's conductor under a multiple of its design current: the current, and when it passes each temperature. */
export interface HeatingFacts {
  readonly current: Fact;
  readonly times: readonly Fact[];
}

/**
 * Figures of an overload.
 *
 * @param ratio - the overload over the design current
 * @param path - of the circuit in the result
 */
export function heatingFacts(
  feed: RackFeed,
  circuit: CircuitDesign,
  ratio: number,
  heating: ConductorHeatingResult,
  path: string,
): HeatingFacts {
  const currentA = circuit.designCurrentA * ratio;
  const current: Term = { symbol: "I", label: "overloadCurrent", value: currentA, unit: "A" };
  const { heatCapacityJPerMK, lossWPerM, thermalResistanceKMPerW } = heating.steps;
  return {
    current: {
      id: `${path}.designCurrentA × ${ratio}`,
      label: "overloadCurrent",
      value: currentA,
      unit: "A",
      formula: "I = k · I_B",
      terms: [
        { symbol: "k", label: "overloadRatio", value: ratio, unit: "1" },
        { symbol: "I_B", label: "designCurrent", value: circuit.designCurrentA, unit: "A" },
      ],
      sources: heating.sources,
    },
    times: heating.secondsTo.map(
      ({ thresholdTempC, timeS }): Fact => ({
        id: `conductorHeating.secondsTo ${thresholdTempC} °C, × ${ratio}`,
        label: "heatingTime",
        value: timeS,
        unit: "s",
        formula: "C · dT/dt = m · I² · R(T) / n − (T − T_amb) / R_th",
        terms: [
          { symbol: "T", label: "threshold", value: thresholdTempC, unit: "degC" },
          { symbol: "T_0", label: "startTemp", value: circuit.normal?.conductorTempC ?? null, unit: "degC" },
          { symbol: "T_amb", label: "ambient", value: feed.ambientTempC, unit: "degC" },
          current,
          { symbol: "n", label: "parallelRuns", value: circuit.cable?.parallelRuns ?? null, unit: "1" },
          { symbol: "C", label: "conductorHeat", value: heatCapacityJPerMK, unit: "J/(m.K)" },
          { symbol: "m · I² · R / n", label: "cableLoss", value: lossWPerM, unit: "W/m" },
          { symbol: "R_th", label: "thermalResistance", value: thermalResistanceKMPerW, unit: "K.m/W" },
        ],
        sources: heating.sources,
        noteKey: timeS === null ? "never" : undefined,
      }),
    ),
  };
}
