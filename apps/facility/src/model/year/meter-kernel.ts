import { loadCurveKernel } from "@watthall/electrical-feed/kernels";
import type { StretchRun } from "./year-run.ts";
import { stretch } from "./year-stretch.ts";

const { chainOutdoorLossKw, mechanicalLossKw, facilityKw, generatorKw, gridKw, residualShare } = stretch.columns;
const { indoorKw, coolingKw, heatOutKw } = stretch;

/** The cooling's own chain, the site's whole draw, and what leaves as heat against it. */
function facilityKernel({ plan, sums, from, hourCount }: StretchRun): void {
  const { mechanicalRatedKw, mechanicalLossRatio: curve } = plan;
  const perMechanicalKw = plan.mechanicalKw === 0 ? 0 : 1 / plan.mechanicalKw;
  let mechanicalKwh = 0;
  let facilityKwh = 0;
  let worst = sums.worstResidualShare;
  let peakKw = sums.peakFacilityKw;
  let peakHour = sums.peakFacilityHour;
  let peakCoolingKw = sums.peakCoolingKw;
  let peakCoolingHour = sums.peakCoolingHour;
  for (let i = 0; i < hourCount; i++) {
    const outdoor = chainOutdoorLossKw[i] as number;
    const cooling = coolingKw[i] as number;
    const mechanical = mechanicalRatedKw * loadCurveKernel(curve, cooling * perMechanicalKw);
    const facility = (indoorKw[i] as number) + outdoor + cooling + mechanical;
    const residual = facility > 0 ? (facility - (heatOutKw[i] as number) - outdoor - mechanical) / facility : 0;
    mechanicalLossKw[i] = mechanical;
    facilityKw[i] = facility;
    residualShare[i] = residual;
    mechanicalKwh += mechanical;
    facilityKwh += facility;
    if (residual > worst) worst = residual;
    else if (-residual > worst) worst = -residual;
    if (facility > peakKw) {
      peakKw = facility;
      peakHour = from + i;
    }
    if (cooling > peakCoolingKw) {
      peakCoolingKw = cooling;
      peakCoolingHour = from + i;
    }
  }
  sums.mechanicalLossKwh += mechanicalKwh;
  sums.facilityKwh += facilityKwh;
  sums.worstResidualShare = worst;
  sums.peakFacilityKw = peakKw;
  sums.peakFacilityHour = peakHour;
  sums.peakCoolingKw = peakCoolingKw;
  sums.peakCoolingHour = peakCoolingHour;
}

/** What the grid gives beside sets under test that feed the site. */
function testedGridKernel({ plan, sums, from, hourCount }: StretchRun): void {
  const { testShares, installedKw } = plan;
  let gridKwh = 0;
  let peakKw = sums.peakGridKw;
  let peakHour = sums.peakGridHour;
  for (let i = 0; i < hourCount; i++) {
    const facility = facilityKw[i] as number;
    const offered = installedKw * (testShares[from + i] as number);
    const generator = Math.min(offered, facility);
    const grid = facility - generator;
    generatorKw[i] = generator;
    gridKw[i] = grid;
    gridKwh += grid;
    if (grid > peakKw) {
      peakKw = grid;
      peakHour = from + i;
    }
  }
  sums.gridKwh += gridKwh;
  sums.peakGridKw = peakKw;
  sums.peakGridHour = peakHour;
}

/** The grid gives all. */
function gridKernel({ sums }: StretchRun): void {
  gridKw.set(facilityKw);
  sums.gridKwh = sums.facilityKwh;
  sums.peakGridKw = sums.peakFacilityKw;
  sums.peakGridHour = sums.peakFacilityHour;
}

/** Sum of the grid's hours times a figure of each hour; 0 where one figure holds for all hours, or none is known. */
function gridTimes({ from, hourCount }: StretchRun, figures: Float64Array | number | null): number {
  if (figures === null || typeof figures === "number") return 0;
  let sum = 0;
  for (let i = 0; i < hourCount; i++) sum += (gridKw[i] as number) * (figures[from + i] as number);
  return sum;
}

/** The meter of a stretch, and the balance of electricity in and heat out. Plain numbers, no checks. */
export function meterKernel(run: StretchRun): void {
  const { plan, sums } = run;
  facilityKernel(run);
  if (plan.testsFeedSite) testedGridKernel(run);
  else gridKernel(run);
  sums.gridTimesFactor += gridTimes(run, plan.factorsGCo2PerKwh);
  sums.gridTimesPrice += gridTimes(run, plan.pricesEurPerMwh);
}
