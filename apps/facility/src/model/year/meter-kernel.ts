import { newPlantPartHours, type PlantPartHours, sumKernel } from "@watthall/cooling-load/kernels";
import { loadCurveKernel } from "@watthall/electrical-feed/kernels";
import type { YearHours } from "./year-hours.ts";
import type { YearPlan } from "./year-plan.ts";

const noHours = new Map<number, PlantPartHours>();

/** Stands for a part that a plant has not: all zero, never written. */
function emptyPart(hourCount: number): PlantPartHours {
  const known = noHours.get(hourCount) ?? newPlantPartHours(hourCount);
  noHours.set(hourCount, known);
  return known;
}

/** Machines of both parts and water, in the columns of the site. */
function machineKernel(plan: YearPlan, liquid: PlantPartHours, air: PlantPartHours, hours: YearHours): void {
  const { compressorKw, coolerFanKw, hallFanKw, plantPumpKw, cduPumpKw, waterL } = hours.columns;
  const liquidWater = 1 + (plan.liquid?.blowdownRatio ?? 0);
  const airWater = 1 + (plan.air?.blowdownRatio ?? 0);
  const of1 = liquid;
  const of2 = air;
  for (let i = 0; i < plan.hourCount; i++) {
    compressorKw[i] = ((of1.compressorW[i] as number) + (of2.compressorW[i] as number)) * 0.001;
    coolerFanKw[i] = ((of1.coolerFanW[i] as number) + (of2.coolerFanW[i] as number)) * 0.001;
    hallFanKw[i] = ((of1.crahFanW[i] as number) + (of2.crahFanW[i] as number)) * 0.001;
    cduPumpKw[i] = ((of1.cduPumpW[i] as number) + (of2.cduPumpW[i] as number)) * 0.001;
    plantPumpKw[i] =
      ((of1.pumpW[i] as number) +
        (of1.towerPumpW[i] as number) +
        (of2.pumpW[i] as number) +
        (of2.towerPumpW[i] as number)) *
      0.001;
    waterL[i] =
      3600 *
      (liquidWater * (of1.evaporationKgPerS[i] as number) +
        (of1.driftKgPerS[i] as number) +
        airWater * (of2.evaporationKgPerS[i] as number) +
        (of2.driftKgPerS[i] as number));
  }
}

/** The meter, and the balance of electricity in and heat out. */
function balanceKernel(
  plan: YearPlan,
  liquid: PlantPartHours,
  air: PlantPartHours,
  { columns, sums }: YearHours,
): void {
  const { rackKw, otherItKw, cableLossKw, otherKw, chainIndoorLossKw, chainOutdoorLossKw } = columns;
  const { compressorKw, coolerFanKw, hallFanKw, plantPumpKw, cduPumpKw, mechanicalLossKw } = columns;
  const { facilityKw, generatorKw, gridKw, residualShare } = columns;
  const { hourCount, mechanicalKw, mechanicalLossKw: curve, testShares, installedKw, testsFeedSite } = plan;
  const perMechanicalKw = mechanicalKw === 0 ? 0 : 1 / mechanicalKw;
  let worst = 0;
  let mostFacility = -1;
  let mostGrid = -1;
  let mostRack = -1;
  let mostCooling = -1;
  for (let i = 0; i < hourCount; i++) {
    const rack = rackKw[i] as number;
    const outdoor = chainOutdoorLossKw[i] as number;
    const fans = coolerFanKw[i] as number;
    const cooling =
      (compressorKw[i] as number) +
      fans +
      (hallFanKw[i] as number) +
      (plantPumpKw[i] as number) +
      (cduPumpKw[i] as number);
    const mechanical = mechanicalKw === 0 ? 0 : loadCurveKernel(curve, cooling * perMechanicalKw);
    const facility =
      rack +
      (otherItKw[i] as number) +
      (cableLossKw[i] as number) +
      (otherKw[i] as number) +
      (chainIndoorLossKw[i] as number) +
      outdoor +
      cooling +
      mechanical;
    const plantW =
      (liquid.rejectedW[i] as number) +
      (liquid.unmetW[i] as number) +
      (air.rejectedW[i] as number) +
      (air.unmetW[i] as number);
    const residual = facility > 0 ? (facility - plantW * 0.001 - fans - outdoor - mechanical) / facility : 0;
    const generator = testsFeedSite ? Math.min(facility, installedKw * (testShares[i] as number)) : 0;
    const grid = facility - generator;
    mechanicalLossKw[i] = mechanical;
    facilityKw[i] = facility;
    generatorKw[i] = generator;
    gridKw[i] = grid;
    residualShare[i] = residual;
    worst = Math.max(worst, Math.abs(residual));
    if (facility > mostFacility) {
      mostFacility = facility;
      sums.peakFacilityHour = i;
    }
    if (grid > mostGrid) {
      mostGrid = grid;
      sums.peakGridHour = i;
    }
    if (rack > mostRack) {
      mostRack = rack;
      sums.peakRackHour = i;
    }
    if (cooling > mostCooling) {
      mostCooling = cooling;
      sums.peakCoolingHour = i;
    }
  }
  sums.worstResidualShare = worst;
  sums.peakCoolingKw = mostCooling;
}

function flagsOf({ flags }: PlantPartHours): number {
  let all = 0;
  for (let i = 0; i < flags.length; i++) all |= flags[i] as number;
  return all;
}

function sumAll(liquid: PlantPartHours, air: PlantPartHours, { columns, sums }: YearHours): void {
  sums.rackKwh = sumKernel(columns.rackKw);
  sums.otherItKwh = sumKernel(columns.otherItKw);
  sums.cableLossKwh = sumKernel(columns.cableLossKw);
  sums.chainIndoorLossKwh = sumKernel(columns.chainIndoorLossKw);
  sums.chainOutdoorLossKwh = sumKernel(columns.chainOutdoorLossKw);
  sums.compressorKwh = sumKernel(columns.compressorKw);
  sums.coolerFanKwh = sumKernel(columns.coolerFanKw);
  sums.hallFanKwh = sumKernel(columns.hallFanKw);
  sums.plantPumpKwh = sumKernel(columns.plantPumpKw);
  sums.cduPumpKwh = sumKernel(columns.cduPumpKw);
  sums.mechanicalLossKwh = sumKernel(columns.mechanicalLossKw);
  sums.otherKwh = sumKernel(columns.otherKw);
  sums.facilityKwh = sumKernel(columns.facilityKw);
  sums.gridKwh = sumKernel(columns.gridKw);
  sums.waterL = sumKernel(columns.waterL);
  sums.streamKwh = (sumKernel(liquid.streamW) + sumKernel(air.streamW)) / 1000;
  sums.freeKwh = (sumKernel(liquid.freeW) + sumKernel(air.freeW)) / 1000;
  sums.liquidFlags = flagsOf(liquid);
  sums.airFlags = flagsOf(air);
}

/** Cooling, its chain, the meter, the balance and the sums. Plain numbers, no checks. */
export function meterKernel(plan: YearPlan, hours: YearHours): void {
  const liquid = hours.liquid ?? emptyPart(plan.hourCount);
  const air = hours.air ?? emptyPart(plan.hourCount);
  machineKernel(plan, liquid, air, hours);
  balanceKernel(plan, liquid, air, hours);
  sumAll(liquid, air, hours);
}
