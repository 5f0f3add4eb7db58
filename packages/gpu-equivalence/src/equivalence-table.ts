import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { z } from "zod";
import { distinctFindings } from "./distinct-findings.ts";
import { equivalentOf, type H100EquivalentResult, h100EquivalentKernel } from "./h100-equivalent.ts";
import { item, type ResolvedItem, resolveItem } from "./item.ts";
import { type MeasuredRatio, measuredRatiosOf } from "./measured-ratio.ts";
import { comparable } from "./measured-span.ts";
import { type Metric, metricNames } from "./metric.ts";

/** Input of {@link equivalenceTable}. */
export const equivalenceTableInput = z
  .strictObject({
    items: z
      .array(z.union([item, z.strictObject({ item, count: count("How many of the item").max(1e12).default(1) })]))
      .min(1)
      .max(1000)
      .meta({ description: "What is compared, one row each: an item, or how many of it" }),
  })
  .meta({ description: "Several packages or racks in H100s under every metric side by side." });

/** Input of {@link equivalenceTable}, defaults not yet filled in. */
export type EquivalenceTableInput = z.input<typeof equivalenceTableInput>;

/** One metric of a row. */
export type EquivalenceCell = Pick<
  H100EquivalentResult,
  "h100e" | "lowH100e" | "highH100e" | "ratio" | "numerator" | "denominator" | "unit" | "format" | "intervalRule"
>;

/** One item of the table. */
export interface EquivalenceRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly packageCount: number;
  readonly dieCount: number | null;
  readonly status: HardwareStatus;
  /** By metric. `measured` has no single value, because a measured ratio holds for one test: only low and high. */
  readonly equivalents: Readonly<Record<Metric, EquivalenceCell>>;
  /** Every published result of the part beside an H100's. */
  readonly measured: readonly MeasuredRatio[];
}

/** Result of {@link equivalenceTable}. */
export interface EquivalenceTableResult {
  readonly rows: readonly EquivalenceRow[];
  readonly steps: { readonly metrics: readonly Metric[] };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "equivalenceTable";

function measuredCell(found: ResolvedItem, items: number): EquivalenceCell {
  const ratios = comparable(measuredRatiosOf(found.accelerator.id)).map((row) => row.ratio);
  const count = (ratio: number) => h100EquivalentKernel(items, found.packageCount, ratio);
  const none = ratios.length === 0;
  return {
    h100e: null,
    lowH100e: none ? null : count(Math.min(...ratios)),
    highH100e: none ? null : count(Math.max(...ratios)),
    ratio: null,
    numerator: null,
    denominator: null,
    unit: null,
    format: null,
    intervalRule: none ? null : "measured",
  };
}

function cellOf(result: H100EquivalentResult): EquivalenceCell {
  const { h100e, lowH100e, highH100e, ratio, numerator, denominator, unit, format, intervalRule } = result;
  return { h100e, lowH100e, highH100e, ratio, numerator, denominator, unit, format, intervalRule };
}

/**
 * Several packages or racks in H100s under every metric side by side.
 *
 * @param input - items, each alone or with how many
 * @returns a row an item, a cell a metric, `null` with a finding where a figure is unknown
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: those of `h100Equivalent`
 */
export function equivalenceTable(input: EquivalenceTableInput): EquivalenceTableResult {
  const asked = parseInput(model, equivalenceTableInput, input);
  const findings: Finding[] = [];
  const sources = new Set<SourceId>();
  const rows = asked.items.map((row, i): EquivalenceRow => {
    const wanted = "item" in row ? row : { item: row, count: 1 };
    const found = resolveItem(model, "item" in row ? `items[${i}].item` : `items[${i}]`, wanted.item);
    const cell = (metric: Exclude<Metric, "measured">): EquivalenceCell => {
      const result = equivalentOf(model, { item: wanted.item, count: wanted.count, metric }, found);
      for (const finding of result.findings)
        findings.push({
          ...finding,
          path: finding.path === "item" ? `rows[${i}]` : `rows[${i}].equivalents.${metric}.${finding.path}`,
        });
      for (const source of result.sources) sources.add(source);
      return cellOf(result);
    };
    const measured = measuredRatiosOf(found.accelerator.id);
    for (const row of measured) sources.add(row.source);
    const { dieCount } = found.accelerator;
    const packageCount = wanted.count * found.packageCount;
    return {
      id: found.id,
      name: found.name,
      count: wanted.count,
      packageCount,
      dieCount: dieCount === null ? null : packageCount * dieCount,
      status: found.status,
      equivalents: {
        ops8: cell("ops8"),
        bf16: cell("bf16"),
        fp8: cell("fp8"),
        "low-precision": cell("low-precision"),
        fp64: cell("fp64"),
        bandwidth: cell("bandwidth"),
        capacity: cell("capacity"),
        "decode-roofline": cell("decode-roofline"),
        measured: measuredCell(found, wanted.count),
      },
      measured,
    };
  });
  return { rows, steps: { metrics: metricNames }, findings: distinctFindings(findings), sources: [...sources] };
}
