import { readFileSync } from "node:fs";
import { ModelError, unitMismatches } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { readScenario } from "../../scenario/read-scenario.ts";
import { checkNames, claims } from "./claim.ts";
import { factCheck } from "./fact-check.ts";

const debate = readScenario(readFileSync(new URL("../../../claims/debate-2025.yaml", import.meta.url), "utf8")) as {
  readonly claims: readonly { readonly id: string; readonly check: string; readonly figures?: object }[];
};

const of = (id: string, change: object = {}) => {
  const list = debate.claims.map((one) => (one.id === id ? { ...one, figures: { ...one.figures, ...change } } : one));
  const found = factCheck({ ...debate, claims: list }).claims.find((one) => one.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

describe("factCheck", () => {
  it("uses every check on the debate", () => {
    expect(new Set(debate.claims.map(({ check }) => check))).toEqual(new Set(checkNames));
  });

  // By hand: 30 × 7 = 210 of 200 said; 10 000 / 57 = 175.4 of 200 said; 200 × 7 = 1 400; 7 + 50 = 57; 100 000 × 50 000.
  it.each([
    ["T18", "rounded", 210e6],
    ["T25", "rounded", 175.44],
    ["T26", "consistent", 1.4e9],
    ["T22", "consistent", 57e6],
    ["T09", "consistent", 1],
    ["T31", "needs-a-scope", 5e9],
    ["T20", "needs-a-scope", 7e9],
  ])("%s is %s: %d follows", (id, verdict, follows) => {
    const { verdict: found, follows: value } = of(id);
    expect(found).toBe(verdict);
    expect((value ?? 0) / follows).toBeCloseTo(1, 3);
  });

  it.each([
    ["T26", { siteEur: 2.4e9 }],
    ["T22", { filledEurPerMw: 75e6 }],
    ["T13", { rackKw: 600 }],
    ["T11", { highM: 1.5 }],
    ["T23", { savingLowShare: 0.5, savingHighShare: 0.6 }],
  ])("%s with %o is inconsistent", (id, change) => {
    expect(of(id, change).verdict).toBe("inconsistent");
  });

  it("tells the fuel of twelve hours as a margin and a chance", () => {
    expect(of("T37").why).toMatch(/t at \d+ g\/kWh .*from [\d.]+ h or \d+ MW; chance \d+ %/);
  });

  it("gives every number the unit of its name", () => {
    expect(unitMismatches(claims)).toEqual([]);
  });

  it.each([
    [
      { schemaVersion: 1, name: "x", claims: [{ id: "a", statement: "says so", check: "site-cost" }] },
      "a.figures.siteEur",
      "input-invalid",
    ],
    [
      { schemaVersion: 1, name: "x", claims: [{ id: "a", statement: "says so", check: "sitecost" }] },
      "claims[0].check",
      "input-invalid",
    ],
    [
      { schemaVersion: 1, name: "x", claims: [{ id: "a", statement: "says so", figures: { siteMW: 1 } }] },
      "claims[0].figures.siteMW",
      "unknown-key",
    ],
    [{ schemaVersion: 1, name: "x", claims: [] }, "claims", "out-of-range"],
    [null, "", "input-invalid"],
  ])("refuses %o", (written, path, code) => {
    expect(() => factCheck(written)).toThrow(ModelError);
    expect(() => factCheck(written)).toThrow(expect.objectContaining({ path, code }));
  });
});
