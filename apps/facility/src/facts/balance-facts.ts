import type { FacilityResult } from "../model/facility.ts";
import type { PowerTerm } from "../model/power-balance.ts";
import { type Fact, sourcesOf, type Term } from "./fact.ts";

/** What makes a term, in symbols, and what is put in. */
function makingOf(
  { balance, it, feeds, designHour }: FacilityResult,
  { name, kind, kw }: PowerTerm,
): Pick<Fact, "formula" | "terms" | "sources"> {
  const { chain, mechanicalChain, plant } = balance;
  const group = it.groups.find((one) => one.name === name);
  if (group !== undefined)
    return {
      formula: "P = n · P_rack",
      terms: [
        { symbol: "n", label: "rackCount", value: group.count, unit: "1" },
        { symbol: "P_rack", label: "rackLoad", value: group.loadKw, unit: "kW" },
      ],
      sources: sourcesOf(group.rack),
    };
  const of = (stages: typeof chain.stages, use: string) => stages.find((one) => `${one.name}, ${use}` === name);
  const stage = of(chain.stages, "racks") ?? of(mechanicalChain?.stages ?? [], "cooling");
  if (stage !== undefined)
    return {
      formula: "P_loss = P_in − P_out",
      terms: [
        { symbol: "P_in", label: "stageInput", value: stage.inputKw, unit: "kW" },
        { symbol: "P_out", label: "stageOutput", value: stage.outputKw, unit: "kW" },
      ],
      sources: sourcesOf(chain, mechanicalChain),
    };
  if (kind === "cooling")
    return {
      formula: "P = f(Q_l, Q_a, T, T_wb)",
      terms: [
        { symbol: "Q_l", label: "heatToLiquid", value: balance.liquidHeatKw, unit: "kW" },
        { symbol: "Q_a", label: "heatToAir", value: balance.airHeatKw, unit: "kW" },
        { symbol: "T", label: "dryBulb", value: designHour.dryBulbTempC, unit: "degC" },
        { symbol: "T_wb", label: "wetBulb", value: designHour.wetBulbTempC, unit: "degC" },
      ],
      sources: sourcesOf(plant),
    };
  if (kind === "electrical-loss")
    return {
      formula: "P = Σ nᵢ · pᵢ",
      terms: it.groups.flatMap((racks, i): readonly Term[] => [
        { symbol: `n${i + 1}`, name: racks.name, value: racks.count, unit: "1" },
        { symbol: `p${i + 1}`, label: "cablesLoss", value: feeds[i]?.lossKw ?? null, unit: "kW" },
      ]),
      sources: sourcesOf(...feeds.flatMap(({ circuits }) => circuits.map(({ cable }) => cable))),
    };
  const base = kind === "it" ? it.rackKw : balance.itKw;
  return {
    formula: kind === "it" ? "P = s · P_racks" : "P = s · P_IT",
    terms: [
      { symbol: "s", label: "balanceShare", value: base === 0 ? null : kw / base, unit: "1" },
      { symbol: kind === "it" ? "P_racks" : "P_IT", label: "itPower", value: base, unit: "kW" },
    ],
    sources: [],
  };
}

/** A term of the balance and its share of all, at the design hour. */
export function balanceFacts(result: FacilityResult, term: PowerTerm): { readonly power: Fact; readonly share: Fact } {
  const { balance } = result;
  const at = balance.terms.indexOf(term);
  const power: Term = { symbol: "P_i", label: "balanceTerm", value: term.kw, unit: "kW" };
  const { sources, ...making } = makingOf(result, term);
  return {
    power: {
      id: `balance.terms[${at}].kw`,
      label: "balanceTerm",
      of: term.name,
      value: term.kw,
      unit: "kW",
      sources,
      ...making,
    },
    share: {
      id: `balance.terms[${at}].kw / balance.gridKw`,
      label: "balanceShare",
      of: term.name,
      value: term.kw / balance.gridKw,
      unit: "1",
      show: "percent",
      formula: "s = P_i / P",
      terms: [power, { symbol: "P", label: "gridPower", value: balance.gridKw, unit: "kW" }],
      sources,
    },
  };
}
