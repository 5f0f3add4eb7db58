import { bySeverity, type Columns, type Finding, kwFromW, ModelError } from "@watthall/basis";
import { type PlantPartHours, peakKernel, plantPartSums, sumKernel } from "@watthall/cooling-load/kernels";
import type { TermKind } from "../power-balance.ts";
import { partFindings } from "./year-findings.ts";
import type { YearHours } from "./year-kernel.ts";
import type { YearPlan } from "./year-plan.ts";

/** A consumer or a loss over the year. */
export interface EnergyTerm {
  readonly name: string;
  readonly kind: TermKind;
  readonly mwh: number;
}

/** A greatest value and its hour of the year, 0 for the first. */
export interface Peak {
  readonly kw: number;
  readonly hourIndex: number;
}

/** A site over a year. */
export interface YearResult {
  readonly name: string;
  readonly weather: string;
  readonly hourCount: number;
  /** Sum of the terms. */
  readonly facilityMwh: number;
  readonly itMwh: number;
  readonly gridMwh: number;
  /** By sets under test that feed the site. */
  readonly generatorMwh: number;
  readonly terms: readonly EnergyTerm[];
  readonly byKind: Readonly<Record<TermKind, number>>;
  /** Ratio of sums; `null` where no rack is in service all year, as the two below it. */
  readonly pueRatio: number | null;
  readonly wueLPerKwh: number | null;
  readonly cueGCo2PerKwh: number | null;
  readonly waterM3: number;
  readonly freeCoolingShare: number | null;
  readonly energyEur: number | null;
  readonly co2T: number | null;
  readonly peaks: Readonly<Record<"facility" | "grid" | "it" | "cooling", Peak>>;
  readonly tests: { readonly hourCount: number; readonly energyMwh: number; readonly fuelT: number };
  /** Greatest of any hour: electricity in less heat out, over electricity in. */
  readonly residualShare: number;
  readonly steps: {
    readonly chainRatedKw: number;
    readonly mechanicalRatedKw: number;
    readonly meanLoadShare: number;
  };
  readonly hours: Columns;
  readonly findings: readonly Finding[];
}

const mwh = (column: Float64Array): number => sumKernel(column) / 1e6;

function weighted(energyW: Float64Array, factors: Float64Array | null): number | null {
  if (factors === null) return null;
  let sum = 0;
  for (let i = 0; i < energyW.length; i++) sum += (energyW[i] as number) * (factors[i] as number);
  return sum / 1e6;
}

function peakOf(column: Float64Array): Peak {
  const hourIndex = peakKernel(column);
  return { kw: kwFromW(column[hourIndex] as number), hourIndex };
}

function groupTerms({ groups, rackShares }: YearPlan): readonly EnergyTerm[] {
  return groups.map(({ name, designW, loadShares }): EnergyTerm => {
    const total = weighted(rackShares, loadShares) ?? 0;
    return { name, kind: "it", mwh: total * designW };
  });
}

/** Sums of one or both parts' columns, in kW. */
function both(hours: YearHours, of: (part: PlantPartHours, i: number) => number): Float64Array {
  const { liquid, air } = hours;
  const kw = new Float64Array(hours.gridW.length);
  for (let i = 0; i < kw.length; i++)
    kw[i] = ((liquid === null ? 0 : of(liquid, i)) + (air === null ? 0 : of(air, i))) / 1000;
  return kw;
}

/** The hours as columns in kW and L, each under a name with its unit. */
export function yearColumns({ weather, hourCount }: YearPlan, hours: YearHours, waterRatio: WaterRatios): Columns {
  const kw = (values: Float64Array) => ({ unit: "kW" as const, values: values.map(kwFromW) });
  const plant = (of: (part: PlantPartHours, i: number) => number) => ({ unit: "kW" as const, values: both(hours, of) });
  const water = new Float64Array(hourCount);
  for (const [part, ratio] of [
    [hours.liquid, waterRatio.liquid],
    [hours.air, waterRatio.air],
  ] as const)
    if (part !== null)
      for (let i = 0; i < hourCount; i++)
        water[i] =
          (water[i] as number) +
          3600 * ((part.evaporationKgPerS[i] as number) * ratio + (part.driftKgPerS[i] as number));
  return {
    dryBulbTempC: { unit: "degC", values: weather.dryBulbTempC },
    wetBulbTempC: { unit: "degC", values: weather.wetBulbTempC },
    rackKw: kw(hours.rackW),
    otherItKw: kw(hours.otherItW),
    cableLossKw: kw(hours.cableLossW),
    chainIndoorLossKw: kw(hours.chainIndoorW),
    chainOutdoorLossKw: kw(hours.chainOutdoorW),
    compressorKw: plant((part, i) => part.compressorW[i] as number),
    coolerFanKw: plant((part, i) => part.coolerFanW[i] as number),
    hallFanKw: plant((part, i) => part.crahFanW[i] as number),
    plantPumpKw: plant((part, i) => (part.pumpW[i] as number) + (part.towerPumpW[i] as number)),
    cduPumpKw: plant((part, i) => part.cduPumpW[i] as number),
    mechanicalLossKw: kw(hours.mechanicalLossW),
    otherKw: kw(hours.otherW),
    facilityKw: kw(hours.facilityW),
    generatorKw: kw(hours.generatorW),
    gridKw: kw(hours.gridW),
    waterL: { unit: "L", values: water },
    residualShare: { unit: "1", values: hours.residualShare.slice() },
  };
}

