import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseOutage } from "../scenario/outage.ts";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { compare, type SiteFigure } from "./choice/compare.ts";
import { type Choices, optimise } from "./choice/optimise.ts";
import { simulateOutage } from "./outage/simulate-outage.ts";
import type { RacksOptions } from "./racks/prepare-racks.ts";
import { simulateRacks } from "./racks/simulate-racks.ts";
import { siteLoadSwing } from "./swing/site-load-swing.ts";
import { type UncertaintyOptions, uncertainty } from "./uncertainty/uncertainty.ts";
import { simulateYear } from "./year/simulate-year.ts";

type Options = Omit<RacksOptions & UncertaintyOptions, "onProgress" | "signal">;

interface Input extends Options {
  readonly scenario: unknown;
  readonly scenarios: readonly unknown[];
  readonly outage: unknown;
  readonly frequencyHz: number;
  readonly depthShare: number;
  readonly choices: Choices;
  readonly objective: readonly SiteFigure[];
}

interface SimulationCase {
  readonly id: string;
  readonly title: string;
  readonly kind: "hand-worked" | "second-tool";
  readonly function: string;
  readonly input: Input;
  readonly expected: Readonly<Record<string, number | string | null>>;
  readonly tolerance: { readonly relative?: number; readonly absolute?: number };
  readonly source: string;
  readonly derivation: string;
}

const cases = JSON.parse(
  readFileSync(new URL("../../cases/simulations.json", import.meta.url), "utf8"),
) as readonly SimulationCase[];

const baseOf = (written: unknown) => parseScenario(written).base;

const simulations: Readonly<Record<string, (input: Input) => unknown>> = {
  simulateYear: ({ scenario }) => simulateYear(baseOf(scenario)),
  simulateOutage: ({ scenario, outage }) => simulateOutage(baseOf(scenario), parseOutage(outage).base),
  siteLoadSwing: ({ scenario, ...options }) => siteLoadSwing(baseOf(scenario), options),
  simulateRacks: ({ scenario, ...options }) => simulateRacks(baseOf(scenario), options),
  uncertainty: ({ scenario, ...options }) => uncertainty(scenario, options),
  compare: ({ scenarios }) => compare(scenarios.map(baseOf)),
  optimise: ({ scenario, ...options }) => optimise(scenario, options),
};

function valueAt(result: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], result);
}

describe("worked cases of the simulations", () => {
  it.each(Object.keys(simulations))("%s has one", (name) => {
    expect(cases.some((one) => one.function === name && one.derivation.length > 20)).toBe(true);
  });

  it.each(cases)("$function, $kind: $id", ({ function: name, input, expected, tolerance }) => {
    const result = simulations[name]?.(input);
    for (const [path, value] of Object.entries(expected)) {
      const received = valueAt(result, path);
      if (typeof value !== "number") expect(received, path).toEqual(value);
      else {
        const { relative = 0, absolute = 0 } = tolerance;
        const off = Math.abs((typeof received === "number" ? received : Number.NaN) - value);
        expect(off, `${path}: ${String(received)} beside ${value}`).toBeLessThanOrEqual(
          Math.max(absolute, relative * Math.abs(value)),
        );
      }
    }
  });
});
