import { scenarioHash } from "@watthall/sweep";
import type { FacilityResult } from "../../model/facility.ts";
import { toJsonText } from "../../report/plain-json.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** A result with what it was made from: schema, version, scenario and its hash; the result as the command line has it. */
export async function resultJson(scenario: Scenario, result: FacilityResult): Promise<string> {
  const inputs: unknown = JSON.parse(JSON.stringify(scenario));
  return toJsonText({
    schema: "watthall.facility/1",
    version: __VERSION__,
    scenarioHash: await scenarioHash(inputs),
    scenario: inputs,
    ...result,
    variants: [],
  });
}
