import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { compare, siteFigures } from "./compare.ts";
import { optimise } from "./optimise.ts";
import { type Candidate, judged } from "./pareto.ts";

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

  /**
   * Hand-worked: 20 racks of 100 kW on a price of 100 EUR/MWh; what differs is what was chosen alone. Voltage: the current,
   * and so the least copper, falls with it. Section: three times the copper weighs three times. Redundancy: N+1 of sets
   * of 500 kW is one set more than N. Supply: water that may be warmer asks no more of compressors and fans. Storage: fuel
   * for 48 h is twice that for 24 h. Generation: racks of twice the power draw twice at the rack.
   */
  it.each([
    ["voltage", "feed.voltageV", [400, 690], "conductorKg", (a: number, b: number) => b < a],
    [
      "section",
      "feed.minSectionMm2",
      [95, 240],
      "conductorKg",
      (a: number, b: number) => Math.abs(b / a - 240 / 95) < 1e-9,
    ],
    ["redundancy", "backup.redundancy", ["N", "N+1"], "generatorKw", (a: number, b: number) => b === a + 500],
    ["supply", "cooling.plant.liquid.supplyTempC", [30, 40], "facilityMwh", (a: number, b: number) => b < a],
    ["storage", "backup.autonomyH", [24, 48], "storedFuelT", (a: number, b: number) => Math.abs(b / a - 2) < 1e-9],
    ["generation", "it.racks[0].loadKw", [50, 100], "designFacilityKw", (a: number, b: number) => b > 1.9 * a],
  ] as const)("offers the choice of %s", (_, path, values, figure, follows) => {
    const { candidates } = optimise(
      { ...site, backup: { autonomyH: 24, ratingKw: 500 } },
      { choices: { [path]: values }, objective: [figure] },
    );
    const [a, b] = candidates.map(({ figures }) => figures?.[figure] ?? Number.NaN);
    expect(follows(a ?? Number.NaN, b ?? Number.NaN)).toBe(true);
  });

  it("says of what a candidate warns and the scenario does not", () => {
    const { candidates } = optimise(site, {
      choices: { "cooling.plant.liquid.supplyTempC": [40, 47] },
      objective: ["energyEur"],
    });
    expect(candidates[0]?.warnings).toEqual([]);
    expect(candidates[1]?.warnings.join()).toMatch(/racks get coolant of 51\.0 °C/);
  });

  it("refuses no objective and too many combinations", () => {
    expect(() => optimise(site, { choices: {}, objective: [] })).toThrow(/objective/);
    const many = Array.from({ length: 50 }, (_, i) => i + 1);
    expect(() =>
      optimise(site, { choices: { "feed.lengthM": many, "feed.voltageV": many }, objective: ["co2T"] }),
    ).toThrow(/2500 combinations/);
  });

  it("refuses a question of which nothing is a site, and says why", () => {
    const ask = (path: string) => () => optimise(site, { choices: { [path]: [1, 2] }, objective: ["co2T"] });
    expect(ask("feed.volts")).toThrow(/feed\.volts/);
    expect(ask("cooling.cdu.approachK")).not.toThrow();
  });
});

describe("the Pareto front", () => {
  const objective = ["energyEur", "conductorKg", "waterM3"] as const;
  const candidate = fc
    .record({
      standing: fc.constantFrom("front", "front", "front", "fails", "refused"),
      values: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ standing, values }): Candidate => {
      const [energyEur = 0, conductorKg = 0, waterM3 = 0] = values;
      const none = Object.fromEntries(Object.keys(siteFigures).map((name) => [name, null]));
      const figures = { ...none, energyEur, conductorKg, waterM3 } as Candidate["figures"];
      return { set: {}, standing, reason: "", warnings: [], figures: standing === "refused" ? null : figures };
    });
  const of = ({ figures }: Candidate) => objective.map((name) => figures?.[name] ?? Number.NaN);
  const beats = (one: Candidate, other: Candidate) => {
    const a = of(one);
    const b = of(other);
    return a.every((value, i) => value <= (b[i] ?? 0)) && a.some((value, i) => value < (b[i] ?? 0));
  };

  it("holds no member that another beats, and every other that is feasible is beaten by a member", () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 40 }), (all) => {
        const told = judged(all, objective);
        const front = told.filter(({ standing }) => standing === "front");
        expect(told).toHaveLength(all.length);
        for (const [i, one] of told.entries()) {
          const was = all[i]?.standing;
          if (was !== "front") expect(one).toBe(all[i]);
          else if (one.standing === "front") expect(front.some((other) => beats(other, one))).toBe(false);
          else expect([one.standing, front.some((other) => beats(other, one))]).toEqual(["dominated", true]);
        }
        if (all.some(({ standing }) => standing === "front")) expect(front.length).toBeGreaterThan(0);
      }),
    );
  });
});
