import { readFileSync } from "node:fs";
import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { type DrawDesign, facilityYearDraws } from "../uncertainty-draws.ts";
import { simulateYear } from "../year/simulate-year.ts";
import { uncertainty } from "./uncertainty.ts";

const retrofit = readScenario(
  readFileSync(new URL("../../../scenarios/retrofit-30kw-hall.yaml", import.meta.url), "utf8"),
) as Record<string, unknown>;

/** Ten racks of 100 kW. */
const site = (share: unknown, change: Record<string, unknown> = {}) => ({
  ...retrofit,
  hall: undefined,
  uncertain: undefined,
  it: { racks: [{ rack: "gb200-nvl72", loadKw: 100, liquidShare: 0.8, count: 10, profile: { kind: "flat", share } }] },
  ...change,
});

const uniform = { kind: "uniform", low: 0.5, high: 0.9 };
const price = { kind: "uniform", low: 50, high: 90 };
const uncertain = site(uniform, { economics: { energyEurPerMwh: price } });

describe.each(["sobol", "random", "latin-hypercube"] satisfies DrawDesign[])("draws, %s", (design) => {
  const draws = (from: number, to: number, seed = 7) =>
    facilityYearDraws({ scenario: uncertain, seed, from, to, design, sampleCount: 24 });
  const whole = draws(0, 24);

  it("are the same bytes however the range is split, and others with another seed", () => {
    const parts = [draws(0, 5), draws(5, 6), draws(6, 24)];
    for (const [name, { values }] of Object.entries(whole))
      expect(parts.flatMap((part) => [...(part[name]?.values ?? [])])).toEqual([...values]);
    expect(draws(0, 24, 8).itMwh?.values).not.toEqual(whole.itMwh?.values);
  });

  /** Hand-worked: 1,000 kW for 8,760 h at a share between 0.5 and 0.9 is between 4,380 and 7,884 MWh. */
  it("lie between the years at the ends", () => {
    for (const mwh of whole.itMwh?.values ?? []) {
      expect(mwh).toBeGreaterThanOrEqual(4380);
      expect(mwh).toBeLessThanOrEqual(7884);
    }
  });
});

it.each(["adiabatic-coolers", "towers-with-economizer", "air-cooled-chillers"])(
  "leave nothing of one draw in the next, with %s",
  (plant) => {
    const scenario = site({ kind: "uniform", low: 0, high: 1 }, { cooling: { plant } });
    const draws = (from: number, to: number) => facilityYearDraws({ scenario, seed: 5, from, to });
    const whole = draws(0, 6);
    for (let draw = 0; draw < 6; draw++) {
      const alone = draws(draw, draw + 1);
      for (const [name, { values }] of Object.entries(whole)) expect(alone[name]?.values[0]).toBe(values[draw]);
    }
  },
);

it("gives the draw of a certain number the year that simulateYear gives", () => {
  const draws = facilityYearDraws({
    scenario: site({ kind: "discrete", values: [0.7], weights: [1] }),
    seed: 1,
    from: 3,
    to: 4,
  });
  const year = simulateYear(parseScenario(site(0.7)).base);
  expect(draws.facilityMwh?.values[0]).toBe(year.facilityMwh);
  expect(draws.pueRatio?.values[0]).toBe(year.pueRatio);
  expect(draws.energyEur?.values[0]).toBe(year.energyEur);
});

describe("uncertainty", () => {
  const result = uncertainty(uncertain, { sampleCount: 256, seed: 1, indexBaseCount: 64 });

  /**
   * Hand-worked: the IT's energy goes with the share, uniform from 4,380 to 7,884 MWh, so that its P10, P50 and P90 are
   * 4,380 + 0.1, 0.5, 0.9 × 3,504 = 4,730.4, 6,132 and 7,533.6. 256 Sobol points hold one in each 256th: 14 MWh wide.
   */
  it("gives the quantiles of a uniform load", () => {
    const it = result.outputs.find(({ name }) => name === "itMwh");
    expect(Math.abs((it?.p10 ?? 0) - 4730.4)).toBeLessThan(14);
    expect(Math.abs((it?.p50 ?? 0) - 6132)).toBeLessThan(14);
    expect(Math.abs((it?.p90 ?? 0) - 7533.6)).toBeLessThan(14);
  });

  it("finds that the price moves the bill alone, and the load the energy alone", () => {
    const of = (output: string) => result.sensitivities.find((one) => one.output === output);
    const energy = of("facilityMwh");
    expect(energy?.tornado[0]?.name).toBe("it.racks.0.profile.share");
    expect(energy?.tornado[1]?.swing).toBe(0);
    expect(energy?.indices?.[0]?.firstOrderShare).toBeGreaterThan(0.9);
    expect(Math.abs(energy?.indices?.[1]?.totalShare ?? 1)).toBeLessThan(1e-9);
    expect(of("energyEur")?.indices?.every(({ totalShare }) => (totalShare ?? 0) > 0.2)).toBe(true);
  });

  it("counts its years apart, and gives each finding a chance", () => {
    expect(result.steps).toEqual({ drawCount: 256, tornadoCount: 5, indexCount: 64 * 4 });
    for (const { probabilityShare } of result.findingChances) {
      expect(probabilityShare).toBeGreaterThanOrEqual(0);
      expect(probabilityShare).toBeLessThanOrEqual(1);
    }
  });

  it("takes a distribution by its path as in its place", () => {
    const byPath = site(0.7, { uncertain: { "it.racks[0].profile.share": uniform } });
    const options = { sampleCount: 16, seed: 3 };
    expect(uncertainty(byPath, options)).toEqual(uncertainty(site(uniform), options));
  });

  it("refuses what is no distribution, what no draw may be, and a scenario that is certain", () => {
    const ask = (scenario: unknown) => () => uncertainty(scenario, { sampleCount: 8, seed: 1 });
    expect(ask(site({ kind: "uniform", low: 0.9, high: 0.5 }))).toThrow(/profile\.share\.high/);
    expect(ask(site({ kind: "normal", mean: 0.8, sd: 0.1 }))).toThrow(/profile\.share/);
    expect(ask(site(0.8))).toThrow(ModelError);
  });
});
