import { bySeverity, type Finding, kwFromW, mwhFromWh, parseInput, type SourceId } from "@watthall/basis";
import { type WeatherYear, weatherOf } from "@watthall/climate";
import type { PlantKind } from "./plant.ts";
import { defaultsFinding, partFindings, plantParts, plantSources } from "./plant-parts.ts";
import { largestKernel, peakKernel, sumKernel } from "./plant-sums.ts";
import { type HourlyKw, type PlantPartYear, type PlantYearLoads, plantYearHours } from "./plant-year-hours.ts";
import { checkedHourlyKw, type PlantYearInput, plantYearInput, refusePlantYear } from "./plant-year-input.ts";
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

function partResult({ part, sums: totals }: PlantPartYear): PlantPartYearResult {
  const evaporationM3 = totals.evaporationKg / 1000;
  return {
    kind: part.kind,
    heatMwh: mwhFromWh(totals.heatWh),
    compressorMwh: mwhFromWh(totals.compressorWh),
    coolerFanMwh: mwhFromWh(totals.coolerFanWh),
    crahFanMwh: mwhFromWh(totals.crahFanWh),
    pumpMwh: mwhFromWh(totals.pumpWh + totals.towerPumpWh),
    cduPumpMwh: mwhFromWh(totals.cduPumpWh),
    heatRejectedMwh: mwhFromWh(totals.rejectedWh),
    unmetHeatMwh: mwhFromWh(totals.unmetWh),
    freeCoolingShare: totals.streamWh > 0 ? totals.freeWh / totals.streamWh : 1,
    chillerH: totals.compressorH,
    supplyNotHeldH: totals.supplyNotHeldH,
    hottestSupplyTempC: totals.hottestSupplyTempC,
    evaporationM3,
    blowdownM3: evaporationM3 * part.blowdownRatio,
    driftM3: totals.driftKg / 1000,
  };
}

const kwAt = (kw: HourlyKw, hour: number): number => (typeof kw === "number" ? kw : (kw[hour] as number));

const largestW = (kw: HourlyKw): number => 1000 * (typeof kw === "number" ? kw : largestKernel(kw));

const whOf = (kw: HourlyKw, hourCount: number): number =>
  1000 * (typeof kw === "number" ? kw * hourCount : sumKernel(kw));

function peakOf(facilityW: Float64Array, loads: PlantYearLoads, weather: WeatherYear): PlantPeak {
  const at = peakKernel(facilityW);
  const facilityKw = kwFromW(facilityW[at] as number);
  const itKw = kwAt(loads.itKw, at);
  const { month, hour } = monthAndHour(at, facilityW.length);
  return {
    facilityKw,
    coolingKw: facilityKw - itKw - kwAt(loads.otherFacilityKw, at),
    pueRatio: itKw > 0 ? facilityKw / itKw : null,
    hourIndex: at,
    month,
    hourOfDay: hour,
    dryBulbTempC: weather.dryBulbTempC[at] as number,
    wetBulbTempC: weather.wetBulbTempC[at] as number,
  };
}

function yearFindings(
  liquid: PlantPartYear | null,
  air: PlantPartYear | null,
  weather: WeatherYear,
): readonly Finding[] {
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
  const weather = weatherOf(asked.weather, "plantYear");
  const hourCount = weather.dryBulbTempC.length;
  const hourly = (key: "itKw" | "otherFacilityKw" | "liquidHeatKw" | "airHeatKw") =>
    checkedHourlyKw(asked[key], hourCount, key);
  const loads = {
    itKw: hourly("itKw"),
    otherFacilityKw: hourly("otherFacilityKw"),
    liquidHeatKw: hourly("liquidHeatKw"),
    airHeatKw: hourly("airHeatKw"),
  };
  const itWh = whOf(loads.itKw, hourCount);
  if (!(itWh > 0)) refusePlantYear("itKw", "no electricity of the IT", "more than 0 kW in some hour");
  const largest = { liquidHeatW: largestW(loads.liquidHeatKw), airHeatW: largestW(loads.airHeatKw) };
  const parts = plantParts(asked.plant, largest, "plantYear");
  const hours = plantYearHours(parts, loads, weather);
  const { facilityW, chillerH } = hours;
  const liquid = hours.liquid === null ? null : partResult(hours.liquid);
  const air = hours.air === null ? null : partResult(hours.air);
  const both = (of: (part: PlantPartYearResult) => number): number =>
    (liquid === null ? 0 : of(liquid)) + (air === null ? 0 : of(air));
  const facilityWh = sumKernel(facilityW);
  const otherWh = whOf(loads.otherFacilityKw, hourCount);
  const evaporationM3 = both((part) => part.evaporationM3);
  const blowdownM3 = both((part) => part.blowdownM3);
  const driftM3 = both((part) => part.driftM3);
  const waterM3 = evaporationM3 + blowdownM3 + driftM3;
  const streamWh = (hours.liquid?.sums.streamWh ?? 0) + (hours.air?.sums.streamWh ?? 0);
  const freeWh = (hours.liquid?.sums.freeWh ?? 0) + (hours.air?.sums.freeWh ?? 0);
  return {
    pueRatio: facilityWh / itWh,
    wueLPerKwh: (waterM3 * 1e6) / itWh,
    itMwh: mwhFromWh(itWh),
    facilityMwh: mwhFromWh(facilityWh),
    otherFacilityMwh: mwhFromWh(otherWh),
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
    peak: peakOf(facilityW, loads, weather),
    peakWaterL: hours.peakWaterL,
    pueByMonthAndHour: pueMatrix(facilityW, loads.itKw),
    loadDuration: loadDuration(facilityW),
    liquid,
    air,
    steps: {
      hourCount,
      coolingMwh: mwhFromWh(facilityWh - itWh - otherWh),
      meanDryBulbTempC: sumKernel(weather.dryBulbTempC) / hourCount,
    },
    findings: yearFindings(hours.liquid, hours.air, weather),
    sources: [...plantSources(parts), ...(weather.sources ?? [])],
  };
}
