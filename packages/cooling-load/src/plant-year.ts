import { bySeverity, type Finding, ModelError, parseInput, type SourceId } from "@watthall/basis";
import { climateYear, type WeatherYear } from "@watthall/climate";
import { z } from "zod";
import { type PlantKind, plantOrPreset } from "./plant.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { defaultsFinding, type PlantParts, partFindings, plantParts, plantSources } from "./plant-parts.ts";
import { emptyPlantPartTotals, type PlantPartTotals, plantPartYearKernel } from "./plant-year-kernels.ts";
import { type LoadDurationPoint, loadDuration, monthAndHour, peakIndex, pueMatrix } from "./plant-year-shape.ts";

const load = (description: string) =>
  z.union([z.number().nonnegative(), z.instanceof(Float64Array)]).meta({ unit: "kW", description });

const isWeather = (given: unknown): given is WeatherYear =>
  typeof given === "object" &&
  given !== null &&
  ["dryBulbTempC", "wetBulbTempC", "pressureKpa"].every(
    (key) => key in given && (given as Record<string, unknown>)[key] instanceof Float64Array,
  );

/** Input of {@link plantYear}. */
export const plantYearInput = z
  .strictObject({
    plant: plantOrPreset,
    itKw: load("Electricity of the IT: a number, or a Float64Array with one value an hour"),
    liquidHeatKw: load("Heat of the liquid, alike"),
    airHeatKw: load("Heat of the hall's air, alike, with what of the electrical losses it takes"),
    otherFacilityKw: load("Electrical losses, lighting and all else that is not cooling, alike").default(0),
    weather: z.union([
      z.strictObject({ city: z.string().describe("Id of a city of @watthall/climate") }),
      z.custom<WeatherYear>(isWeather, "{ city } or a weather year, as of climateYear or parseEpw"),
    ]),
  })
  .meta({ description: "Annual PUE, WUE, free cooling and load of a plant in an hourly weather year." });

/** Input of {@link plantYear}, defaults not yet filled in. */
export type PlantYearInput = z.input<typeof plantYearInput>;

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
  readonly pueRatio: number;
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
  /** 12 months of 24 hours, ratios of sums. */
  readonly pueByMonthAndHour: readonly (readonly number[])[];
  readonly loadDuration: readonly LoadDurationPoint[];
  readonly liquid: PlantPartYearResult | null;
  readonly air: PlantPartYearResult | null;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly hourCount: number; readonly coolingMwh: number; readonly meanDryBulbTempC: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "plantYear";

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model, path, received, allowed });
}

/** One value an hour in W, from a number or a series in kW. */
function hourlyW(kw: number | Float64Array, hourCount: number, path: string): Float64Array {
  if (typeof kw === "number") return new Float64Array(hourCount).fill(kw * 1000);
  if (kw.length !== hourCount) refuse(path, `${kw.length} hours`, `${hourCount} hours, as the weather`);
  const w = new Float64Array(hourCount);
  for (let i = 0; i < hourCount; i++) {
    const value = kw[i] as number;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) refuse(`${path}[${i}]`, String(value), "a number >= 0 kW");
    w[i] = value * 1000;
  }
  return w;
}

/** Holds a weather year to what the plant reads: equal lengths, finite, wet bulb at most the dry bulb. */
function checkedWeather(weather: WeatherYear): WeatherYear {
  const { dryBulbTempC, wetBulbTempC, pressureKpa } = weather;
  const hourCount = dryBulbTempC.length;
  if (hourCount !== 8760 && hourCount !== 8784)
    refuse("weather.dryBulbTempC", `${hourCount} hours`, "8760 or 8784 hours");
  if (wetBulbTempC.length !== hourCount) refuse("weather.wetBulbTempC", `${wetBulbTempC.length} hours`, `${hourCount}`);
  if (pressureKpa.length !== hourCount) refuse("weather.pressureKpa", `${pressureKpa.length} hours`, `${hourCount}`);
  for (let i = 0; i < hourCount; i++) {
    const dry = dryBulbTempC[i] as number;
    const wet = wetBulbTempC[i] as number;
    const kpa = pressureKpa[i] as number;
    if (!(dry >= -70 && dry <= 60)) refuse(`weather.dryBulbTempC[${i}]`, String(dry), "-70 to 60 °C");
    if (!(wet >= -90 && wet <= dry + 1e-6)) refuse(`weather.wetBulbTempC[${i}]`, String(wet), "at most the dry bulb");
    if (!(kpa >= 50 && kpa <= 120)) refuse(`weather.pressureKpa[${i}]`, String(kpa), "50 to 120 kPa");
  }
  return weather;
}

const largestOf = (values: Float64Array): number => values[peakIndex(values)] as number;
const sumOf = (values: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
};

