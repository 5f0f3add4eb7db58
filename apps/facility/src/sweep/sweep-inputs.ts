import { parseInput } from "@watthall/basis";
import { parseEpw } from "@watthall/climate";
import { z } from "zod";
import type { FacilityYearDrawsInput } from "../model/uncertainty-draws.ts";

const sweepInputs = z.strictObject({
  scenario: z.unknown().describe("As written; any number may be a distribution"),
  epwText: z.string().optional().describe("The scenario's weather file"),
  telemetry: z
    .record(z.string(), z.array(z.number()))
    .optional()
    .describe("The scenario's telemetry, an hour each, by file"),
});

/** Scenario and all that it reads, as plain JSON: what every unit of its sweep is computed from, on any machine. */
export type SweepInputs = z.infer<typeof sweepInputs>;

/** Inputs of a sweep as its draws take them. */
export type SweepDraws = Pick<FacilityYearDrawsInput, "scenario" | "weather" | "telemetry">;

/**
 * Makes a sweep's inputs ready for its draws.
 *
 * @throws {@link ModelError} `input-invalid`
 */
export function sweepDraws(inputs: unknown): SweepDraws {
  const { scenario, epwText, telemetry = {} } = parseInput("sweep", sweepInputs, inputs);
  return {
    scenario,
    weather: epwText === undefined ? undefined : parseEpw(epwText),
    telemetry: Object.fromEntries(
      Object.entries(telemetry).map(([file, shares]) => [file, Float64Array.from(shares)] as const),
    ),
  };
}
