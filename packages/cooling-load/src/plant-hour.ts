import {
  between,
  bySeverity,
  type Finding,
  kwFromW,
  nonNegative,
  parseInput,
  positive,
  type SourceId,
  wFromKw,
} from "@watthall/basis";
import { z } from "zod";
import { type PlantKind, plantOrPreset } from "./plant.ts";
import { newPlantPartHours, type PlantPartHours } from "./plant-hours.ts";
import { plantPartKernel } from "./plant-kernels.ts";
import type { PlantPartModel } from "./plant-model.ts";
import { defaultsFinding, partFindings, plantParts, plantSources } from "./plant-parts.ts";
import { addPlantPartHours, newPlantPartSums, type PlantPartSums } from "./plant-sums.ts";

/** Input of {@link plantHour}. */
export const plantHourInput = z
  .strictObject({
    plant: plantOrPreset,
    liquidHeatKw: nonNegative("kW", "Heat that the liquid carries to the plant, before pumps"),
    airHeatKw: nonNegative("kW", "Heat that the hall's air carries, with what of the electrical losses it takes"),
    dryBulbTempC: between(-50, 60, "degC", "Of the outside air"),
    wetBulbTempC: between(-50, 60, "degC", "Of the outside air"),
    pressureKpa: between(50, 110, "kPa", "Of the outside air").default(101.325),
    itKw: positive("kW", "Electricity of the IT, for the PUE").optional(),
    otherFacilityKw: nonNegative("kW", "Electrical losses, lighting and all else that is not cooling").default(0),
  })
  .refine((hour) => hour.wetBulbTempC <= hour.dryBulbTempC, {
    path: ["wetBulbTempC"],
    message: "at most dryBulbTempC",
  })
  .meta({ description: "Electricity, water and free cooling of a plant in one hour." });

/** Input of {@link plantHour}, defaults not yet filled in. */
export type PlantHourInput = z.input<typeof plantHourInput>;

/** A part of the plant in one hour. */
export interface PlantPartHourResult {
  readonly kind: PlantKind;
  /** Heat with that of pumps and hall fans, to be taken out of the plant's water. */
  readonly streamHeatKw: number;
  readonly compressorKw: number;
  /** Of dry coolers, adiabatic coolers and towers. */
  readonly coolerFanKw: number;
  readonly crahFanKw: number;
  /** Of the plant's water and of the tower. */
  readonly pumpKw: number;
  readonly cduPumpKw: number;
  readonly heatRejectedKw: number;
  /** Heat beyond what the chillers can take. */
  readonly unmetHeatKw: number;
  readonly freeCoolingShare: number;
  /** Water as it leaves the plant. */
  readonly supplyTempC: number;
  /** Air supplied to the hall; null for the liquid part. */
  readonly hallSupplyTempC: number | null;
  readonly condenserEnteringTempC: number | null;
  readonly copRatio: number | null;
  readonly airFlowShare: number;
  readonly evaporationL: number;
  readonly blowdownL: number;
  readonly driftL: number;
}

