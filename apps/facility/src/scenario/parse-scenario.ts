import { ModelError, parseInput } from "@watthall/basis";
import { type Scenario, scenario, schemaVersion } from "./scenario.ts";
import { applyVariant } from "./variant.ts";

function refuseNewer(written: unknown): void {
  const version = typeof written === "object" && written !== null ? Reflect.get(written, "schemaVersion") : undefined;
  if (typeof version === "number" && version > schemaVersion)
    throw new ModelError({
      code: "input-invalid",
      model: "scenario",
      path: "schemaVersion",
      received: String(version),
      allowed: `${schemaVersion}: the scenario was written for a newer Watthall; update it, or the scenario`,
    });
}

/**
 * Checks a scenario as read, its variants included.
 *
 * @param written - a tree of plain objects, as `readScenario` gives it
 * @returns the scenario, defaults filled in, and its variants in the same form
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, naming the field
 */
export function parseScenario(written: unknown): { readonly base: Scenario; readonly variants: readonly Scenario[] } {
  refuseNewer(written);
  const base = parseInput("scenario", scenario, written);
  const variants = (base.variants ?? []).map((each) =>
    parseInput(`scenario, variant "${each.name}"`, scenario, applyVariant(written, each)),
  );
  return { base, variants };
}
