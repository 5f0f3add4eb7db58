import { type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { fuelChoice, resolveFuel } from "./fuel.ts";

/** Input of {@link fuelProperties}. */
export const fuelPropertiesInput = z
  .strictObject({ fuel: fuelChoice })
  .meta({ description: "Density, heating value, CO2 and storage life of a fuel or a blend." });

/** Input of {@link fuelProperties}. */
export type FuelPropertiesInput = z.input<typeof fuelPropertiesInput>;

/** Result of {@link fuelProperties}. */
export interface FuelPropertiesResult {
  /** At 15 °C, as the other functions take it. */
  readonly densityKgPerM3: number;
  /** What the standard allows; both ends are the density where the caller gave it. */
  readonly densityRangeKgPerM3: { readonly low: number; readonly high: number };
  /** Net. */
  readonly heatingValueMjPerKg: number;
  readonly heatingValueKwhPerL: number;
  /** Per tonne burnt, from carbon of fossil origin. */
  readonly co2FossilKgPerT: number;
  /** Per tonne burnt, from carbon of biological origin: counted apart, not added. */
  readonly co2BiogenicKgPerT: number;
  /** Before the fuel has to be tested, treated or replaced; of a blend, that of its less durable part. */
  readonly storageLifeMonths: number;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly co2FossilKgPerL: number; readonly co2BiogenicKgPerL: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Properties of a fuel or of a blend: density by volume, heating value and carbon by mass.
 *
 * @param input - a fuel by name, a diesel of a known density, or a blend by volume
 * @returns density in kg/m3 with the band of its standard, net heating value, CO2 of either origin, storage life
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `en-590`, `en-15940`, `eu-2018-2066`, `desnz-2025`
 */
export function fuelProperties(input: FuelPropertiesInput): FuelPropertiesResult {
  const fuel = resolveFuel(parseInput("fuelProperties", fuelPropertiesInput, input).fuel);
  const kgPerL = fuel.densityKgPerM3 / 1000;
  return {
    densityKgPerM3: fuel.densityKgPerM3,
    densityRangeKgPerM3: { low: fuel.densityLowKgPerM3, high: fuel.densityHighKgPerM3 },
    heatingValueMjPerKg: fuel.heatingValueMjPerKg,
    heatingValueKwhPerL: (fuel.heatingValueMjPerKg * kgPerL) / 3.6,
    co2FossilKgPerT: fuel.co2FossilKgPerT,
    co2BiogenicKgPerT: fuel.co2BiogenicKgPerT,
    storageLifeMonths: fuel.storageLifeMonths,
    steps: {
      co2FossilKgPerL: (fuel.co2FossilKgPerT * kgPerL) / 1000,
      co2BiogenicKgPerL: (fuel.co2BiogenicKgPerT * kgPerL) / 1000,
    },
    findings: [...fuel.findings, ...fuel.carbonFindings],
    sources: fuel.sources,
  };
}