/** Result of {@link plantHour}. */
export interface PlantHourResult {
  readonly compressorKw: number;
  /** Of plant and hall. */
  readonly fanKw: number;
  /** Of plant, towers and CDUs. */
  readonly pumpKw: number;
  readonly coolingKw: number;
  /** To the outside air, the fans of the coolers themselves left out. */
  readonly heatRejectedKw: number;
  readonly unmetHeatKw: number;
  /** Of the heat, taken out without a compressor; 1 where there is none. */
  readonly freeCoolingShare: number;
  /** Evaporation, blowdown and drift, of the hour; a litre is a kilogram. */
  readonly waterL: number;
  readonly evaporationL: number;
  readonly blowdownL: number;
  readonly driftL: number;
  /** IT, cooling and the rest; null without `itKw`. */
  readonly facilityKw: number | null;
  readonly pueRatio: number | null;
  readonly wueLPerKwh: number | null;
  readonly liquid: PlantPartHourResult | null;
  readonly air: PlantPartHourResult | null;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly streamHeatKw: number; readonly crahFanKw: number; readonly cduPumpKw: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const orNull = (x: number, known: boolean): number | null => (known ? x : null);

function partResult(part: PlantPartModel, sums: PlantPartSums, side: "liquid" | "air", hours: PlantPartHours) {
  const runs = sums.compressorH > 0;
  const supplyTempC = sums.hottestSupplyTempC;
  return {
    kind: part.kind,
    streamHeatKw: kwFromW(sums.streamWh),
    compressorKw: kwFromW(sums.compressorWh),
    coolerFanKw: kwFromW(sums.coolerFanWh),
    crahFanKw: kwFromW(sums.crahFanWh),
    pumpKw: kwFromW(sums.pumpWh + sums.towerPumpWh),
    cduPumpKw: kwFromW(sums.cduPumpWh),
    heatRejectedKw: kwFromW(sums.rejectedWh),
    unmetHeatKw: kwFromW(sums.unmetWh),
    freeCoolingShare: sums.streamWh > 0 ? sums.freeWh / sums.streamWh : 1,
    supplyTempC,
    hallSupplyTempC: side === "air" ? supplyTempC + part.hallApproachK : null,
    condenserEnteringTempC: orNull(hours.condenserTempC[0] as number, runs),
    copRatio: orNull((sums.streamWh - sums.freeWh - sums.unmetWh) / sums.compressorWh, runs),
    airFlowShare: hours.airFlowShare[0] as number,
    evaporationL: sums.evaporationKg,
    blowdownL: sums.evaporationKg * part.blowdownRatio,
    driftL: sums.driftKg,
  } satisfies PlantPartHourResult;
}

/**
 * A cooling plant in one hour: electricity of compressors, fans and pumps, water, and what is cooled for free.
 *
 * The heat rejected is the heat brought, that of the pumps and hall fans, and that of the compressors. Fans of coolers
 * and towers warm the outside air and not the water. CDU pumps are of the facility, server fans of the IT.
 *
 * @param input - plant (or the id of a preset), heat of both parts in kW, outside air in °C and kPa
 * @returns kW by kind of machine, litres of the hour, shares, both parts
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `heat-balance`, `bac-tdfs1238n`, `modelica-buildings-york-calc`, `modelica-buildings-electric-eir`,
 * `energyplus-chiller-electric`
 */
export function plantHour(input: PlantHourInput): PlantHourResult {
  const asked = parseInput("plantHour", plantHourInput, input);
  const heatsW = { liquidHeatW: wFromKw(asked.liquidHeatKw), airHeatW: wFromKw(asked.airHeatKw) };
  const parts = plantParts(asked.plant, heatsW, "plantHour");
  const findings: Finding[] = [defaultsFinding];
  const outside = {
    dryBulbTempC: Float64Array.of(asked.dryBulbTempC),
    wetBulbTempC: Float64Array.of(asked.wetBulbTempC),
    pressureKpa: Float64Array.of(asked.pressureKpa),
  };
  const run = (side: "liquid" | "air", heatW: number): PlantPartHourResult | null => {
    const part = parts[side];
    if (part === null) return null;
    const hours = newPlantPartHours(1);
    hours.heatW[0] = heatW;
    plantPartKernel(part, outside, hours);
    const sums = newPlantPartSums();
    addPlantPartHours(sums, hours);
    findings.push(...partFindings(side, part, sums));
    return partResult(part, sums, side, hours);
  };
  const liquid = run("liquid", heatsW.liquidHeatW);
  const air = run("air", heatsW.airHeatW);
  const sum = (of: (part: PlantPartHourResult) => number): number =>
    (liquid === null ? 0 : of(liquid)) + (air === null ? 0 : of(air));
  const compressorKw = sum((part) => part.compressorKw);
  const fanKw = sum((part) => part.coolerFanKw + part.crahFanKw);
  const pumpKw = sum((part) => part.pumpKw + part.cduPumpKw);
  const coolingKw = compressorKw + fanKw + pumpKw;
  const streamHeatKw = sum((part) => part.streamHeatKw);
  const evaporationL = sum((part) => part.evaporationL);
  const blowdownL = sum((part) => part.blowdownL);
  const driftL = sum((part) => part.driftL);
  const waterL = evaporationL + blowdownL + driftL;
  const { itKw } = asked;
  const facilityKw = itKw === undefined ? null : itKw + asked.otherFacilityKw + coolingKw;
  return {
    compressorKw,
    fanKw,
    pumpKw,
    coolingKw,
    heatRejectedKw: sum((part) => part.heatRejectedKw),
    unmetHeatKw: sum((part) => part.unmetHeatKw),
    freeCoolingShare: streamHeatKw > 0 ? sum((part) => part.freeCoolingShare * part.streamHeatKw) / streamHeatKw : 1,
    waterL,
    evaporationL,
    blowdownL,
    driftL,
    facilityKw,
    pueRatio: facilityKw === null || itKw === undefined ? null : facilityKw / itKw,
    wueLPerKwh: itKw === undefined ? null : waterL / itKw,
    liquid,
    air,
    steps: { streamHeatKw, crahFanKw: sum((part) => part.crahFanKw), cduPumpKw: sum((part) => part.cduPumpKw) },
    findings: bySeverity(findings),
    sources: plantSources(parts),
  };
}
