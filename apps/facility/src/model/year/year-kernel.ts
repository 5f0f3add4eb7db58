import { type PlantPartHours, plantPartKernel } from "@watthall/cooling-load/kernels";
import { loadCurveKernel } from "@watthall/electrical-feed/kernels";
import { meterKernel } from "./meter-kernel.ts";
import type { YearHours } from "./year-hours.ts";
import type { YearPlan } from "./year-plan.ts";

/** Racks and their cables, group after group: heat of the liquid with them. */
function rackKernel(plan: YearPlan, { columns, liquid }: YearHours): void {
  const { rackKw, cableLossKw } = columns;
  const { hourCount, rackShares, groups } = plan;
  for (let g = 0; g < groups.length; g++) {
    const { designKw, count, liquidShare, cableLossKw: curve, loadShares } = groups[g] as (typeof groups)[number];
    const liquidW = liquidShare * 1000;
    const heatW = liquid === null ? cableLossKw : liquid.heatW;
    for (let i = 0; i < hourCount; i++) {
      const share = loadShares[i] as number;
      const racks = rackShares[i] as number;
      const load = designKw * share * racks;
      const cable = count * racks * loadCurveKernel(curve, share);
      if (liquid !== null) heatW[i] = g === 0 ? load * liquidW : (heatW[i] as number) + load * liquidW;
      rackKw[i] = g === 0 ? load : (rackKw[i] as number) + load;
      cableLossKw[i] = g === 0 ? cable : (cableLossKw[i] as number) + cable;
    }
  }
}

/** The chain to the racks at each hour's load: heat of the air with it. */
function chainKernel(plan: YearPlan, { columns, liquid, air }: YearHours): void {
  const { rackKw, otherItKw, cableLossKw, otherKw, chainIndoorLossKw, chainOutdoorLossKw } = columns;
  const { hourCount, otherItShare, otherShare, chainKw, chainIndoorKw, chainOutdoorKw } = plan;
  for (let i = 0; i < hourCount; i++) {
    const rack = rackKw[i] as number;
    const otherIt = rack * otherItShare;
    const other = (rack + otherIt) * otherShare;
    const load = rack + otherIt + (cableLossKw[i] as number) + other;
    const share = load / chainKw;
    const indoor = loadCurveKernel(chainIndoorKw, share);
    otherItKw[i] = otherIt;
    otherKw[i] = other;
    chainIndoorLossKw[i] = indoor;
    chainOutdoorLossKw[i] = loadCurveKernel(chainOutdoorKw, share);
    if (air !== null) air.heatW[i] = (load + indoor) * 1000 - (liquid === null ? 0 : (liquid.heatW[i] as number));
  }
}

function hasIdleHours(heatW: Float64Array): boolean {
  for (let i = 0; i < heatW.length; i++) if ((heatW[i] as number) <= 0) return true;
  return false;
}

/** Empties what a plant's kernel may leave as it is: everything in hours without heat, else what a machine writes as it runs. */
function clear(hours: PlantPartHours): void {
  if (hasIdleHours(hours.heatW)) {
    for (const column of Object.values(hours)) if (column !== hours.heatW) column.fill(0);
    return;
  }
  hours.flags.fill(0);
  hours.compressorW.fill(0);
  hours.unmetW.fill(0);
  hours.coolerFanW.fill(0);
  hours.towerPumpW.fill(0);
  hours.evaporationKgPerS.fill(0);
  hours.driftKgPerS.fill(0);
}

/**
 * A year of hours of a site. Plain numbers, no checks; what it writes may be used for another year.
 *
 * @param plan - from `yearPlan`
 * @param hours - from `newYearHours`
 */
export function yearKernel(plan: YearPlan, hours: YearHours): void {
  rackKernel(plan, hours);
  chainKernel(plan, hours);
  for (const side of ["liquid", "air"] as const) {
    const part = plan[side];
    const columns = hours[side];
    if (part === null || columns === null) continue;
    clear(columns);
    plantPartKernel(part, plan.weather, columns);
  }
  meterKernel(plan, hours);
}
