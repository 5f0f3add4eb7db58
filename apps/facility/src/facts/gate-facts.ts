import { type Unit, unitOfSuffix } from "@watthall/basis";
import type { RetrofitGate } from "../model/retrofit-gates.ts";
import type { Fact, Term } from "./fact.ts";

const units: readonly Unit[] = Object.values(unitOfSuffix);

/** What new racks ask of an old hall at one gate, what it gives, and how many it lets in. */
export function gateFacts(
  { gate, scope, value, limit, unit: name, rackCount }: RetrofitGate,
  at: number,
): { readonly value: Fact; readonly limit: Fact; readonly racks: Fact } {
  const unit = units.find((one) => one === name) ?? "1";
  const asked: Term = { symbol: "x", label: "gateValue", value, unit };
  const given: Term = { symbol: "x_max", label: "gateLimit", value: limit, unit };
  const id = `retrofit.gates[${at}]`;
  const about = { of: gate, terms: [asked, given], sources: [], grade: "stated" } as const;
  return {
    value: { ...about, id: `${id}.value`, label: "gateValue", value, unit, formula: "x ≤ x_max" },
    limit: { ...about, id: `${id}.limit`, label: "gateLimit", value: limit, unit, formula: "x ≤ x_max" },
    racks: {
      ...about,
      id: `${id}.rackCount`,
      label: "gateRacks",
      value: rackCount,
      unit: "1",
      show: "count",
      formula: scope === "hall" ? "n = ⌊x_max / x_rack⌋" : "n = N (x ≤ x_max)",
    },
  };
}
