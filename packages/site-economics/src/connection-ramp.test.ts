import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConnectionRampInput, connectionRamp } from "./connection-ramp.ts";

const years = [
  { year: 2024, subscribedMw: 100, usedMw: 40 },
  { year: 2025, subscribedMw: 100, usedMw: 55 },
  { year: 2026, subscribedMw: 100, usedMw: 60 },
];
const severities = (input: ConnectionRampInput) =>
  connectionRamp(input)
    .findings.filter(({ code }) => code === "unused-capacity")
    .map(({ severity }) => severity);

describe("connectionRamp", () => {
  it("splits the subscribed power into used and unused", () => {
    const row = fc.record({
      subscribedMw: fc.double({ min: 0.1, max: 1000, noNaN: true }),
      usedMw: fc.double({ min: 0, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const ramp = connectionRamp({ country: "fr", years: rows.map((each, i) => ({ ...each, year: 2020 + i })) });
        for (const { subscribedMw, usedMw, unusedMw } of ramp.years)
          expect(unusedMw + usedMw).toBeCloseTo(subscribedMw, 9);
        expect(ramp.largestUnusedMw).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("reaches back from August 2025, five years after the works", () => {
    expect(severities({ country: "fr", years, worksAvailableYear: 2018 })).toEqual(["info", "warning", "warning"]);
    expect(severities({ country: "fr", years, worksAvailableYear: 2021 })).toEqual(["info", "info", "warning"]);
    expect(severities({ country: "fr", years, worksAvailableYear: 2018, rampUntilYear: 2025 })).toEqual([
      "info",
      "info",
      "warning",
    ]);
  });

  it("is open where the year of the works is not told", () => {
    expect(severities({ country: "fr", years })).toEqual(["info", "incomplete", "incomplete"]);
  });

  it("knows no rule outside France and says so", () => {
    const { findings, years: rows } = connectionRamp({ country: "de", years });
    expect(findings.map(({ code }) => code)).toEqual(["unused-capacity-rule-unknown"]);
    expect(rows.every(({ reviewable, historyMaxMw }) => reviewable === null && historyMaxMw === null)).toBe(true);
  });

  it("looks back on five years for the largest use", () => {
    const long = Array.from({ length: 8 }, (_, i) => ({ year: 2020 + i, subscribedMw: 100, usedMw: 90 - 10 * i }));
    expect(connectionRamp({ country: "fr", years: long }).years.map(({ historyMaxMw }) => historyMaxMw)).toEqual([
      90, 90, 90, 90, 90, 80, 70, 60,
    ]);
  });

  it("fails a use above the subscription", () => {
    const { findings } = connectionRamp({ country: "fr", years: [{ year: 2026, subscribedMw: 50, usedMw: 60 }] });
    expect(findings).toContainEqual(expect.objectContaining({ code: "subscribed-power-exceeded", severity: "fail" }));
  });

  it.each([
    [{ country: "fr", years: [] }, "years"],
    [{ country: "fr", years: [...years, years[0]] }, "years[3].year"],
    [{ country: "fr", years: [{ year: 2026, subscribedMw: 0, usedMw: 0 }] }, "years[0].subscribedMw"],
    [{ country: "fr", years: [{ year: 2026, subscribedMw: 1, usedMw: -1 }] }, "years[0].usedMw"],
    [{ years }, "country"],
  ])("refuses %o, naming %s", (input, path) => {
    expect(() => connectionRamp(input as never)).toThrow(expect.objectContaining({ path, model: "connectionRamp" }));
  });
});
