import { type Finding, kwFromW } from "@watthall/basis";
import type { PlantPartModel, PlantPartSums } from "@watthall/cooling-load/kernels";

/** What the year of a plant's part has to say. */
export function partFindings(
  side: "liquid" | "air",
  part: PlantPartModel | null,
  sums: PlantPartSums | null,
): readonly Finding[] {
  if (part === null || sums === null) return [];
  const { hourCount, supplyNotHeldH, fallsShortH, outsideCurvesH, towerBoundedH } = sums;
  const path = `cooling.plant.${side}`;
  const findings: Finding[] = [];
  if (supplyNotHeldH > 0)
    findings.push({
      code: "supply-temperature-not-held",
      severity: "warning",
      message: `The ${side} water leaves the plant above ${part.supplyTempC} °C in ${supplyNotHeldH} of ${hourCount} hours, at up to ${sums.hottestSupplyTempC.toFixed(1)} °C`,
      path,
      value: sums.hottestSupplyTempC,
      limit: part.supplyTempC,
    });
  if (fallsShortH > 0)
    findings.push({
      code: "chiller-capacity-exceeded",
      severity: "fail",
      message: `The ${side} chillers are too small in ${fallsShortH} of ${hourCount} hours: ${kwFromW(sums.unmetWh).toFixed(0)} kWh stay in the water`,
      path,
      value: kwFromW(sums.unmetWh),
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
