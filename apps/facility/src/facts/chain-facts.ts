import type { FacilityResult } from "../model/facility.ts";
import { type Fact, sourcesOf, type Term } from "./fact.ts";

/** What is told of a stage of the supply. */
export interface StageFacts {
  readonly input: Fact;
  readonly output: Fact;
  readonly loss: Fact;
  readonly efficiency: Fact;
  readonly load: Fact;
}

/** Figures of each stage from the grid to the boards, in their order. */
export function chainFacts({ balance: { chain } }: FacilityResult): readonly StageFacts[] {
  return chain.stages.map((stage, i) => {
    const { name, inputKw, outputKw, lossKw, efficiencyShare, loadShare, runningPathCount } = stage;
    const about = { of: name, sources: sourcesOf(chain) };
    const input: Term = { symbol: "P_in", label: "stageInput", value: inputKw, unit: "kW" };
    const output: Term = { symbol: "P_out", label: "stageOutput", value: outputKw, unit: "kW" };
    const efficiency: Term = { symbol: "η", label: "stageEfficiency", value: efficiencyShare.central, unit: "1" };
    const id = `balance.chain.stages[${i}]`;
    const { ratedKw, ratedKva } = stage;
    const next = chain.stages[i + 1];
    // What a stage takes in, active and reactive, is what the one before it gives.
    const apparent: Term = {
      symbol: "S_out",
      label: "stageApparent",
      value: next === undefined ? null : Math.hypot(outputKw, next.inputKvar),
      unit: "kVA",
    };
    const rating: Term = {
      symbol: ratedKw === null ? "S_r" : "P_r",
      label: "stageRating",
      value: ratedKw ?? ratedKva,
      unit: ratedKw === null ? "kVA" : "kW",
    };
    return {
      input: {
        ...about,
        id: `${id}.inputKw`,
        label: "stageInput",
        value: inputKw,
        unit: "kW",
        formula: "P_in = P_out / η",
        terms: [output, efficiency],
      },
      output: {
        ...about,
        id: `${id}.outputKw`,
        label: "stageOutput",
        value: outputKw,
        unit: "kW",
        formula: "P_out = η · P_in",
        terms: [input, efficiency],
      },
      loss: {
        ...about,
        id: `${id}.lossKw`,
        label: "stageLoss",
        value: lossKw,
        unit: "kW",
        formula: "P_loss = P_in − P_out",
        terms: [input, output],
      },
      efficiency: {
        ...about,
        id: `${id}.efficiencyShare.central`,
        label: "stageEfficiency",
        value: efficiencyShare.central,
        low: efficiencyShare.low,
        high: efficiencyShare.high,
        unit: "1",
        show: "percent",
        formula: "η = P_out / P_in",
        terms: [output, input, { symbol: "x", label: "stageLoad", value: loadShare, unit: "1" }],
      },
      load: {
        ...about,
        id: `${id}.loadShare`,
        label: "stageLoad",
        value: loadShare,
        unit: "1",
        show: "percent",
        formula: ratedKw === null ? "x = S_out / (n · S_r)" : "x = P_out / (n · P_r)",
        terms: [
          ratedKw === null ? apparent : output,
          { symbol: "n", label: "pathCount", value: runningPathCount, unit: "1" },
          rating,
        ],
      },
    };
  });
}
