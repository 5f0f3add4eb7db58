import { type Finding, ModelError, type ModelErrorCode, positive } from "@watthall/basis";
import { z } from "zod";
import { bestPeak } from "./dense-figure.ts";
import type { ResolvedItem } from "./item.ts";
import { type Format, formatNames, formatsOfMetric, isPeakMetric, type Metric } from "./metric.ts";
import { ownPeakRatio } from "./peak-ratio.ts";
import type { PackageRatio } from "./ratio.ts";

/** Schema of a dense peak of the user's own. */
export const ownNumerator = z
  .strictObject({
    tflops: positive("TFLOP/s", "Of one package, dense; TOP/s for int8").max(1e9),
    format: z.enum(formatNames),
    sparse: z.boolean().meta({ description: "Whether the figure counts structured sparsity; it must not" }),
  })
  .meta({ description: "A dense peak of one package in place of the table's" });

/** A dense peak of the user's own, as given. */
export type OwnNumerator = z.output<typeof ownNumerator>;

/** A figure above the dense one by this factor may be a sparse headline: the least known is that of B300's FP4. */
const sparseFactor = 1.3;

function refuse(model: string, path: string, received: string, allowed: string, code: ModelErrorCode): never {
  throw new ModelError({ code, model, path, received, allowed });
}

function looksSparse(own: OwnNumerator, { name, accelerator }: ResolvedItem, metric: Metric): readonly Finding[] {
  const dense = isPeakMetric(metric) ? bestPeak(accelerator, metric)?.figure : undefined;
  if (dense === undefined || own.tflops < sparseFactor * dense.value) return [];
  return [
    {
      code: "numerator-above-dense",
      severity: "warning",
      message: `${own.tflops} lies far above the dense ${dense.value} of ${name}: it may be a sparse headline.`,
      path: "numerator.tflops",
      value: own.tflops,
      limit: dense.value,
      source: dense.source,
    },
  ];
}

/**
 * The ratio by a dense peak of the user's own.
 *
 * @throws {@link ModelError} `sparsity-mismatch` for a sparse figure; `input-invalid` for a metric that is no peak, or a
 * format that the metric does not count
 */
export function ownNumeratorRatio(model: string, metric: Metric, own: OwnNumerator, found: ResolvedItem): PackageRatio {
  if (own.sparse)
    refuse(
      model,
      "numerator.sparse",
      "a sparse figure",
      "a dense one, as the H100's: half of most sparse headlines; for FP4 of B300 and GB300 the headline over 1.33",
      "sparsity-mismatch",
    );
  if (!isPeakMetric(metric))
    return refuse(
      model,
      "numerator",
      "a peak",
      `only with ${Object.keys(formatsOfMetric).join(", ")}`,
      "input-invalid",
    );
  const formats: readonly Format[] = formatsOfMetric[metric];
  if (!formats.includes(own.format))
    refuse(
      model,
      "numerator.format",
      JSON.stringify(own.format),
      `${formats.join(" | ")} for the metric ${metric}`,
      "input-invalid",
    );
  const ratio = ownPeakRatio(found.accelerator, metric, found.status, own);
  return { ...ratio, findings: [...ratio.findings, ...looksSparse(own, found, metric)] };
}
