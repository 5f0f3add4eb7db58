import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { energyFlows } from "./energy-flows.ts";
import { facility } from "./facility.ts";

const presets = ["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"];

describe("energyFlows", () => {
  it.each(presets)("of %s give out in every place what they take in, to the meter's last digits", (name) => {
    const text = readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), "utf8");
    const site = facility(parseScenario(readScenario(text)).base);
    const flows = energyFlows(site);
    const sum = (side: "from" | "to", place: string) =>
      flows.filter((flow) => flow[side] === place).reduce((total, { kw }) => total + kw, 0);
    const { gridKw, heatOutKw } = site.balance;
    expect(Math.abs(sum("from", "grid") / gridKw - 1)).toBeLessThan(1e-12);
    expect(Math.abs(sum("to", "outside") / heatOutKw - 1)).toBeLessThan(1e-12);
    const between = new Set(
      flows.flatMap(({ from, to }) => [from, to]).filter((at) => at !== "grid" && at !== "outside"),
    );
    for (const place of between)
      expect(Math.abs(sum("to", place) - sum("from", place)), place).toBeLessThan(gridKw * 1e-12);
    expect(Math.min(...flows.map(({ kw }) => kw))).toBeGreaterThanOrEqual(0);
  });
});
