import { chillerCapacityKernel, chillerPowerKernel, curvesHoldKernel } from "./chiller-kernels.ts";
import type { PlantPartModel, Quadratic } from "./plant-model.ts";
import { yorkCalc } from "./tables/towers.ts";

/** What a plant's part does in one hour, in SI units; written again and again by the kernels, so that loops allocate nothing. */
export interface PlantPartHour {
  /** Heat with that of pumps and hall fans: what the plant has to take out of its water. */
  streamW: number;
  cduPumpW: number;
  crahFanW: number;
  /** Of the plant's water loop and of the tower loop. */
  pumpW: number;
  compressorW: number;
  /** Of dry coolers, adiabatic coolers and towers; those of an air-cooled chiller's condenser are in its compressor. */
  coolerFanW: number;
  /** Of the stream, taken out without a compressor. */
  freeW: number;
  /** Of the stream, beyond what the machines can take. */
  unmetW: number;
  rejectedW: number;
  evaporationKgPerS: number;
  driftKgPerS: number;
  /** Water leaving the plant. */
  supplyTempC: number;
  /** Water or air entering the condenser; NaN while no compressor runs. */
  condenserTempC: number;
  /** Of the coil's or the tower's fans. */
  airFlowShare: number;
  /** 1 where a compressor runs outside its curves, on the Carnot model. */
  outsideCurves: number;
  /** 1 where the wet bulb is outside the tower's correlation and its bound is taken. */
  towerBounded: number;
}

/** An hour to be written; fields start as NaN so that they are stored as doubles. */
export function emptyPlantPartHour(): PlantPartHour {
  const unset = Number.NaN;
  return {
    streamW: unset,
    cduPumpW: unset,
    crahFanW: unset,
    pumpW: unset,
    compressorW: unset,
    coolerFanW: unset,
    freeW: unset,
    unmetW: unset,
    rejectedW: unset,
    evaporationKgPerS: unset,
    driftKgPerS: unset,
    supplyTempC: unset,
    condenserTempC: unset,
    airFlowShare: unset,
    outsideCurves: unset,
    towerBounded: unset,
  };
}

/** Standard pressure in kPa, for which coils and their fans are stated. */
const standardKpa = 101.325;
const [coldestTempC, warmestTempC] = yorkCalc.wetBulbTempsC;
const waterToAirLimit = yorkCalc.waterToAirLimitRatio;

/**
 * Power of a fan or pump at a share of its flow, over that at full flow: s² ((e − 2) s + 3 − e), whose slope at full
 * flow is the exponent e between 2 and 3. Below the turndown it cycles. Plain numbers, no checks.
 */
export function affinityKernel(flowShare: number, turndownShare: number, exponent: number): number {
  const s = Math.max(flowShare, turndownShare);
  const power = s * s * ((exponent - 2) * s + 3 - exponent);
  return flowShare < turndownShare ? (power * flowShare) / turndownShare : power;
}

const at = (q: Quadratic, x: number): number => q.a + x * (q.b + x * q.c);

/** Pumps and hall fans, and the stream of heat with theirs; returns the rise of the water in K. */
function terminals(part: PlantPartModel, heatW: number, out: PlantPartHour): number {
  const share = heatW / part.designHeatW;
  const pumpShare = Math.max(share, part.pumpTurndownShare);
  const pumps = affinityKernel(pumpShare, 0, part.fanExponent);
  const crahShare = Math.max(share, part.crahTurndownShare);
  out.cduPumpW = part.cduPumpW * pumps;
  out.pumpW = part.pumpW * pumps;
  out.crahFanW = part.crahFanW * affinityKernel(crahShare, 0, part.fanExponent);
  out.streamW = heatW + out.cduPumpW + out.pumpW + out.crahFanW;
  out.compressorW = 0;
  out.coolerFanW = 0;
  out.freeW = out.streamW;
  out.unmetW = 0;
  out.evaporationKgPerS = 0;
  out.driftKgPerS = 0;
  out.supplyTempC = part.supplyTempC;
  out.condenserTempC = Number.NaN;
  out.airFlowShare = 0;
  out.outsideCurves = 0;
  out.towerBounded = 0;
  return (part.rangeK * share) / pumpShare;
}

/** Heat that a dry coil takes at full fans, over the stream: the heat goes with air flow and entering difference. */
function coilRatio(
  part: PlantPartModel,
  streamW: number,
  returnTempC: number,
  airTempC: number,
  density: number,
): number {
  return (density * part.coilW * (returnTempC - airTempC)) / (part.coilDifferenceK * streamW);
}