/** Evaporation and blowdown over evaporation, of each part. */
interface WaterRatios {
  readonly liquid: number;
  readonly air: number;
}

/** Totals of a year, without its columns: what a draw of an uncertain site needs. */
export function yearTotals(plan: YearPlan, hours: YearHours): Omit<YearResult, "hours"> {
  const { liquid, air } = hours;
  const sums = {
    liquid: liquid === null ? null : plantPartSums(liquid),
    air: air === null ? null : plantPartSums(air),
  };
  if (plan.mechanicalW > 0 && peakOf(hours.coolingW).kw * 1000 > plan.mechanicalW * (1 + 1e-9))
    throw new ModelError({
      code: "out-of-range",
      model: "simulateYear",
      path: "electrical.mechanicalStages",
      received: `${peakOf(hours.coolingW).kw.toFixed(0)} kW of cooling`,
      allowed: `at most ${kwFromW(plan.mechanicalW).toFixed(0)} kW, to which the losses of its stages are known; give a hotter designHour`,
    });
  const sum = (of: (part: NonNullable<typeof sums.liquid>) => number) =>
    (sums.liquid === null ? 0 : of(sums.liquid)) + (sums.air === null ? 0 : of(sums.air));
  const blowdown = (part: typeof sums.liquid, ratio: number | undefined) =>
    part === null ? 0 : part.evaporationKg * (1 + (ratio ?? 0)) + part.driftKg;
  const waterL = blowdown(sums.liquid, plan.liquid?.blowdownRatio) + blowdown(sums.air, plan.air?.blowdownRatio);
  const terms: readonly EnergyTerm[] = [
    ...groupTerms(plan),
    { name: "Other IT", kind: "it", mwh: mwh(hours.otherItW) },
    { name: "Cables to the racks", kind: "electrical-loss", mwh: mwh(hours.cableLossW) },
    { name: "Chain to the racks, indoors", kind: "electrical-loss", mwh: mwh(hours.chainIndoorW) },
    { name: "Chain to the racks, outdoors", kind: "electrical-loss", mwh: mwh(hours.chainOutdoorW) },
    { name: "Compressors", kind: "cooling", mwh: sum((part) => part.compressorWh) / 1e6 },
    { name: "Cooler and tower fans", kind: "cooling", mwh: sum((part) => part.coolerFanWh) / 1e6 },
    { name: "Hall fans", kind: "cooling", mwh: sum((part) => part.crahFanWh) / 1e6 },
    { name: "Plant pumps", kind: "cooling", mwh: sum((part) => part.pumpWh + part.towerPumpWh) / 1e6 },
    { name: "CDU pumps", kind: "cooling", mwh: sum((part) => part.cduPumpWh) / 1e6 },
    { name: "Chain to the cooling", kind: "electrical-loss", mwh: mwh(hours.mechanicalLossW) },
    { name: "Lights, offices, security", kind: "other", mwh: mwh(hours.otherW) },
  ];
  const byKind: Record<TermKind, number> = { it: 0, "electrical-loss": 0, cooling: 0, other: 0 };
  for (const term of terms) byKind[term.kind] += term.mwh;
  const facilityMwh = mwh(hours.facilityW);
  const ofIt = (value: number | null) => (value === null || byKind.it === 0 ? null : value / byKind.it);
  const co2Kg = weighted(hours.gridW, plan.factorsGCo2PerKwh);
  const testMwh = (sumKernel(plan.testShares) * plan.installedW) / 1e6;
  const testedMwh = plan.testsFeedSite ? mwh(hours.generatorW) : testMwh;
  const streamWh = sum((part) => part.streamWh);
  const designW = plan.groups.reduce((total, group) => total + group.designW, 0);
  return {
    name: plan.scenario.name,
    weather: plan.weather.source,
    hourCount: plan.hourCount,
    facilityMwh,
    itMwh: byKind.it,
    gridMwh: mwh(hours.gridW),
    generatorMwh: mwh(hours.generatorW),
    terms,
    byKind,
    pueRatio: ofIt(facilityMwh),
    wueLPerKwh: ofIt(waterL / 1000),
    cueGCo2PerKwh: ofIt(co2Kg),
    waterM3: waterL / 1000,
    freeCoolingShare: streamWh > 0 ? sum((part) => part.freeWh) / streamWh : null,
    energyEur: weighted(hours.gridW, plan.pricesEurPerMwh),
    co2T: co2Kg === null ? null : co2Kg / 1000,
    peaks: {
      facility: peakOf(hours.facilityW),
      grid: peakOf(hours.gridW),
      it: peakOf(hours.rackW),
      cooling: peakOf(hours.coolingW),
    },
    tests: {
      hourCount: plan.testShares.reduce((count, share) => count + (share > 0 ? 1 : 0), 0),
      energyMwh: testedMwh,
      fuelT: (testedMwh * plan.sfcGPerKwh) / 1000,
    },
    residualShare: hours.residualShare.reduce((most, share) => Math.max(most, Math.abs(share)), 0),
    steps: {
      chainRatedKw: kwFromW(plan.chainW),
      mechanicalRatedKw: kwFromW(plan.mechanicalRatedW),
      meanLoadShare: sumKernel(hours.rackW) / designW / plan.hourCount,
    },
    findings: bySeverity([
      ...plan.findings,
      ...partFindings("liquid", plan.liquid, sums.liquid),
      ...partFindings("air", plan.air, sums.air),
    ]),
  };
}
