import type { Scenario } from "../../scenario/scenario.ts";
import { gatherRacks, type RacksResult } from "./gather-racks.ts";
import { prepareRacks, type RacksOptions } from "./prepare-racks.ts";
import { type RackUnitResult, rackUnit, unitRackCount } from "./rack-unit.ts";

/**
 * Every rack of a site on its own: the load of its group, shifted and scaled by two draws of its own; its conductor,
 * coolant and cold plates go to their equilibrium by their exact exponential, so that any step is stable.
 *
 * Memory grows neither with the steps nor with their number a second: a unit keeps one value a rack and quantity. The coolant's supply is held at its set point.
 *
 * @throws {@link ModelError} `out-of-range`, `input-invalid`; the signal's reason when it is given
 * @see Sources: `salmon-2011`
 */
export function simulateRacks(scenario: Scenario, options: RacksOptions): RacksResult {
  const prepared = prepareRacks(scenario, options);
  const units: RackUnitResult[] = [];
  for (let unit = 0; unit < prepared.unitCount; unit++) {
    units.push(rackUnit(prepared.plan, unit, prepared.run, options.signal));
    const rackCount = Math.min(prepared.plan.rackCount, (unit + 1) * unitRackCount);
    options.onProgress?.({ rackCount, ofRackCount: prepared.plan.rackCount });
  }
  return gatherRacks(prepared, units);
}
