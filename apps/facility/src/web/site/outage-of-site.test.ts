import { describe, expect, it } from "vitest";
import { tree as gigafactory } from "../../../scenarios/gigafactory-hauts-de-france.outage.yaml";
import { tree as kyberCampus } from "../../../scenarios/kyber-campus-marseille.outage.yaml";
import { tree as retrofit } from "../../../scenarios/retrofit-30kw-hall.outage.yaml";
import { simulateOutage } from "../../model/outage/simulate-outage.ts";
import { parseOutage } from "../../scenario/outage.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { type PresetId, presetIds, presetTree } from "../link/presets.ts";
import { withLeaves } from "../link/tree-paths.ts";
import { outageIds } from "../link/view-choices.ts";
import { outageOfSite } from "./outage-of-site.ts";

const siteOf = (from: PresetId, leaves = {}) => parseScenario(withLeaves(presetTree(from), leaves)).base;

describe("outageOfSite", () => {
  it.each([
    ["gigafactory-hauts-de-france", gigafactory],
    ["kyber-campus-marseille", kyberCampus],
    ["retrofit-30kw-hall", retrofit],
  ] as const)("is that of %s as shipped, with those of its variants that the page offers", (from, tree) => {
    const { base, variants } = parseOutage(tree);
    const scenario = siteOf(from);
    expect(outageIds.map((id) => outageOfSite(scenario, from, id))).toEqual(
      [base, ...variants].slice(0, outageIds.length),
    );
  });

  it("follows the fleet and the coolant as they are changed", () => {
    const from = "gigafactory-hauts-de-france";
    const of = (leaves: object) => outageOfSite(siteOf(from, leaves), from, "grid");
    const spares = { "backup.redundancy.spareCount": 2, "backup.redundancy.perCount": 10 };
    expect(of(spares).sets.perBlockCount).toBe(12);
    const byName = { "backup.redundancy.spareCount": null, "backup.redundancy.perCount": null };
    expect(of({ ...byName, "backup.redundancy": "2N" }).sets.perBlockCount).toBeUndefined();
    expect(of({ "cooling.rackHoldUpL": 80 }).racks.holdUpL).toBe(80);
    expect(of({ "it.target.rack": "hgx-h100-40", "cooling.rackHoldUpL": null }).racks.holdUpL).toBeUndefined();
  });

  it("loses the grid of a scenario that comes with no outage", () => {
    const scenario = siteOf("retrofit-30kw-hall");
    const outage = outageOfSite(scenario, "none", "grid");
    expect(outage.events).toEqual([{ kind: "grid-lost" }]);
    expect(outage.sets.perBlockCount).toBeUndefined();
    expect(simulateOutage(scenario, outage).carriedS).toBeGreaterThan(0);
  });

  it("differs from site to site, and with the batteries", () => {
    const energies = presetIds.map((from) => {
      const scenario = siteOf(from);
      return simulateOutage(scenario, outageOfSite(scenario, from, "grid")).upsEnergyKwh;
    });
    expect(new Set(energies).size).toBe(presetIds.length);
    const short = siteOf("retrofit-30kw-hall", { "backup.ups.bridgeS": 5 });
    expect(simulateOutage(short, outageOfSite(short, "retrofit-30kw-hall", "grid")).unservedKwh).toBeGreaterThan(0);
  });
});
