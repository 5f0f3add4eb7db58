import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { z } from "zod";
import { ambiguous } from "./ambiguous.ts";
import { referenceDoesNotFit } from "./decode-rates.ts";
import type { IntervalRule } from "./interval.ts";
import { item, type ResolvedItem, resolveItem, statusFindings } from "./item.ts";
import type { MeasuredRatio } from "./measured-ratio.ts";
import { measuredRatio } from "./measured-span.ts";
import { measuredRow, measurement } from "./measurement.ts";
import { type Format, type Metric, metric } from "./metric.ts";
import { ownNumerator, ownNumeratorRatio } from "./own-numerator.ts";
import { packageRatio } from "./package-ratio.ts";
import type { PackageRatio, RatioUnit } from "./ratio.ts";

/** Input of {@link h100Equivalent}. */
export const h100EquivalentInput = z
  .strictObject({
    item,
    count: count("How many of the item").max(1e12).default(1),
    metric,
    numerator: ownNumerator.optional(),
    measurement: measurement.optional(),
  })
  .meta({ description: "Packages or racks counted in H100s under a named metric, with an interval." });

/** Input of {@link h100Equivalent}, defaults not yet filled in. */
export type H100EquivalentInput = z.input<typeof h100EquivalentInput>;

/** Result of {@link h100Equivalent}. */
export interface H100EquivalentResult {
  readonly metric: Metric;
  /** `null` where a figure that the metric needs is unknown: never zero, never a guess. */
  readonly h100e: number | null;
  readonly lowH100e: number | null;
  readonly highH100e: number | null;
  /** One package over one H100. */
  readonly ratio: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of numerator and denominator. */
  readonly unit: RatioUnit | null;
  /** Dense format of the numerator, where the metric has one. */
  readonly format: Format | null;
  /** The published result taken, where the metric is `measured`. */
  readonly measurement: MeasuredRatio | null;
  readonly intervalRule: IntervalRule | null;
  readonly status: HardwareStatus;
  readonly packageCount: number;
  /** `null` where the dies of a package are not known. */
  readonly dieCount: number | null;
  readonly steps: {
    readonly packagesPerItemCount: number;
    readonly lowRatio: number | null;
    readonly highRatio: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** How many H100s: items x packages in each x what one package is over one H100. Plain numbers, no checks. */
export function h100EquivalentKernel(items: number, packagesPerItem: number, ratio: number): number {
  return items * packagesPerItem * ratio;
}

const model = "h100Equivalent";

type Question = z.output<typeof h100EquivalentInput>;

function ratioOf(model: string, asked: Question, found: ResolvedItem): PackageRatio | null {
  if (asked.numerator !== undefined) return ownNumeratorRatio(model, asked.metric, asked.numerator, found);
  if (asked.metric !== "measured") return packageRatio(found.accelerator, asked.metric, found.status);
  if (asked.measurement === undefined)
    throw ambiguous(
      model,
      "measurement",
      "a measured ratio holds for one test: state measurement.benchmark, and round, scenario, packageCount",
    );
  const row = measuredRow(model, found.accelerator.id, asked.measurement);
  return row === null ? null : measuredRatio(row, found.status);
}

function unknownFigure(asked: Question, { name, accelerator }: ResolvedItem): Finding {
  const incomplete = { severity: "incomplete", path: "h100e", value: null } as const;
  if (asked.metric === "measured")
    return {
      ...incomplete,
      code: "no-measured-ratio",
      message: `${name} has no published result of ${asked.measurement?.benchmark ?? "this test"} beside an H100's.`,
    };
  if (asked.metric === "decode-roofline" && referenceDoesNotFit(accelerator))
    return {
      ...incomplete,
      code: "weights-do-not-fit",
      message: `A scale-up domain of ${name} does not hold the reference model of 405 GB: it is given no equivalence.`,
    };
  return {
    ...incomplete,
    code: "figure-unknown",
    message: `${name} has no known figure for ${asked.metric}: it is given no equivalence.`,
  };
}

/**
 * Packages or racks counted in H100s under a named metric, with an interval.
 *
 * Under `decode-roofline` the work is one stated model and context (see the package's README); under `measured` one
 * published result, which the caller names.
 *
 * @param input - item by id, how many, metric, and optionally a dense peak of one's own or a measurement
 * @returns H100 equivalents with low and high; `null` with a finding where a figure is unknown
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`; `sparsity-mismatch` for a sparse numerator;
 * `input-ambiguous` where a measurement is not named or answers to several results
 * @see Sources: `h100e-convention`, `roofline-model`, `mlperf-training`, `mlperf-inference-v51`, those of the rows
 */
export function h100Equivalent(input: H100EquivalentInput): H100EquivalentResult {
  const asked = parseInput(model, h100EquivalentInput, input);
  const found = resolveItem(model, "item", asked.item);
  return equivalentOf(model, asked, found);
}

/** {@link h100Equivalent} of an item whose rows have been looked up, refusing in the name of the asking model. */
export function equivalentOf(model: string, asked: Question, found: ResolvedItem): H100EquivalentResult {
  const one = ratioOf(model, asked, found);
  const packageCount = asked.count * found.packageCount;
  const { dieCount } = found.accelerator;
  const count = (ratio: number) => h100EquivalentKernel(asked.count, found.packageCount, ratio);
  return {
    metric: asked.metric,
    h100e: one === null ? null : count(one.ratio),
    lowH100e: one === null ? null : count(one.interval.low),
    highH100e: one === null ? null : count(one.interval.high),
    ratio: one?.ratio ?? null,
    numerator: one?.numerator ?? null,
    denominator: one?.denominator ?? null,
    unit: one?.unit ?? null,
    format: one?.format ?? null,
    measurement: one?.measurement ?? null,
    intervalRule: one?.interval.rule ?? null,
    status: found.status,
    packageCount,
    dieCount: dieCount === null ? null : packageCount * dieCount,
    steps: {
      packagesPerItemCount: found.packageCount,
      lowRatio: one?.interval.low ?? null,
      highRatio: one?.interval.high ?? null,
    },
    findings: [...(one === null ? [unknownFigure(asked, found)] : one.findings), ...statusFindings(found, "item")],
    sources: [
      ...new Set(
        one === null ? ["h100e-convention", found.accelerator.source] : [...one.sources, ...one.interval.sources],
      ),
    ],
  };
}
