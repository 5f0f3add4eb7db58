import { dirname, resolve } from "node:path";
import { readScenario } from "../scenario/read-scenario.ts";
import { parseUncertainScenario } from "../scenario/uncertain-scenario.ts";
import type { SweepInputs } from "../sweep/sweep-inputs.ts";
import { readInputFile } from "./input-file.ts";
import { telemetryOf } from "./telemetry-files.ts";

/**
 * A scenario's file and all that it reads, as plain JSON, so that any thread or machine can compute it.
 *
 * @throws {@link ModelError} naming the scenario's field, or the file and line
 */
export function scenarioInputs(path: string): SweepInputs {
  const scenario = readScenario(readInputFile(path));
  const { central } = parseUncertainScenario(scenario);
  const { climate } = central;
  const folder = dirname(path);
  const telemetry = Object.entries(telemetryOf(central, folder)).map(([file, shares]): [string, number[]] => [
    file,
    [...shares],
  ]);
  return {
    scenario,
    ...("epwFile" in climate ? { epwText: readInputFile(resolve(folder, climate.epwFile)) } : {}),
    ...(telemetry.length > 0 ? { telemetry: Object.fromEntries(telemetry) } : {}),
  };
}
