import { type Finding, kwFromW } from "@watthall/basis";
import {
  hourFlag,
  largestKernel,
  type PlantPartHours,
  type PlantPartModel,
  sumKernel,
} from "@watthall/cooling-load/kernels";
import type { YearHours } from "./year-hours.ts";
import type { YearPlan } from "./year-plan.ts";

function hoursWith({ flags }: PlantPartHours, flag: number): number {
  let hours = 0;
  for (let i = 0; i < flags.length; i++) if (((flags[i] as number) & flag) !== 0) hours++;
  return hours;
}

function partFindings(side: "liquid" | "air", part: PlantPartModel, columns: PlantPartHours): readonly Finding[] {
  const hourCount = columns.flags.length;
  const supplyNotHeldH = hoursWith(columns, hourFlag.supplyNotHeld);
  const fallsShortH = hoursWith(columns, hourFlag.fallsShort);
  const outsideCurvesH = hoursWith(columns, hourFlag.outsideCurves);
  const towerBoundedH = hoursWith(columns, hourFlag.towerBounded);
  const path = `cooling.plant.${side}`;
  const findings: Finding[] = [];
  const hottestTempC = supplyNotHeldH > 0 ? largestKernel(columns.supplyTempC) : part.supplyTempC;
  const unmetKwh = fallsShortH > 0 ? kwFromW(sumKernel(columns.unmetW)) : 0;
  if (supplyNotHeldH > 0)
    findings.push({
      code: "supply-temperature-not-held",
      severity: "warning",
      message: `The ${side} water leaves the plant above ${part.supplyTempC} °C in ${supplyNotHeldH} of ${hourCount} hours, at up to ${hottestTempC.toFixed(1)} °C`,
      path,
      value: hottestTempC,
      limit: part.supplyTempC,
    });
  if (fallsShortH > 0)
    findings.push({
      code: "chiller-capacity-exceeded",
      severity: "fail",
      message: `The ${side} chillers are too small in ${fallsShortH} of ${hourCount} hours: ${unmetKwh.toFixed(0)} kWh stay in the water`,
      path,
      value: unmetKwh,
      limit: 0,
    });
  if (outsideCurvesH > 0)
    findings.push({
      code: "outside-chiller-curves",
      severity: "warning",
      message: `The ${side} chillers work outside their curves in ${outsideCurvesH} of ${hourCount} hours: their power there is a share of Carnot's, an assumption`,
      path,
    });
  if (towerBoundedH > 0)
    findings.push({
      code: "outside-tower-correlation",
      severity: "warning",
      message: `The wet bulb is outside the tower's correlation in ${towerBoundedH} of ${hourCount} hours: the approach at its bound is taken`,
      path,
    });
  return findings;
}

/** What the year of a plant has to say. */
export function plantFindings(plan: YearPlan, hours: YearHours): readonly Finding[] {
  const flags = { liquid: hours.sums.liquidFlags, air: hours.sums.airFlags };
  return (["liquid", "air"] as const).flatMap((side) => {
    const part = plan[side];
    const columns = hours[side];
    if (part === null || columns === null || (flags[side] & ~hourFlag.compressorRuns) === 0) return [];
    return partFindings(side, part, columns);
  });
}
