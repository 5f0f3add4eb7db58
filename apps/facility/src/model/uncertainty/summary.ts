import type { Column, Columns } from "@watthall/basis";
import { quantileOfSorted } from "@watthall/sampling/kernels";
import { drawOutputs } from "./draw-outputs.ts";

/** How one figure of the year is spread. */
export interface OutputSpread {
  readonly name: string;
  readonly unit: Column["unit"];
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly least: number;
  readonly greatest: number;
}

/** How likely a finding of the year is. */
export interface FindingChance {
  readonly code: string;
  readonly probabilityShare: number;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Spread of every figure of some draws, and the chance of every finding. */
export function drawSummary(draws: Columns): {
  readonly outputs: readonly OutputSpread[];
  readonly findingChances: readonly FindingChance[];
} {
  const outputs: OutputSpread[] = [];
  const findingChances: FindingChance[] = [];
  for (const { name, unit, findingCode } of drawOutputs) {
    const values = draws[name]?.values;
    if (values === undefined || values.length === 0) continue;
    if (findingCode !== null) {
      findingChances.push({ code: findingCode, probabilityShare: mean(values) });
      continue;
    }
    const sorted = values.slice().sort();
    const at = (share: number) => quantileOfSorted(sorted, share);
    outputs.push({
      name,
      unit,
      mean: mean(values),
      p10: at(0.1),
      p50: at(0.5),
      p90: at(0.9),
      least: at(0),
      greatest: at(1),
    });
  }
  return { outputs, findingChances };
}