function coilFans(part: PlantPartModel, airFlowShare: number, density: number): number {
  return density * part.coilFanW * affinityKernel(airFlowShare, part.fanTurndownShare, part.fanExponent);
}

function dryCooler(
  part: PlantPartModel,
  rangeK: number,
  dryBulbTempC: number,
  wetBulbTempC: number,
  density: number,
  out: PlantPartHour,
): void {
  const returnTempC = part.supplyTempC + rangeK;
  let airTempC = dryBulbTempC;
  let ratio = coilRatio(part, out.streamW, returnTempC, airTempC, density);
  const wet = ratio < 1 && part.padEfficiencyShare > 0;
  if (wet) {
    airTempC = dryBulbTempC - part.padEfficiencyShare * (dryBulbTempC - wetBulbTempC);
    ratio = coilRatio(part, out.streamW, returnTempC, airTempC, density);
  }
  const airFlowShare = ratio > 1 ? 1 / ratio : 1;
  if (wet)
    out.evaporationKgPerS =
      part.coilAirWPerK * density * airFlowShare * (dryBulbTempC - airTempC) * part.evaporationKgPerJ;
  if (ratio < 1) out.supplyTempC = airTempC + (part.coilDifferenceK * out.streamW) / (density * part.coilW) - rangeK;
  out.airFlowShare = airFlowShare;
  out.coolerFanW = coilFans(part, airFlowShare, density);
  out.rejectedW = out.streamW;
}

/** Runs the machines on a load; what they cannot take stays unmet. */
function compress(part: PlantPartModel, loadW: number, condenserTempC: number, out: PlantPartHour): void {
  const chiller = part.chiller;
  if (chiller === null) return;
  const limitW = chiller.unitCount * chiller.unitW * chillerCapacityKernel(chiller, condenserTempC);
  // One part in 10⁹ is rounding of the sizing, not a shortage.
  out.unmetW = loadW > limitW * (1 + 1e-9) ? loadW - limitW : 0;
  out.compressorW = chillerPowerKernel(chiller, loadW, condenserTempC);
  out.condenserTempC = condenserTempC;
  out.outsideCurves = curvesHoldKernel(chiller, condenserTempC) ? 0 : 1;
}

function airCooledChiller(
  part: PlantPartModel,
  rangeK: number,
  dryBulbTempC: number,
  density: number,
  out: PlantPartHour,
): void {
  const chiller = part.chiller;
  if (chiller === null) return;
  const ratio = part.economizer ? coilRatio(part, out.streamW, part.supplyTempC + rangeK, dryBulbTempC, density) : 0;
  if (ratio >= 1) {
    out.airFlowShare = 1 / ratio;
    out.coolerFanW = coilFans(part, out.airFlowShare, density);
    out.rejectedW = out.streamW;
    return;
  }
  const condenserTempC = Math.max(dryBulbTempC, chiller.condenserLeastTempC);
  out.freeW = 0;
  compress(part, out.streamW, condenserTempC, out);
  if (ratio > 0) {
    const fansW = coilFans(part, 1, density);
    const loadW = (1 - ratio) * out.streamW;
    // Pre-cooling costs full fans: it is used where it saves more than that.
    if (chillerPowerKernel(chiller, loadW, condenserTempC) + fansW < out.compressorW || out.unmetW > 0) {
      compress(part, loadW, condenserTempC, out);
      out.freeW = ratio * out.streamW;
      out.airFlowShare = 1;
      out.coolerFanW = fansW;
    }
  }
  out.rejectedW = out.streamW - out.unmetW + out.compressorW;
}

/** Water over air at which a tower's approach is the one wanted, at least 1 (full fans) and at most the correlation's. */
function waterToAir(part: PlantPartModel, wetBulbTempC: number, approachK: number): number {
  const c2 = at(part.approach2, wetBulbTempC);
  const c1 = at(part.approach1, wetBulbTempC);
  const c0 = at(part.approach0, wetBulbTempC) - approachK;
  if (c0 + c1 + c2 >= 0) return 1;
  const root = Math.sqrt(c1 * c1 - 4 * c2 * c0);
  const ratio = (root - c1) / (2 * c2);
  return Math.min(ratio, waterToAirLimit);
}

/** Rejects heat through a tower whose water leaves at an approach or as near as full fans bring it; cells run as needed. */
function tower(part: PlantPartModel, heatW: number, waterToAirRatio: number, out: PlantPartHour): void {
  out.airFlowShare = 1 / waterToAirRatio;
  out.coolerFanW =
    part.towerFanShare * heatW * affinityKernel(out.airFlowShare, part.fanTurndownShare, part.fanExponent);
  out.evaporationKgPerS = heatW * part.evaporationKgPerJ;
  out.driftKgPerS = heatW * part.driftKgPerJ;
  out.rejectedW = heatW;
}

