import type { Sourced } from "@watthall/basis";

/** A figure with its own source, where a row holds several. */
export interface SourcedFigure extends Sourced {
  readonly value: number;
}

/** A band with its own source. */
export interface SourcedBand extends Sourced {
  readonly low: number;
  readonly high: number;
}

/** A liquid fuel. */
export interface Fuel {
  readonly id: string;
  readonly name: string;
  /** At 15 °C, the limits of the standard. */
  readonly densityBandKgPerM3: SourcedBand | null;
  /** Taken where the caller gives none. */
  readonly densityKgPerM3: SourcedFigure;
  /** Net, per kilogram. */
  readonly heatingValueMjPerKg: SourcedFigure | null;
  /** From carbon of fossil origin, per tonne burnt. */
  readonly co2FossilKgPerT: SourcedFigure | null;
  /** From carbon of biological origin, counted apart. */
  readonly co2BiogenicKgPerT: SourcedFigure | null;
  readonly storageLifeMonths: SourcedFigure | null;
  readonly flashPointTempC: SourcedFigure | null;
}

/** Fuels by id. The diesel density taken is the upper limit of EN 590: the safe side for a threshold in tonnes. */
export const fuels = [
  {
    id: "diesel-en590",
    name: "Diesel, EN 590",
    densityBandKgPerM3: { low: 820, high: 845, source: "en-590", grade: "standard" },
    densityKgPerM3: { value: 845, source: "en-590", grade: "standard" },
    heatingValueMjPerKg: { value: 43, source: "eu-2018-2066", grade: "standard" },
    co2FossilKgPerT: { value: 3186.3, source: "eu-2018-2066", grade: "derived" },
    co2BiogenicKgPerT: { value: 0, source: "eu-2018-2066", grade: "derived" },
    storageLifeMonths: { value: 12, source: "diesel-storage-trade", grade: "claim" },
    flashPointTempC: { value: 55, source: "en-590", grade: "unverified" },
  },
  {
    id: "hvo-en15940",
    name: "Hydrotreated vegetable oil, EN 15940",
    densityBandKgPerM3: { low: 765, high: 800, source: "en-15940", grade: "standard" },
    densityKgPerM3: { value: 780, source: "desnz-2025", grade: "claim" },
    heatingValueMjPerKg: { value: 44, source: "desnz-2025", grade: "claim" },
    co2FossilKgPerT: { value: 0, source: "energy-balance", grade: "derived" },
    co2BiogenicKgPerT: { value: 3105.1, source: "energy-balance", grade: "unverified" },
    storageLifeMonths: { value: 120, source: "hvo-trade", grade: "claim" },
    flashPointTempC: { value: 70, source: "hvo-trade", grade: "claim" },
  },
] as const satisfies readonly Fuel[];
