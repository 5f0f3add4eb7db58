import { tree as gigafactory } from "../../../scenarios/gigafactory-hauts-de-france.outage.yaml";
import { tree as kyberCampus } from "../../../scenarios/kyber-campus-marseille.outage.yaml";
import { tree as retrofit } from "../../../scenarios/retrofit-30kw-hall.outage.yaml";
import { type Outage, parseOutage } from "../../scenario/outage.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type PresetId, presetTree } from "../link/presets.ts";
import { type OutageId, outageIds } from "../link/view-choices.ts";
import { itFields } from "./it-fields.ts";

const shipped: Readonly<Record<PresetId, unknown>> = {
  "gigafactory-hauts-de-france": gigafactory,
  "kyber-campus-marseille": kyberCampus,
  "retrofit-30kw-hall": retrofit,
};

/** Sets that share a bus: those of one group of running and spare sets, where the scenario groups them. */
function perBlock({ redundancy }: Scenario["backup"]): number | undefined {
  return typeof redundancy === "string" ? undefined : redundancy.spareCount + redundancy.perCount;
}

/** Of a shipped outage, what still holds for a site whose inputs were changed. */
function keptOf(one: Outage, scenario: Scenario, from: PresetId) {
  const { base } = parseScenario(presetTree(from));
  const sameFleet = JSON.stringify(base.backup.redundancy) === JSON.stringify(scenario.backup.redundancy);
  const sameRacks = itFields(base).rack === itFields(scenario).rack;
  return {
    perBlockCount: sameFleet ? one.sets.perBlockCount : undefined,
    holdUpL: sameRacks ? one.racks.holdUpL : undefined,
  };
}

/**
 * What fails at a site, and how fast what is there comes back: as shipped with its scenario, with sets and coolant as the
 * scenario has them now. Of a scenario that comes without one, the times are those that practice assumes.
 *
 * @param from - the scenario that the site was made from
 */
export function outageOfSite(scenario: Scenario, from: PresetId | "none", id: OutageId): Outage {
  const { base, variants } = parseOutage(shipped[from === "none" ? "gigafactory-hauts-de-france" : from]);
  const one = [base, ...variants][outageIds.indexOf(id)] ?? base;
  const kept = from === "none" ? { perBlockCount: undefined, holdUpL: undefined } : keptOf(one, scenario, from);
  return {
    ...one,
    sets: { ...one.sets, perBlockCount: perBlock(scenario.backup) ?? kept.perBlockCount },
    racks: { ...one.racks, holdUpL: scenario.cooling.rackHoldUpL ?? kept.holdUpL },
  };
}