function boundedWetBulb(wetBulbTempC: number, out: PlantPartHour): number {
  if (wetBulbTempC >= coldestTempC && wetBulbTempC <= warmestTempC) return wetBulbTempC;
  out.towerBounded = 1;
  return wetBulbTempC > warmestTempC ? warmestTempC : coldestTempC;
}

function fullFanApproach(part: PlantPartModel, wetBulbTempC: number): number {
  return at(part.approach0, wetBulbTempC) + at(part.approach1, wetBulbTempC) + at(part.approach2, wetBulbTempC);
}

function coolingTower(part: PlantPartModel, wetBulbTempC: number, out: PlantPartHour): void {
  const bounded = boundedWetBulb(wetBulbTempC, out);
  const wantedK = part.supplyTempC - part.exchangerApproachK - wetBulbTempC;
  const ratio = waterToAir(part, bounded, wantedK);
  if (ratio === 1) {
    const reachedTempC = wetBulbTempC + fullFanApproach(part, bounded) + part.exchangerApproachK;
    out.supplyTempC = Math.max(reachedTempC, part.supplyTempC);
  }
  const towerPumpW = part.towerPumpShare * out.streamW;
  out.pumpW += towerPumpW;
  tower(part, out.streamW + towerPumpW, ratio, out);
}

function waterCooledChiller(part: PlantPartModel, rangeK: number, wetBulbTempC: number, out: PlantPartHour): void {
  const chiller = part.chiller;
  if (chiller === null) return;
  const bounded = boundedWetBulb(wetBulbTempC, out);
  const towerTempC = wetBulbTempC + fullFanApproach(part, bounded);
  const towerPumpW = part.towerPumpShare * out.streamW;
  const belowReturnK = part.supplyTempC + rangeK - (towerTempC + part.exchangerApproachK);
  const free = part.economizer && belowReturnK > 0 ? belowReturnK / rangeK : 0;
  let ratio = 1;
  if (free >= 1) ratio = waterToAir(part, bounded, part.supplyTempC - part.exchangerApproachK - wetBulbTempC);
  else {
    const least = chiller.condenserLeastTempC;
    if (free === 0 && towerTempC < least) ratio = waterToAir(part, bounded, least - wetBulbTempC);
    out.freeW = free * out.streamW;
    compress(part, (1 - free) * out.streamW, Math.max(towerTempC, least), out);
  }
  out.pumpW += towerPumpW;
  tower(part, out.streamW - out.unmetW + out.compressorW + towerPumpW, ratio, out);
}

/**
 * One hour of a plant's part, written into `out`. Plain SI numbers, no checks, no allocation. Heat of zero writes an
 * idle hour: pumps and fans stand.
 *
 * @param pressureKpa - of the air, which thins the air flow of dry coils
 * @see Sources: `energyplus-engineering-reference`, `modelica-buildings-york-calc`, `bac-tdfs1238n`
 */
export function plantPartHourKernel(
  part: PlantPartModel,
  heatW: number,
  dryBulbTempC: number,
  wetBulbTempC: number,
  pressureKpa: number,
  out: PlantPartHour,
): void {
  const rangeK = terminals(part, heatW, out);
  if (!(heatW > 0)) {
    idle(out);
    return;
  }
  const density = pressureKpa / standardKpa;
  switch (part.kind) {
    case "dry-cooler":
    case "adiabatic":
      dryCooler(part, rangeK, dryBulbTempC, wetBulbTempC, density, out);
      break;
    case "cooling-tower":
      coolingTower(part, wetBulbTempC, out);
      break;
    case "air-cooled-chiller":
      airCooledChiller(part, rangeK, dryBulbTempC, density, out);
      break;
    case "water-cooled-chiller":
      waterCooledChiller(part, rangeK, wetBulbTempC, out);
      break;
  }
}

function idle(out: PlantPartHour): void {
  out.streamW = 0;
  out.cduPumpW = 0;
  out.crahFanW = 0;
  out.pumpW = 0;
  out.freeW = 0;
  out.rejectedW = 0;
}

/** COP of the machines in an hour, NaN while none runs. Plain numbers, no checks. */
export function copKernel(hour: PlantPartHour): number {
  return hour.compressorW > 0 ? (hour.streamW - hour.unmetW - hour.freeW) / hour.compressorW : Number.NaN;
}
