import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { compare } from "./compare.ts";
import { optimise } from "./optimise.ts";

const retrofit = readScenario(
  readFileSync(new URL("../../../scenarios/retrofit-30kw-hall.yaml", import.meta.url), "utf8"),
) as Record<string, unknown>;
const site = {
  ...retrofit,
  hall: undefined,
  uncertain: undefined,
  it: { racks: [{ rack: "gb200-nvl72", loadKw: 100, liquidShare: 0.8, count: 20 }] },
  economics: { energyEurPerMwh: 100, factorGCo2PerKwh: 50 },
};

describe("compare", () => {
  const { base } = parseScenario(site);
  /** Hand-worked: at twice the price the bill doubles, and nothing else moves; twice the copper's length weighs twice. */
  const dearer = parseScenario({ ...site, economics: { energyEurPerMwh: 200, factorGCo2PerKwh: 50 } }).base;
  const { sites } = compare([base, dearer]);

  it("tells each site's change against the first", () => {
    expect(sites[1]?.changeShares.energyEur).toBeCloseTo(1, 12);
    expect(sites[1]?.changeShares.facilityMwh).toBe(0);
    expect(sites[0]?.changeShares.energyEur).toBe(0);
    expect((sites[0]?.figures.energyEur ?? 0) / (sites[0]?.figures.facilityMwh ?? 1)).toBeCloseTo(100, 9);
  });
});

describe("optimise", () => {
  const result = optimise(site, {
    choices: {
      "cooling.plant": ["dry-coolers", "adiabatic-coolers", "towers-with-economizer"],
      "feed.lengthM": [20, 40],
      "cooling.cdu.approachK": [4, -1],
    },
    objective: ["facilityMwh", "waterM3"],
  });

  it("keeps every candidate, with a reason where it is not on the front", () => {
    expect(result.candidates).toHaveLength(12);
    for (const { standing, reason } of result.candidates) expect(reason === "").toBe(standing === "front");
    expect(result.candidates.filter(({ standing }) => standing === "refused")).toHaveLength(6);
    expect(result.candidates.find(({ standing }) => standing === "refused")?.reason).toMatch(/approachK/);
  });

  it("holds on its front what nothing beats", () => {
    const told = result.candidates.filter(({ figures, standing }) => figures !== null && standing !== "fails");
    expect(told.length).toBeGreaterThan(0);
    for (const one of result.front)
      for (const other of told)
        expect(
          (other.figures?.facilityMwh ?? 0) < (one.figures?.facilityMwh ?? 0) &&
            (other.figures?.waterM3 ?? 0) < (one.figures?.waterM3 ?? 0),
        ).toBe(false);
  });

  it("refuses no objective and too many combinations", () => {
    expect(() => optimise(site, { choices: {}, objective: [] })).toThrow(/objective/);
    const many = Array.from({ length: 50 }, (_, i) => i + 1);
    expect(() =>
      optimise(site, { choices: { "feed.lengthM": many, "feed.voltageV": many }, objective: ["co2T"] }),
    ).toThrow(/2500 combinations/);
  });
});
