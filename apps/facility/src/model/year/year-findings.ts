import type { Finding } from "@watthall/basis";
import type { PlantPartModel } from "@watthall/cooling-load/kernels";
import type { YearPlan } from "./year-plan.ts";
import type { PartSums, YearSums } from "./year-sums.ts";

function partFindings(
  side: "liquid" | "air",
  part: PlantPartModel,
  { supplyNotHeldH, fallsShortH, outsideCurvesH, towerBoundedH, unmetKwh, hottestSupplyTempC }: PartSums,
  hourCount: number,
): readonly Finding[] {
  const path = `cooling.plant.${side}`;
  const findings: Finding[] = [];
  if (supplyNotHeldH > 0)
    findings.push({
      code: "supply-temperature-not-held",
      severity: "warning",
      message: `The ${side} water leaves the plant above ${part.supplyTempC} °C in ${supplyNotHeldH} of ${hourCount} hours, at up to ${hottestSupplyTempC.toFixed(1)} °C`,
      path,
      value: hottestSupplyTempC,
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
export function plantFindings(plan: YearPlan, sums: YearSums): readonly Finding[] {
  return (["liquid", "air"] as const).flatMap((side) => {
    const part = plan[side];
    return part === null ? [] : partFindings(side, part, sums[side], plan.hourCount);
  });
}
