import { readFileSync } from "node:fs";
import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { facility, weatherOfCity } from "../model/facility.ts";
import { factCheck } from "../model/fact-check/fact-check.ts";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { claimText } from "./claim-text.ts";
import { findingText } from "./finding-text.ts";
import { refusalText } from "./refusal-text.ts";

const file = (path: string) => readScenario(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

describe("findingText", () => {
  const finding = {
    code: "branch-overloaded",
    severity: "fail",
    message: "The branch above hall-2 carries 1312 A, more than its 1250.5 A",
  } as const;

  it("keeps the names and figures of the sentence, with a decimal comma", () => {
    expect(findingText(finding, "fr")).toBe(
      "La branche en amont de hall-2 porte 1312 A, plus que son courant admissible de 1250,5 A.",
    );
  });

  it("says the plain sentence of the code where it is worded anew", () => {
    expect(findingText({ ...finding, message: "Too much on hall-2" }, "fr-CH")).toBe(
      "Une branche porte plus que son courant admissible.",
    );
  });

  it.each(["en", "de", "frr"])("reads the message itself in %s", (locale) => {
    expect(findingText(finding, locale)).toBe(finding.message);
  });

  it("reads the message itself where no code is known", () => {
    expect(findingText({ ...finding, code: "of-another-program" }, "fr")).toBe(finding.message);
  });

  it.each(["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"])(
    "says every finding of %s by its own sentence",
    (name) => {
      const scenario = parseScenario(file(`scenarios/${name}.yaml`)).base;
      const { findings } = facility(scenario, { weather: weatherOfCity(scenario) });
      const english = findings.filter((one) => findingText(one, "fr") === one.message);
      expect(findings.length).toBeGreaterThan(10);
      expect(english).toEqual([]);
    },
  );
});

describe("claimText", () => {
  const { claims } = factCheck(file("claims/debate-2025.yaml"));

  it.each(claims)("says $id in French, with its reason", (claim) => {
    const french = claimText(claim, "fr");
    expect(french.statement).not.toBe(claim.statement);
    expect(french.why).not.toBe(claim.why);
    expect(french.formula).not.toMatch(/\b(power|building|usable|for each)\b/);
  });

  it("leaves a statement of one's own as it was written", () => {
    const own = { statement: "nine racks draw 1 MW", formula: "P = n p", why: "by hand" };
    expect(claimText(own, "fr")).toEqual(own);
  });
});

describe("refusalText", () => {
  it.each([
    [{ feed: { voltageV: -5 } }, "feed.voltageV : -5 sort des bornes ; admis : un nombre > 0 V."],
    [{ feed: { voltagV: 5 } }, /^feed\.voltagV : ce champ n'existe pas ; admis : voltageV peut-être/],
  ])("says why %o is refused", (change, said) => {
    const tree = file("scenarios/retrofit-30kw-hall.yaml") as Readonly<Record<string, object>>;
    const changed = { ...tree, feed: { ...tree.feed, ...change.feed } };
    const refused = (() => {
      try {
        parseScenario(changed);
      } catch (error) {
        return ModelError.is(error) ? error : null;
      }
      return null;
    })();
    expect(refused).not.toBeNull();
    if (refused) expect(refusalText(refused, "fr")).toMatch(said);
  });
});
