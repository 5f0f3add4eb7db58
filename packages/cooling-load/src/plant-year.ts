import { bySeverity, type Finding, parseInput, type SourceId, secondsPerHour } from "@watthall/basis";
import { climateYear, type WeatherYear } from "@watthall/climate";
import type { PlantKind } from "./plant.ts";
import { newPlantPartHours } from "./plant-hours.ts";
import { plantPartKernel } from "./plant-kernels.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { defaultsFinding, partFindings, plantParts, plantSources } from "./plant-parts.ts";
import { largestKernel, type PlantPartSums, peakKernel, plantPartSums, sumKernel } from "./plant-sums.ts";
import { checkedWeather, hourlyW, type PlantYearInput, plantYearInput, refusePlantYear } from "./plant-year-input.ts";
import { type LoadDurationPoint, loadDuration, monthAndHour, pueMatrix } from "./plant-year-shape.ts";

/** A part of the plant over a year. */
export interface PlantPartYearResult {
  readonly kind: PlantKind;
  readonly heatMwh: number;
  readonly compressorMwh: number;
  readonly coolerFanMwh: number;
  readonly crahFanMwh: number;
  readonly pumpMwh: number;
  readonly cduPumpMwh: number;
  readonly heatRejectedMwh: number;
  readonly unmetHeatMwh: number;
  /** Of the heat, taken out without a compressor. */
  readonly freeCoolingShare: number;
  readonly chillerH: number;
  readonly supplyNotHeldH: number;
  readonly hottestSupplyTempC: number;
  readonly evaporationM3: number;
  readonly blowdownM3: number;
  readonly driftM3: number;
}

/** The hour of the year in which the facility draws most. */
export interface PlantPeak {
  readonly facilityKw: number;
  readonly coolingKw: number;
  /** Null where the IT stands in that hour. */
  readonly pueRatio: number | null;
  /** Counted from 0 at 00:00 on 1 January, in the weather's time. */
  readonly hourIndex: number;
  /** 1 to 12. */
  readonly month: number;
  /** 0 for the hour from 00:00. */
  readonly hourOfDay: number;
  readonly dryBulbTempC: number;
  readonly wetBulbTempC: number;
}

