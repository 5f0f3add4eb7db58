import { between, count, type Finding, parseInput, positive, positiveShare, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import { z } from "zod";
import { bestPeak, densePeak, h100 } from "./dense-figure.ts";
import { item, resolveItem, statusFindings } from "./item.ts";
import { formatNames } from "./metric.ts";
import { itemPower, noPower, type Spread, scaled } from "./power-range.ts";
import { powerScope, scopeFactor, scopeFactors } from "./power-scope.ts";

/** Input of {@link trainingRunEnergy}. */
export const trainingRunEnergyInput = z
  .strictObject({
    flop: positive("FLOP", "Operations of the whole run"),
    item,
    format: z.enum(formatNames).default("bf16").meta({ description: "Dense format that the run computes in" }),
    utilisationShare: positiveShare("Operations done over dense peak, stops included").min(1e-6),
    count: count("Items in the run, for its duration").max(1e12).optional(),
    power: powerScope.default("rack"),
    ...scopeFactors,
    loadKw: between(1e-3, 1e6, "kW", "Power of one item, in place of the published ones").optional(),
  })
  .meta({ description: "Package-hours, energy and H100-hours of a training run." });

/** Input of {@link trainingRunEnergy}, defaults not yet filled in. */
export type TrainingRunEnergyInput = z.input<typeof trainingRunEnergyInput>;

/** Result of {@link trainingRunEnergy}. */
export interface TrainingRunEnergyResult {
  /** GPU-hours, a GPU being a package; `null` where the format's peak is unknown. */
  readonly packageHours: number | null;
  /** Hours of H100s at the same utilisation, in the same format or, where the H100 lacks it, its best one. */
  readonly h100Hours: number;
  /** By the spread of published powers. */
  readonly energyMwh: Spread | null;
  /** Of the run, where the number of items is given. */
  readonly durationH: number | null;
  readonly status: HardwareStatus;
  readonly steps: {
    readonly peakTflops: number | null;
    readonly h100PeakTflops: number;
    readonly packageKw: Spread | null;
    readonly scopeFactor: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "trainingRunEnergy";

/** Hours that packages need for some operations. Plain numbers, no checks. */
export function trainingPackageHoursKernel(flop: number, peakFlopPerS: number, utilisationShare: number): number {
  return flop / (peakFlopPerS * utilisationShare * 3600);
}

/**
 * Package-hours, energy and H100-hours of a training run.
 *
 * @param input - operations of the run, item, format, utilisation, and where its power is counted
 * @returns hours of packages and of H100s, MWh as low, central and high, duration where the number of items is given
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`; `input-ambiguous` where the scope needs a
 * factor that is not stated
 * @see Sources: `energy-arithmetic`, those of the rows
 */
export function trainingRunEnergy(input: TrainingRunEnergyInput): TrainingRunEnergyResult {
  const asked = parseInput(model, trainingRunEnergyInput, input);
  const found = resolveItem(model, "item", asked.item);
  const factor = scopeFactor(model, asked.power, asked);
  const peak = densePeak(found.accelerator, asked.format);
  const unit = densePeak(h100, asked.format) ?? bestPeak(h100, "low-precision")?.figure ?? null;
  if (unit === null) throw new TypeError("the hardware tables hold no peak of an H100");
  const hours = (tflops: number) => trainingPackageHoursKernel(asked.flop, tflops * 1e12, asked.utilisationShare);
  const packageHours = peak === null ? null : hours(peak.value);
  const known = asked.loadKw === undefined ? itemPower(found) : null;
  const itemKw =
    asked.loadKw === undefined ? (known?.kw ?? null) : { low: asked.loadKw, central: asked.loadKw, high: asked.loadKw };
  const packageKw = itemKw === null ? null : scaled(itemKw, 1 / found.packageCount);
  return {
    packageHours,
    h100Hours: hours(unit.value),
    energyMwh: packageKw === null || packageHours === null ? null : scaled(packageKw, (packageHours * factor) / 1000),
    durationH:
      packageHours === null || asked.count === undefined ? null : packageHours / (asked.count * found.packageCount),
    status: found.status,
    steps: { peakTflops: peak?.value ?? null, h100PeakTflops: unit.value, packageKw, scopeFactor: factor },
    findings: [
      ...(peak === null
        ? [
            {
              code: "figure-unknown",
              severity: "incomplete" as const,
              message: `${found.name} has no known dense peak in ${asked.format}.`,
              path: "format",
              value: null,
            },
          ]
        : []),
      ...(known?.findings ?? []),
      ...(itemKw === null ? [noPower(found.name)] : []),
      ...statusFindings(found, "item"),
    ],
    sources: [
      ...new Set([
        "energy-arithmetic",
        unit.source,
        ...(peak === null ? [] : [peak.source]),
        ...(known?.published ?? []).map((power) => power.source),
      ]),
    ],
  };
}
