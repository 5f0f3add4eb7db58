import { type Unit, unitOfSuffix } from "@watthall/basis";
import type { CheckedClaim } from "../model/fact-check/fact-check.ts";
import type { Fact, Term } from "./fact.ts";

/** Figures of a statement: as said, what follows from the others, what the sources say. */
export interface CheckFacts {
  readonly stated: Fact | null;
  readonly follows: Fact | null;
  readonly lowest: Fact | null;
  readonly highest: Fact | null;
}

const units: readonly Unit[] = Object.values(unitOfSuffix);

function unitNamed(name: string): Unit {
  return units.find((unit) => unit === name) ?? "1";
}

/** Figures of a statement with what is held against it. */
export function checkFacts(claim: CheckedClaim): CheckFacts {
  const { id, formula, stated, follows, followsUnit, sourced, sourcedUnit, residualShare } = claim;
  const ofSources = unitNamed(sourcedUnit);
  const terms: readonly Term[] = [
    { symbol: "x", label: "stated", value: stated?.value ?? null, unit: unitNamed(stated?.unit ?? "1") },
    { symbol: "y", label: "follows", value: follows, unit: unitNamed(followsUnit) },
    { symbol: "min", label: "lowest", value: sourced?.low ?? null, unit: ofSources },
    { symbol: "max", label: "highest", value: sourced?.high ?? null, unit: ofSources },
    { symbol: "Δ", label: "residual", value: residualShare, unit: "1" },
  ];
  const fact = (label: "stated" | "follows" | "lowest" | "highest"): Fact | null => {
    const own = terms.find((term) => term.label === label);
    if (own === undefined || own.value === null) return null;
    return {
      id: `claims.${id}.${label}`,
      label,
      of: id,
      value: own.value,
      unit: own.unit,
      formula,
      terms: terms.filter(({ value }) => value !== null),
      sources: sourced?.sources ?? [],
      grade: label === "stated" ? "claim" : undefined,
    };
  };
  return { stated: fact("stated"), follows: fact("follows"), lowest: fact("lowest"), highest: fact("highest") };
}
