import { loadCurveKernel } from "@watthall/electrical-feed/kernels";
import type { GroupPlan } from "./year-plan.ts";
import type { StretchRun } from "./year-run.ts";
import { stretch } from "./year-stretch.ts";
import type { YearSums } from "./year-sums.ts";

const { rackKw, otherItKw, cableLossKw, otherKw, chainIndoorLossKw, chainOutdoorLossKw } = stretch.columns;
const { indoorKw } = stretch;
const liquidW = stretch.liquid.heatW;
const airW = stretch.air.heatW;

/**
 * Racks of one group and their cables, added to those of the groups before, and the heat that goes into the liquid.
 *
 * @returns load share times racks in service, summed over the hours
 */
function groupKernel(
  { plan, from, hourCount }: StretchRun,
  { designKw, count, liquidShare, cableLossKw: curve, loadShares }: GroupPlan,
  isFirst: boolean,
): number {
  const { rackShares } = plan;
  const liquidWPerKw = plan.liquid === null ? 0 : liquidShare * 1000;
  let share = 0;
  let racks = 0;
  let load = 0;
  let cable = 0;
  let loadH = 0;
  for (let i = 0; i < hourCount; i++) {
    const hourShare = loadShares[from + i] as number;
    const hourRacks = rackShares[from + i] as number;
    // An hour with the load of the one before repeats it.
    if (hourShare !== share || hourRacks !== racks) {
      share = hourShare;
      racks = hourRacks;
      load = designKw * share * racks;
      cable = count * racks * loadCurveKernel(curve, share);
    }
    loadH += share * racks;
    rackKw[i] = isFirst ? load : (rackKw[i] as number) + load;
    cableLossKw[i] = isFirst ? cable : (cableLossKw[i] as number) + cable;
    liquidW[i] = isFirst ? load * liquidWPerKw : (liquidW[i] as number) + load * liquidWPerKw;
  }
  return loadH;
}

/** The chain to the racks at each hour's load, and the heat that goes into the air. */
function chainKernel({ plan, sums, from, hourCount }: StretchRun): void {
  const { otherItShare, otherShare, chainKw, chainIndoorRatio, chainOutdoorRatio } = plan;
  const perChainKw = 1 / chainKw;
  let load = 0;
  let indoor = chainKw * loadCurveKernel(chainIndoorRatio, 0);
  let outdoor = chainKw * loadCurveKernel(chainOutdoorRatio, 0);
  let rackKwh = 0;
  let otherItKwh = 0;
  let cableKwh = 0;
  let otherKwh = 0;
  let indoorKwh = 0;
  let outdoorKwh = 0;
  let peakKw = sums.peakRackKw;
  let peakHour = sums.peakRackHour;
  for (let i = 0; i < hourCount; i++) {
    const rack = rackKw[i] as number;
    const cable = cableLossKw[i] as number;
    const otherIt = rack * otherItShare;
    const other = (rack + otherIt) * otherShare;
    const hourLoad = rack + otherIt + cable + other;
    if (hourLoad !== load) {
      load = hourLoad;
      indoor = chainKw * loadCurveKernel(chainIndoorRatio, load * perChainKw);
      outdoor = chainKw * loadCurveKernel(chainOutdoorRatio, load * perChainKw);
    }
    otherItKw[i] = otherIt;
    otherKw[i] = other;
    chainIndoorLossKw[i] = indoor;
    chainOutdoorLossKw[i] = outdoor;
    indoorKw[i] = load + indoor;
    airW[i] = (load + indoor) * 1000 - (liquidW[i] as number);
    rackKwh += rack;
    otherItKwh += otherIt;
    cableKwh += cable;
    otherKwh += other;
    indoorKwh += indoor;
    outdoorKwh += outdoor;
    if (rack > peakKw) {
      peakKw = rack;
      peakHour = from + i;
    }
  }
  sums.rackKwh += rackKwh;
  sums.otherItKwh += otherItKwh;
  sums.cableLossKwh += cableKwh;
  sums.otherKwh += otherKwh;
  sums.chainIndoorLossKwh += indoorKwh;
  sums.chainOutdoorLossKwh += outdoorKwh;
  sums.peakRackKw = peakKw;
  sums.peakRackHour = peakHour;
}

/** Racks, cables and chain of a stretch, and the heat that they leave to each part of the plant. Plain numbers, no checks. */
export function loadKernel(run: StretchRun): void {
  const { groups } = run.plan;
  const { groupLoadH } = run.sums;
  for (let g = 0; g < groups.length; g++) {
    const loadH = groupKernel(run, groups[g] as GroupPlan, g === 0);
    groupLoadH[g] = (groupLoadH[g] as number) + loadH;
  }
  chainKernel(run);
}

/** Makes of the sums of some hours those of more hours with the same load. */
export function repeatLoad(sums: YearSums, ratio: number): void {
  sums.rackKwh *= ratio;
  sums.otherItKwh *= ratio;
  sums.cableLossKwh *= ratio;
  sums.otherKwh *= ratio;
  sums.chainIndoorLossKwh *= ratio;
  sums.chainOutdoorLossKwh *= ratio;
  for (let g = 0; g < sums.groupLoadH.length; g++) sums.groupLoadH[g] = (sums.groupLoadH[g] as number) * ratio;
}
