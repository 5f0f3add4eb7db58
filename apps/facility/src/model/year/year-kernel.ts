import { kwFromW } from "@watthall/basis";
import {
  hourFlag,
  largestKernel,
  type PlantPartHours,
  type PlantPartModel,
  plantPartKernel,
  sumKernel,
} from "@watthall/cooling-load/kernels";
import { loadKernel, repeatLoad } from "./load-kernel.ts";
import { machineKernel } from "./machine-kernel.ts";
import { meterKernel } from "./meter-kernel.ts";
import type { YearColumns } from "./year-columns.ts";
import type { YearPlan } from "./year-plan.ts";
import type { StretchRun } from "./year-run.ts";
import { firstHours, stretch, stretchHourCount } from "./year-stretch.ts";
import { newYearSums, type PartSums, type YearSums } from "./year-sums.ts";

const { supplyNotHeld, fallsShort, outsideCurves, towerBounded } = hourFlag;
const toldFlags = supplyNotHeld | fallsShort | outsideCurves | towerBounded;

const alwaysWritten = [
  "rackKw",
  "otherItKw",
  "cableLossKw",
  "chainIndoorLossKw",
  "chainOutdoorLossKw",
  "coolerFanKw",
  "hallFanKw",
  "plantPumpKw",
  "cduPumpKw",
  "mechanicalLossKw",
  "otherKw",
  "facilityKw",
  "gridKw",
  "residualShare",
] as const satisfies readonly (keyof YearColumns)[];

/** Counts what the hours of a part have to say; most have nothing. */
function addFlags({ flags, supplyTempC, unmetW }: PlantPartHours, sums: PartSums): void {
  let all = 0;
  for (let i = 0; i < flags.length; i++) all |= flags[i] as number;
  if ((all & toldFlags) === 0) return;
  for (let i = 0; i < flags.length; i++) {
    const flag = flags[i] as number;
    if ((flag & supplyNotHeld) !== 0) sums.supplyNotHeldH++;
    if ((flag & fallsShort) !== 0) sums.fallsShortH++;
    if ((flag & outsideCurves) !== 0) sums.outsideCurvesH++;
    if ((flag & towerBounded) !== 0) sums.towerBoundedH++;
  }
  if ((all & supplyNotHeld) !== 0)
    sums.hottestSupplyTempC = Math.max(sums.hottestSupplyTempC, largestKernel(supplyTempC));
  if ((all & fallsShort) !== 0) sums.unmetKwh += kwFromW(sumKernel(unmetW));
}

function partKernel(
  part: PlantPartModel | null,
  hours: PlantPartHours,
  sums: PartSums,
  { plan, from }: StretchRun,
): void {
  if (part === null) return;
  plantPartKernel(part, plan.weather, hours, from);
  addFlags(hours, sums);
}

/** Empties a part's columns, of which a kernel writes only those that its machines have. */
function clear(hours: PlantPartHours): void {
  for (const column of Object.values(hours)) column.fill(0);
}

/** The columns of the plant for a stretch of so many hours. */
const plantHours = (hourCount: number) =>
  hourCount === stretchHourCount
    ? stretch
    : { liquid: firstHours(stretch.liquid, hourCount), air: firstHours(stretch.air, hourCount) };

/** Puts the hours of a stretch into the columns of the year; those that the site does not need stay at zero. */
function keep(columns: YearColumns, { plan, from, hourCount }: StretchRun): void {
  const put = (name: keyof YearColumns) => {
    const values = stretch.columns[name];
    columns[name].set(hourCount === stretchHourCount ? values : values.subarray(0, hourCount), from);
  };
  for (const name of alwaysWritten) put(name);
  if (plan.hasCompressors) put("compressorKw");
  if (plan.usesWater) put("waterL");
  if (plan.testsFeedSite) put("generatorKw");
}

/**
 * A year of hours of a site, stretch after stretch. Plain numbers, no checks.
 *
 * @param columns - written, new from `newYearColumns` of the year's hours; without them only the sums are told
 */
export function yearKernel(plan: YearPlan, columns: YearColumns | null): YearSums {
  const sums = newYearSums(plan.groups.length);
  clear(stretch.liquid);
  clear(stretch.air);
  for (let from = 0; from < plan.hourCount; from += stretchHourCount) {
    const hourCount = Math.min(stretchHourCount, plan.hourCount - from);
    const { liquid, air } = plantHours(hourCount);
    const run = { plan, sums, from, hourCount };
    if (from === 0 || !plan.hasConstantLoad) loadKernel(run);
    partKernel(plan.liquid, liquid, sums.liquid, run);
    partKernel(plan.air, air, sums.air, run);
    machineKernel(run);
    meterKernel(run);
    if (columns !== null) keep(columns, run);
  }
  if (plan.hasConstantLoad) repeatLoad(sums, plan.hourCount / Math.min(stretchHourCount, plan.hourCount));
  return sums;
}
