import { ModelError } from "@watthall/basis";
import type { SweepUnit } from "./sweep-unit.ts";

/** Variables in which schedulers tell a job its index, and the index of the first job. */
const indexVariables = [
  { variable: "JOB_COMPLETION_INDEX", firstIndex: "0", firstVariable: undefined },
  { variable: "SLURM_ARRAY_TASK_ID", firstIndex: "0", firstVariable: "SLURM_ARRAY_TASK_MIN" },
  { variable: "PARALLEL_SEQ", firstIndex: "1", firstVariable: undefined },
] as const;

function wholeNumber(variable: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new ModelError({
    code: "input-invalid",
    model: "jobIndex",
    path: variable,
    received: JSON.stringify(text),
    allowed: "a whole number of 0 or more",
  });
}

/**
 * Index of this job among those alike, from 0, as Kubernetes, Slurm or GNU parallel tell it.
 *
 * @param environment - variables by name, such as `process.env`
 * @throws {@link ModelError} `input-invalid` when none of the variables is set, or not to a whole number
 */
export function jobIndex(environment: Readonly<Record<string, string | undefined>>): number {
  for (const { variable, firstIndex, firstVariable } of indexVariables) {
    const text = environment[variable];
    if (text === undefined) continue;
    const first = (firstVariable === undefined ? undefined : environment[firstVariable]) ?? firstIndex;
    return wholeNumber(variable, text) - wholeNumber(firstVariable ?? variable, first);
  }
  throw new ModelError({
    code: "input-invalid",
    model: "jobIndex",
    path: "environment",
    received: "no job index",
    allowed: `one of ${indexVariables.map(({ variable }) => variable).join(", ")}`,
  });
}

/**
 * Units of one job among many alike; together the jobs cover every unit once.
 *
 * @param index - of the job, from 0
 * @param jobCount - jobs in all
 * @throws {@link ModelError} `out-of-range` when there is no job of that index
 */
export function jobShare(units: readonly SweepUnit[], index: number, jobCount: number): readonly SweepUnit[] {
  if (!(index >= 0 && index < jobCount))
    throw new ModelError({
      code: "out-of-range",
      model: "jobShare",
      path: "index",
      received: String(index),
      allowed: `0 to ${jobCount - 1}, for ${jobCount} jobs`,
    });
  return units.filter((_, place) => place % jobCount === index);
}
