import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { facility, weatherOfCity } from "../model/facility.ts";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { allFacts } from "./all-facts.ts";
import { balanceFacts } from "./balance-facts.ts";
import { chainFacts } from "./chain-facts.ts";
import type { Fact } from "./fact.ts";

const folder = new URL("../../scenarios/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml") && !name.includes(".outage."));

/** Symbols of what stands on the right of a formula's equals signs; functions and units are none. */
function asked({ formula }: Fact): readonly string[] {
  const right = formula
    .replaceAll("cos φ", "cosφ")
    .replaceAll("sin φ", "cosφ")
    .split(" = ")
    .slice(1)
    .join(" ")
    .replaceAll("P(at least", "(at least");
  const symbols = right.replaceAll("Σ", " ").match(/\p{L}[\p{L}0-9_′ᵢ]*/gu) ?? [];
  const words = ["at", "least", "of", "sets", "run", "f"];
  return symbols.filter((symbol) => !words.includes(symbol));
}

/** Whether a symbol is a term, one of an indexed family of terms, or part of one that stands for a product. */
function isGiven(symbol: string, { terms, formula }: Fact): boolean {
  const stem = symbol.replaceAll("ᵢ", "");
  const left = formula.split(/,? {2}|,\s/).map((part) => part.split(" = ")[0]);
  return [symbol, stem].some(
    (name) =>
      left.includes(name) ||
      terms.some((term) => {
        const given = term.symbol.replaceAll("cos φ", "cosφ");
        return given.split(/[^\p{L}\p{N}_′Δ]+/u).includes(name) || (symbol.endsWith("ᵢ") && given === `${name}1`);
      }),
  );
}

describe.each(files)("figures of %s", (file) => {
  const { base } = parseScenario(readScenario(readFileSync(new URL(file, folder), "utf8")));
  const result = facility(base, { weather: weatherOfCity(base), drawCount: 0 });
  const facts = [
    ...allFacts(result),
    ...chainFacts(result).flatMap((stage) => Object.values(stage)),
    ...result.balance.terms.flatMap((term) => Object.values(balanceFacts(result, term))),
  ];

  it("open with every value that their formula asks for", () => {
    expect(facts.length).toBeGreaterThan(60);
    const missing = facts.flatMap((fact) =>
      asked(fact)
        .filter((symbol) => !isGiven(symbol, fact))
        .map((symbol) => `${fact.id}: ${symbol} of ${fact.formula}`),
    );
    expect(missing).toEqual([]);
  });
});
