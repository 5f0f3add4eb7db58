import { type Columns, count, type Finding, ModelError, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { tabulateLoadCurve } from "./feed-loss.ts";
import { powerChain } from "./power-chain.ts";
import { powerChainInput } from "./power-chain-input.ts";
import { chainFlows, sizeChain } from "./power-chain-sizing.ts";

/** Input of {@link powerChainCurve}: a chain, and how finely its curve is written. */
export const powerChainCurveInput = z
  .strictObject({
    chain: powerChainInput,
    pointCount: count("Points of the curve, from no load to the rated load", 2).max(100_001).default(257),
  })
  .meta({ description: "Power at the grid end of a chain against its load, for loops over time." });

/** Input of {@link powerChainCurve}, defaults not yet filled in. */
export type PowerChainCurveInput = z.input<typeof powerChainCurveInput>;

/** Result of {@link powerChainCurve}. */
export interface PowerChainCurveResult {
  /** Load between two points. */
  readonly stepKw: number;
  readonly ratedLoadKw: number;
  /** `loadKw`, evenly spaced from 0, and `inputKw` at the grid end. */
  readonly curve: Columns & Readonly<Record<"loadKw" | "inputKw", Columns[string]>>;
  readonly steps: { readonly noLoadKw: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Power at the grid end of a chain against its load, tabulated once so that a loop over the hours of a year only looks
 * it up, with `loadCurveKernel(curve.inputKw, loadKw / ratedLoadKw)`. Every stage keeps the rating that it has at the rated load.
 *
 * @param input - a chain as for {@link powerChain}, and the number of points
 * @returns columns `loadKw` and `inputKw`, evenly spaced from no load to the rated load
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: those of {@link powerChain}
 */
export function powerChainCurve(input: PowerChainCurveInput): PowerChainCurveResult {
  const { chain: parsed, pointCount } = parseInput("powerChainCurve", powerChainCurveInput, input);
  const chain = sizeChain(parsed);
  const stepKw = chain.ratedLoadKw / (pointCount - 1);
  const loads = Float64Array.from({ length: pointCount }, (_, i) => i * stepKw);
  const { values: inputs } = tabulateLoadCurve(pointCount - 1, (loadShare) => {
    const loadKw = loadShare * chain.ratedLoadKw;
    return chainFlows(chain, loadKw, "central")[0]?.input.kw ?? loadKw;
  });
  if (!inputs.every(Number.isFinite))
    throw new ModelError({
      code: "out-of-range",
      model: "powerChainCurve",
      path: "chain.ratedLoadKw",
      received: String(chain.ratedLoadKw),
      allowed: "a load that every stage can carry",
    });
  const { findings, sources } = powerChain({ ...input.chain, loadKw: chain.ratedLoadKw });
  return {
    stepKw,
    ratedLoadKw: chain.ratedLoadKw,
    curve: { loadKw: { unit: "kW", values: loads }, inputKw: { unit: "kW", values: inputs } },
    steps: { noLoadKw: inputs[0] as number },
    findings,
    sources,
  };
}