/** Result of {@link plantYear}. */
export interface PlantYearResult {
  /** Facility energy over IT energy of the year. */
  readonly pueRatio: number;
  /** Litres of water per kWh of IT. */
  readonly wueLPerKwh: number;
  readonly itMwh: number;
  readonly facilityMwh: number;
  readonly otherFacilityMwh: number;
  readonly compressorMwh: number;
  readonly fanMwh: number;
  readonly pumpMwh: number;
  readonly heatRejectedMwh: number;
  readonly unmetHeatMwh: number;
  readonly waterM3: number;
  readonly evaporationM3: number;
  readonly blowdownM3: number;
  readonly driftM3: number;
  /** Of the year's heat, taken out without a compressor. */
  readonly freeCoolingShare: number;
  /** Hours in which a compressor runs. */
  readonly chillerH: number;
  /** Hours in which none does. */
  readonly freeCoolingH: number;
  readonly peak: PlantPeak;
  /** Highest draw of water, in litres in one hour. */
  readonly peakWaterL: number;
  /** 12 months of 24 hours, ratios of sums; null where the IT stands. */
  readonly pueByMonthAndHour: readonly (readonly (number | null)[])[];
  readonly loadDuration: readonly LoadDurationPoint[];
  readonly liquid: PlantPartYearResult | null;
  readonly air: PlantPartYearResult | null;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly hourCount: number; readonly coolingMwh: number; readonly meanDryBulbTempC: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function partResult(part: PlantPartModel, totals: PlantPartSums): PlantPartYearResult {
  const evaporationM3 = totals.evaporationKg / 1000;
  return {
    kind: part.kind,
    heatMwh: totals.heatWh / 1e6,
    compressorMwh: totals.compressorWh / 1e6,
    coolerFanMwh: totals.coolerFanWh / 1e6,
    crahFanMwh: totals.crahFanWh / 1e6,
    pumpMwh: (totals.pumpWh + totals.towerPumpWh) / 1e6,
    cduPumpMwh: totals.cduPumpWh / 1e6,
    heatRejectedMwh: totals.rejectedWh / 1e6,
    unmetHeatMwh: totals.unmetWh / 1e6,
    freeCoolingShare: totals.streamWh > 0 ? totals.freeWh / totals.streamWh : 1,
    chillerH: totals.compressorH,
    supplyNotHeldH: totals.supplyNotHeldH,
    hottestSupplyTempC: totals.hottestSupplyTempC,
    evaporationM3,
    blowdownM3: evaporationM3 * part.blowdownRatio,
    driftM3: totals.driftKg / 1000,
  };
}

function peakOf(facilityW: Float64Array, itW: Float64Array, otherW: Float64Array, weather: WeatherYear): PlantPeak {
  const at = peakKernel(facilityW);
  const facility = facilityW[at] as number;
  const it = itW[at] as number;
  const { month, hour } = monthAndHour(at, facilityW.length);
  return {
    facilityKw: facility / 1000,
    coolingKw: (facility - it - (otherW[at] as number)) / 1000,
    pueRatio: it > 0 ? facility / it : null,
    hourIndex: at,
    month,
    hourOfDay: hour,
    dryBulbTempC: weather.dryBulbTempC[at] as number,
    wetBulbTempC: weather.wetBulbTempC[at] as number,
  };
}

/** A part over the year, with its sums; `null` where the plant has none. */
function runPart(part: PlantPartModel | null, heatW: Float64Array, weather: WeatherYear) {
  if (part === null) return null;
  const hours = { ...newPlantPartHours(heatW.length), heatW };
  plantPartKernel(part, weather, hours);
  const sums = plantPartSums(hours);
  return { part, hours, sums, result: partResult(part, sums) };
}

type PartYear = NonNullable<ReturnType<typeof runPart>>;

/** Adds a part's electricity and water to the hours of the facility. */
function addPart(
  { part, hours }: PartYear,
  facilityW: Float64Array,
  compressorW: Float64Array,
  waterKgPerS: Float64Array,
) {
  const waterPerEvaporation = 1 + part.blowdownRatio;
  const { cduPumpW, crahFanW, pumpW, towerPumpW, coolerFanW, evaporationKgPerS, driftKgPerS } = hours;
  for (let i = 0; i < facilityW.length; i++) {
    const compressor = hours.compressorW[i] as number;
    const pumps = (cduPumpW[i] as number) + (pumpW[i] as number) + (towerPumpW[i] as number);
    const fans = (crahFanW[i] as number) + (coolerFanW[i] as number);
    facilityW[i] = (facilityW[i] as number) + compressor + pumps + fans;
    compressorW[i] = (compressorW[i] as number) + compressor;
    waterKgPerS[i] =
      (waterKgPerS[i] as number) + (evaporationKgPerS[i] as number) * waterPerEvaporation + (driftKgPerS[i] as number);
  }
}

function yearFindings(liquid: PartYear | null, air: PartYear | null, weather: WeatherYear): readonly Finding[] {
  return bySeverity([
    ...(weather.findings ?? []),
    ...(liquid === null ? [] : partFindings("liquid", liquid.part, liquid.sums)),
    ...(air === null ? [] : partFindings("air", air.part, air.sums)),
    defaultsFinding,
  ]);
}

/**
 * A cooling plant over a weather year, hour by hour.
 *
 * PUE and WUE are ratios of the year's sums, never means of hourly ratios. CDU pumps are of the facility, server fans of
 * the IT.
 *
 * @param input - plant (or the id of a preset), IT and heat in kW as numbers or hourly series, weather year or `{ city }`
 * @returns PUE, WUE, energy and water by kind, chiller hours, peak, PUE by month and hour, load duration
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `heat-balance`, `iso-iec-30134-2`, `bac-tdfs1238n`, `modelica-buildings-york-calc`,
 * `modelica-buildings-electric-eir`, `energyplus-chiller-electric`
 */
export function plantYear(input: PlantYearInput): PlantYearResult {
  const asked = parseInput("plantYear", plantYearInput, input);
  const weather = "city" in asked.weather ? climateYear(asked.weather) : checkedWeather(asked.weather);
  const hourCount = weather.dryBulbTempC.length;
  const itW = hourlyW(asked.itKw, hourCount, "itKw");
  const otherW = hourlyW(asked.otherFacilityKw, hourCount, "otherFacilityKw");
  const heats = {
    liquid: hourlyW(asked.liquidHeatKw, hourCount, "liquidHeatKw"),
    air: hourlyW(asked.airHeatKw, hourCount, "airHeatKw"),
  };
  const itWh = sumKernel(itW);
  if (!(itWh > 0)) refusePlantYear("itKw", "no electricity of the IT", "more than 0 kW in some hour");
  const largest = { liquidHeatW: largestKernel(heats.liquid), airHeatW: largestKernel(heats.air) };
  const parts = plantParts(asked.plant, largest, "plantYear");
  const liquid = runPart(parts.liquid, heats.liquid, weather);
  const air = runPart(parts.air, heats.air, weather);
  const facilityW = new Float64Array(hourCount);
  for (let i = 0; i < hourCount; i++) facilityW[i] = (itW[i] as number) + (otherW[i] as number);
  const compressorW = new Float64Array(hourCount);
  const waterKgPerS = new Float64Array(hourCount);
  for (const part of [liquid, air]) if (part !== null) addPart(part, facilityW, compressorW, waterKgPerS);
  const both = (of: (part: PlantPartYearResult) => number): number =>
    (liquid === null ? 0 : of(liquid.result)) + (air === null ? 0 : of(air.result));
  const facilityWh = sumKernel(facilityW);
  const otherWh = sumKernel(otherW);
  const evaporationM3 = both((part) => part.evaporationM3);
  const blowdownM3 = both((part) => part.blowdownM3);
  const driftM3 = both((part) => part.driftM3);
  const waterM3 = evaporationM3 + blowdownM3 + driftM3;
  const streamWh = (liquid?.sums.streamWh ?? 0) + (air?.sums.streamWh ?? 0);
  const freeWh = (liquid?.sums.freeWh ?? 0) + (air?.sums.freeWh ?? 0);
  let chillerH = 0;
  for (let i = 0; i < hourCount; i++) if ((compressorW[i] as number) > 0) chillerH++;
  return {
    pueRatio: facilityWh / itWh,
    wueLPerKwh: (waterM3 * 1e6) / itWh,
    itMwh: itWh / 1e6,
    facilityMwh: facilityWh / 1e6,
    otherFacilityMwh: otherWh / 1e6,
    compressorMwh: both((part) => part.compressorMwh),
    fanMwh: both((part) => part.coolerFanMwh + part.crahFanMwh),
    pumpMwh: both((part) => part.pumpMwh + part.cduPumpMwh),
    heatRejectedMwh: both((part) => part.heatRejectedMwh),
    unmetHeatMwh: both((part) => part.unmetHeatMwh),
    waterM3,
    evaporationM3,
    blowdownM3,
    driftM3,
    freeCoolingShare: streamWh > 0 ? freeWh / streamWh : 1,
    chillerH,
    freeCoolingH: hourCount - chillerH,
    peak: peakOf(facilityW, itW, otherW, weather),
    peakWaterL: largestKernel(waterKgPerS) * secondsPerHour,
    pueByMonthAndHour: pueMatrix(facilityW, itW),
    loadDuration: loadDuration(facilityW),
    liquid: liquid?.result ?? null,
    air: air?.result ?? null,
    steps: {
      hourCount,
      coolingMwh: (facilityWh - itWh - otherWh) / 1e6,
      meanDryBulbTempC: sumKernel(weather.dryBulbTempC) / hourCount,
    },
    findings: yearFindings(liquid, air, weather),
    sources: [...plantSources(parts), ...(weather.sources ?? [])],
  };
}