function partResult(part: PlantPartModel, totals: PlantPartTotals): PlantPartYearResult {
  const evaporationM3 = totals.evaporationKg / 1000;
  return {
    kind: part.kind,
    heatMwh: totals.heatWh / 1e6,
    compressorMwh: totals.compressorWh / 1e6,
    coolerFanMwh: totals.coolerFanWh / 1e6,
    crahFanMwh: totals.crahFanWh / 1e6,
    pumpMwh: totals.pumpWh / 1e6,
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

/** Runs both parts over the year. */
function runYear(
  parts: PlantParts,
  heats: { readonly liquid: Float64Array; readonly air: Float64Array },
  weather: WeatherYear,
) {
  const hourCount = weather.dryBulbTempC.length;
  const hours = {
    coolingW: new Float64Array(hourCount),
    compressorW: new Float64Array(hourCount),
    waterKgPerS: new Float64Array(hourCount),
  };
  const totals = { liquid: emptyPlantPartTotals(), air: emptyPlantPartTotals() };
  for (const side of ["liquid", "air"] as const) {
    const part = parts[side];
    if (part !== null) plantPartYearKernel(part, heats[side], weather, hours, totals[side]);
  }
  return { hours, totals };
}

function yearFindings(parts: PlantParts, totals: Record<"liquid" | "air", PlantPartTotals>, weather: WeatherYear) {
  const ofParts = (["liquid", "air"] as const).flatMap((side) => {
    const part = parts[side];
    if (part === null) return [];
    const sums = totals[side];
    return partFindings(side, part, { ...sums, hours: weather.dryBulbTempC.length, unmetKwh: sums.unmetWh / 1000 });
  });
  return bySeverity([...(weather.findings ?? []), ...ofParts, defaultsFinding]);
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
  const asked = parseInput(model, plantYearInput, input);
  const weather = "city" in asked.weather ? climateYear(asked.weather) : checkedWeather(asked.weather);
  const hourCount = weather.dryBulbTempC.length;
  const itW = hourlyW(asked.itKw, hourCount, "itKw");
  const otherW = hourlyW(asked.otherFacilityKw, hourCount, "otherFacilityKw");
  const heats = {
    liquid: hourlyW(asked.liquidHeatKw, hourCount, "liquidHeatKw"),
    air: hourlyW(asked.airHeatKw, hourCount, "airHeatKw"),
  };
  const itWh = sumOf(itW);
  if (!(itWh > 0)) refuse("itKw", "no electricity of the IT", "more than 0 kW in some hour");
  const largest = { liquidHeatW: largestOf(heats.liquid), airHeatW: largestOf(heats.air) };
  const parts = plantParts(asked.plant, largest, model);
  const { hours, totals } = runYear(parts, heats, weather);
  const facilityW = new Float64Array(hourCount);
  for (let i = 0; i < hourCount; i++)
    facilityW[i] = (itW[i] as number) + (otherW[i] as number) + (hours.coolingW[i] as number);
  const at = peakIndex(facilityW);
  const liquid = parts.liquid && partResult(parts.liquid, totals.liquid);
  const air = parts.air && partResult(parts.air, totals.air);
  const both = (of: (part: PlantPartYearResult) => number): number => (liquid ? of(liquid) : 0) + (air ? of(air) : 0);
  const facilityWh = sumOf(facilityW);
  const [evaporationM3, blowdownM3, driftM3] = [
    both((p) => p.evaporationM3),
    both((p) => p.blowdownM3),
    both((p) => p.driftM3),
  ];
  const waterM3 = evaporationM3 + blowdownM3 + driftM3;
  const streamWh = totals.liquid.streamWh + totals.air.streamWh;
  const chillerH = hours.compressorW.reduce((sum, w) => (w > 0 ? sum + 1 : sum), 0);
  const { month, hour } = monthAndHour(at, hourCount);
  return {
    pueRatio: facilityWh / itWh,
    wueLPerKwh: (waterM3 * 1e6) / itWh,
    itMwh: itWh / 1e6,
    facilityMwh: facilityWh / 1e6,
    otherFacilityMwh: sumOf(otherW) / 1e6,
    compressorMwh: both((part) => part.compressorMwh),
    fanMwh: both((part) => part.coolerFanMwh + part.crahFanMwh),
    pumpMwh: both((part) => part.pumpMwh + part.cduPumpMwh),
    heatRejectedMwh: both((part) => part.heatRejectedMwh),
    unmetHeatMwh: both((part) => part.unmetHeatMwh),
    waterM3,
    evaporationM3,
    blowdownM3,
    driftM3,
    freeCoolingShare: streamWh > 0 ? (totals.liquid.freeWh + totals.air.freeWh) / streamWh : 1,
    chillerH,
    freeCoolingH: hourCount - chillerH,
    peak: {
      facilityKw: (facilityW[at] as number) / 1000,
      coolingKw: (hours.coolingW[at] as number) / 1000,
      pueRatio: (facilityW[at] as number) / (itW[at] as number),
      hourIndex: at,
      month,
      hourOfDay: hour,
      dryBulbTempC: weather.dryBulbTempC[at] as number,
      wetBulbTempC: weather.wetBulbTempC[at] as number,
    },
    peakWaterL: largestOf(hours.waterKgPerS) * 3600,
    pueByMonthAndHour: pueMatrix(facilityW, itW),
    loadDuration: loadDuration(facilityW),
    liquid,
    air,
    steps: {
      hourCount,
      coolingMwh: sumOf(hours.coolingW) / 1e6,
      meanDryBulbTempC: sumOf(weather.dryBulbTempC) / hourCount,
    },
    findings: yearFindings(parts, totals, weather),
    sources: [...plantSources(parts), ...(weather.sources ?? [])],
  };
}
