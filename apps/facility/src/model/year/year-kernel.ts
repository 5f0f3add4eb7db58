import { newPlantPartHours, type PlantPartHours, plantPartKernel } from "@watthall/cooling-load/kernels";
import { loadCurveKernel } from "@watthall/electrical-feed/kernels";
import type { YearPlan } from "./year-plan.ts";

/** Columns of a year in W, one value an hour, written by {@link yearKernel}. Losses of both chains are the site's own. */
export interface YearHours {
  readonly rackW: Float64Array;
  readonly otherItW: Float64Array;
  readonly cableLossW: Float64Array;
  readonly otherW: Float64Array;
  readonly chainIndoorW: Float64Array;
  readonly chainOutdoorW: Float64Array;
  readonly mechanicalLossW: Float64Array;
  readonly coolingW: Float64Array;
  readonly facilityW: Float64Array;
  /** By sets under test that feed the site. */
  readonly generatorW: Float64Array;
  readonly gridW: Float64Array;
  /** Of the electricity in, not found in the heat out; zero but for rounding. */
  readonly residualShare: Float64Array;
  readonly liquid: PlantPartHours | null;
  readonly air: PlantPartHours | null;
}

/** Columns to be written. */
export function newYearHours({ hourCount, liquid, air }: YearPlan): YearHours {
  const column = () => new Float64Array(hourCount);
  return {
    rackW: column(),
    otherItW: column(),
    cableLossW: column(),
    otherW: column(),
    chainIndoorW: column(),
    chainOutdoorW: column(),
    mechanicalLossW: column(),
    coolingW: column(),
    facilityW: column(),
    generatorW: column(),
    gridW: column(),
    residualShare: column(),
    liquid: liquid === null ? null : newPlantPartHours(hourCount),
    air: air === null ? null : newPlantPartHours(hourCount),
  };
}

/** Racks, cables, chain: writes the heat that each part of the plant takes. */
function loadKernel(plan: YearPlan, hours: YearHours): void {
  const { rackW, otherItW, cableLossW, otherW, chainIndoorW, chainOutdoorW, liquid, air } = hours;
  const { hourCount, rackShares, otherItShare, otherShare, chainW } = plan;
  rackW.fill(0);
  cableLossW.fill(0);
  liquid?.heatW.fill(0);
  for (const { designW, count, liquidShare, cableLossW: curve, loadShares } of plan.groups) {
    for (let i = 0; i < hourCount; i++) {
      const share = loadShares[i] as number;
      const racks = rackShares[i] as number;
      const load = designW * share * racks;
      rackW[i] = (rackW[i] as number) + load;
      cableLossW[i] = (cableLossW[i] as number) + count * racks * loadCurveKernel(curve, share);
      if (liquid !== null) liquid.heatW[i] = (liquid.heatW[i] as number) + load * liquidShare;
    }
  }
  for (let i = 0; i < hourCount; i++) {
    const rack = rackW[i] as number;
    const cable = cableLossW[i] as number;
    const otherIt = rack * otherItShare;
    const other = (rack + otherIt) * otherShare;
    const load = rack + otherIt + cable + other;
    const share = load / chainW;
    const indoor = loadCurveKernel(plan.chainIndoorW, share);
    otherItW[i] = otherIt;
    otherW[i] = other;
    chainIndoorW[i] = indoor;
    chainOutdoorW[i] = loadCurveKernel(plan.chainOutdoorW, share);
    if (air !== null) air.heatW[i] = load + indoor - (liquid === null ? 0 : (liquid.heatW[i] as number));
  }
}

/** Electricity of a part's machines in an hour, and its heat to the outside. */
const partW = (part: PlantPartHours, i: number): number =>
  (part.compressorW[i] as number) +
  (part.coolerFanW[i] as number) +
  (part.crahFanW[i] as number) +
  (part.pumpW[i] as number) +
  (part.towerPumpW[i] as number) +
  (part.cduPumpW[i] as number);

const partHeatOutW = (part: PlantPartHours, i: number): number =>
  (part.rejectedW[i] as number) + (part.unmetW[i] as number) + (part.coolerFanW[i] as number);

/** Cooling, its chain, the meter, and the balance of electricity in and heat out. */
function meterKernel(plan: YearPlan, hours: YearHours): void {
  const { rackW, otherItW, cableLossW, otherW, chainIndoorW, chainOutdoorW, mechanicalLossW, liquid, air } = hours;
  const { coolingW, facilityW, generatorW, gridW, residualShare } = hours;
  const { hourCount, mechanicalW, testShares, installedW, testsFeedSite } = plan;
  for (let i = 0; i < hourCount; i++) {
    const cooling = (liquid === null ? 0 : partW(liquid, i)) + (air === null ? 0 : partW(air, i));
    const mechanical = mechanicalW === 0 ? 0 : loadCurveKernel(plan.mechanicalLossW, cooling / mechanicalW);
    const outdoor = chainOutdoorW[i] as number;
    const facility =
      (rackW[i] as number) +
      (otherItW[i] as number) +
      (cableLossW[i] as number) +
      (otherW[i] as number) +
      (chainIndoorW[i] as number) +
      outdoor +
      cooling +
      mechanical;
    const heatOut =
      (liquid === null ? 0 : partHeatOutW(liquid, i)) +
      (air === null ? 0 : partHeatOutW(air, i)) +
      outdoor +
      mechanical;
    const generator = testsFeedSite ? Math.min(facility, installedW * (testShares[i] as number)) : 0;
    coolingW[i] = cooling;
    mechanicalLossW[i] = mechanical;
    facilityW[i] = facility;
    generatorW[i] = generator;
    gridW[i] = facility - generator;
    residualShare[i] = facility > 0 ? (facility - heatOut) / facility : 0;
  }
}

/** Columns of a plant that a kernel leaves as they are in hours without heat. */
function clear(part: PlantPartHours | null): void {
  if (part === null) return;
  for (const column of Object.values(part)) if (column !== part.heatW) column.fill(0);
}

/**
 * A year of hours of a site. Plain SI numbers, no checks, no allocation; columns may be used again.
 *
 * @param plan - from `yearPlan`
 * @param hours - from {@link newYearHours}
 */
export function yearKernel(plan: YearPlan, hours: YearHours): void {
  const { liquid, air } = hours;
  clear(liquid);
  clear(air);
  loadKernel(plan, hours);
  if (liquid !== null && plan.liquid !== null) plantPartKernel(plan.liquid, plan.weather, liquid);
  if (air !== null && plan.air !== null) plantPartKernel(plan.air, plan.weather, air);
  meterKernel(plan, hours);
}
