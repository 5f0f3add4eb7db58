import { type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import type { z } from "zod";
import {
  bestDecodeLayout,
  type DecodeLayout,
  type DecodeWork,
  decodeComputeS,
  decodeLinkS,
  decodeMemoryS,
} from "./decode-kernels.ts";
import { type DecodeQuestion, decodeThroughputInput, type KnownRates, ratesOf, workOf } from "./decode-work.ts";
import { type ResolvedItem, resolveItem, statusFindings } from "./item.ts";
import { unverified } from "./unverified.ts";

/** Input of {@link decodeThroughput}, defaults not yet filled in. */
export type DecodeThroughputInput = z.input<typeof decodeThroughputInput>;

/** What a step of decoding waits for. */
export type DecodeLimit = "memory-bandwidth" | "compute" | "interconnect";

/** Result of {@link decodeThroughput}. All but the counts are `null` where it cannot be run or a figure is unknown. */
export interface DecodeThroughputResult {
  /** Of the scale-up domain. */
  readonly tokensPerS: number | null;
  readonly packageTokensPerS: number | null;
  /** Of each user. */
  readonly userTokensPerS: number | null;
  /** Sequences at once in one group. */
  readonly batchCount: number | null;
  /** Packages that share one copy of the weights: the domain is divided so that it decodes most. */
  readonly groupPackageCount: number | null;
  readonly scaleUpPackageCount: number | null;
  /** What a step waits for. */
  readonly limit: DecodeLimit | null;
  /** What bounds the batch. */
  readonly batchLimit: "memory-capacity" | "given" | "user-rate" | null;
  readonly status: HardwareStatus;
  readonly steps: {
    readonly weightBytes: number;
    readonly sequenceBytes: number;
    readonly memoryS: number | null;
    readonly computeS: number | null;
    readonly interconnectS: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "decodeThroughput";

function bindingLimit(layout: DecodeLayout, memoryS: number, computeS: number): DecodeLimit {
  if (layout.stepS === memoryS) return "memory-bandwidth";
  return layout.stepS === computeS ? "compute" : "interconnect";
}

function cannotRun(asked: DecodeQuestion, found: ResolvedItem, work: DecodeWork, known: KnownRates): Finding {
  const domainB = known.domain * known.rates.memoryB;
  const fits = domainB >= work.weightB + work.sequenceB;
  const why = asked.batchCount === undefined ? "no batch" : `no batch of ${asked.batchCount}`;
  return {
    code: fits ? "batch-does-not-fit" : "weights-do-not-fit",
    severity: "fail",
    message: fits
      ? `${why} fits ${known.domain} packages of ${found.name}${asked.minUserTokensPerS === undefined ? "" : ` at ${asked.minUserTokensPerS} tokens/s a user`}.`
      : `${(work.weightB / 1e9).toFixed(0)} GB of weights and one sequence do not fit ${known.domain} packages of ${found.name}.`,
    path: fits ? "batchCount" : "scaleUpPackageCount",
    value: work.weightB + work.sequenceB,
    limit: domainB,
  };
}

function notModelled(asked: DecodeQuestion): readonly Finding[] {
  if (asked.model.hiddenCount !== undefined) return [];
  return [
    {
      code: "interconnect-not-modelled",
      severity: "info",
      message: "Without model.hiddenCount the scale-up link is left out: the rate is an upper bound of an upper bound.",
      path: "model.hiddenCount",
    },
  ];
}

/**
 * Decoding rate of a language model by roofline: a step takes the longest of reading weights, keys and values, computing,
 * and reducing over the scale-up link, all overlapped. An upper bound: measured rates lie below.
 *
 * @param input - item, model, context, formats, and optionally domain, batch and the least rate of a user
 * @returns tokens/s of domain, package and user, the batch, how the domain is divided, and what binds
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `roofline-model`, those of the row
 */
export function decodeThroughput(input: DecodeThroughputInput): DecodeThroughputResult {
  const asked = parseInput(model, decodeThroughputInput, input);
  const found = resolveItem(model, "item", asked.item);
  const work = workOf(asked);
  const known = ratesOf(asked, found.accelerator);
  const none = {
    tokensPerS: null,
    packageTokensPerS: null,
    userTokensPerS: null,
    batchCount: null,
    groupPackageCount: null,
    limit: null,
    batchLimit: null,
    status: found.status,
    steps: {
      weightBytes: work.weightB,
      sequenceBytes: work.sequenceB,
      memoryS: null,
      computeS: null,
      interconnectS: null,
    },
    sources: ["roofline-model", found.accelerator.source],
  };
  if ("unknown" in known)
    return {
      ...none,
      scaleUpPackageCount: null,
      findings: [
        {
          code: "figure-unknown",
          severity: "incomplete",
          message: `${found.name} has no known ${known.unknown}.`,
          path: "item",
          value: null,
        },
        ...statusFindings(found, "item"),
      ],
    };
  const stepLimitS = asked.minUserTokensPerS === undefined ? Infinity : 1 / asked.minUserTokensPerS;
  const layout = bestDecodeLayout(known.domain, asked.batchCount ?? 0, stepLimitS, known.rates, work);
  const said = [
    ...notModelled(asked),
    ...known.figures.flatMap((figure) => unverified(figure, "item")),
    ...statusFindings(found, "item"),
  ];
  if (layout === null)
    return { ...none, scaleUpPackageCount: known.domain, findings: [cannotRun(asked, found, work, known), ...said] };
  const memoryS = decodeMemoryS(layout.batch, layout.packages, known.rates, work);
  const computeS = decodeComputeS(layout.batch, layout.packages, known.rates, work);
  const packageTokensPerS = layout.batch / (layout.stepS * layout.packages);
  return {
    tokensPerS: packageTokensPerS * known.domain,
    packageTokensPerS,
    userTokensPerS: 1 / layout.stepS,
    batchCount: layout.batch,
    groupPackageCount: layout.packages,
    scaleUpPackageCount: known.domain,
    limit: bindingLimit(layout, memoryS, computeS),
    batchLimit:
      asked.batchCount !== undefined
        ? "given"
        : asked.minUserTokensPerS === undefined
          ? "memory-capacity"
          : "user-rate",
    status: found.status,
    steps: {
      weightBytes: work.weightB,
      sequenceBytes: work.sequenceB,
      memoryS,
      computeS,
      interconnectS: decodeLinkS(layout.batch, layout.packages, known.rates, work),
    },
    findings: said,
    sources: [...new Set(["roofline-model", ...known.figures.map((figure) => figure.source)])],
  };
}
