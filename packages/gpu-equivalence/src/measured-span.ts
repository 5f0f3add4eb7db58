import type { Finding } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { type RatioInterval, widened } from "./interval.ts";
import { type MeasuredRatio, measuredRatiosOf } from "./measured-ratio.ts";
import type { PackageRatio } from "./ratio.ts";

/**
 * The ratios that may make an interval: those of raw results of one round; where a part has none, those across rounds;
 * never a press report against raw results.
 */
export function comparable(ratios: readonly MeasuredRatio[]): readonly MeasuredRatio[] {
  const raw = ratios.filter((row) => row.grade === "derived");
  const ofOneRound = raw.filter((row) => row.round === row.h100Round);
  return ofOneRound.length > 0 ? ofOneRound : raw;
}

/** The interval that spans some ratios and the central one. */
export function spanOf(ratio: number, ratios: readonly MeasuredRatio[]): RatioInterval {
  const values = ratios.map((row) => row.ratio);
  return {
    low: Math.min(ratio, ...values),
    high: Math.max(ratio, ...values),
    rule: "measured",
    mixesRounds: ratios.some((row) => row.round !== row.h100Round),
    sources: [...new Set(ratios.map((row) => row.source))],
  };
}

function unequal({ round, h100Round, packageCount, h100PackageCount, source }: MeasuredRatio): readonly Finding[] {
  const findings: Finding[] = [];
  if (round !== h100Round)
    findings.push({
      code: "rounds-differ",
      severity: "warning",
      message: `The part's result is of round ${round}, the H100's of ${h100Round}: part of the ratio is software.`,
      path: "measurement.round",
      value: round,
      limit: h100Round,
      source,
    });
  if (packageCount !== h100PackageCount)
    findings.push({
      code: "package-counts-differ",
      severity: "warning",
      message: `The part ran on ${packageCount ?? "an unstated number of"} packages, the H100 on ${h100PackageCount}: effects of scale are inside the ratio.`,
      path: "measurement.packageCount",
      value: packageCount,
      limit: h100PackageCount,
      source,
    });
  return findings;
}

/** A measured ratio with the spread of the same test over numbers of packages, submitters and scenarios. */
export function measuredRatio(row: MeasuredRatio, status: HardwareStatus): PackageRatio {
  const sameTest = measuredRatiosOf(row.accelerator).filter((other) => other.benchmark === row.benchmark);
  return {
    ratio: row.ratio,
    numerator: row.numerator,
    denominator: row.denominator,
    unit: row.unit,
    format: null,
    interval: widened(spanOf(row.ratio, comparable(sameTest)), row.ratio, status, "peak"),
    measurement: row,
    findings: unequal(row),
    sources: [row.source],
  };
}
