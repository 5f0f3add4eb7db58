import { scenarioHash } from "@watthall/sweep";
import type { FacilityResult } from "../../model/facility.ts";
import { toJsonText } from "../../report/plain-json.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { pageVersions } from "./page-versions.ts";

/** A result with what it was made from: schema, scenario and its hash, versions; the result as the command line has it. */
export async function resultJson(scenario: Scenario, result: FacilityResult): Promise<string> {
  const inputs: unknown = JSON.parse(JSON.stringify(scenario));
  return toJsonText({
    schema: "watthall.facility/1",
    scenarioHash: await scenarioHash(inputs),
    scenario: inputs,
    ...result,
    variants: [],
    versions: pageVersions(),
  });
}
