import type { WeatherYear } from "@watthall/climate";

/** Columns of the outside air that a plant reads, one value an hour: °C and kPa. */
export type PlantWeather = Pick<WeatherYear, "dryBulbTempC" | "wetBulbTempC" | "pressureKpa">;

/** What a plant's part does, hour by hour, in SI units; one hour is a column of length 1. Written by the kernels. */
export interface PlantPartHours {
  readonly heatW: Float64Array;
  /** Heat with that of pumps and hall fans: what the plant has to take out of its water. */
  readonly streamW: Float64Array;
  /** Rise of the plant's water. */
  readonly rangeK: Float64Array;
  readonly cduPumpW: Float64Array;
  readonly crahFanW: Float64Array;
  /** Of the plant's water loop. */
  readonly pumpW: Float64Array;
  readonly towerPumpW: Float64Array;
  readonly compressorW: Float64Array;
  /** Of dry coolers, adiabatic coolers and towers; those of an air-cooled chiller's condenser are in its compressor. */
  readonly coolerFanW: Float64Array;
  /** Of the stream, taken out without a compressor. */
  readonly freeW: Float64Array;
  /** Of the stream, beyond what the machines can take. */
  readonly unmetW: Float64Array;
  readonly rejectedW: Float64Array;
  readonly evaporationKgPerS: Float64Array;
  readonly driftKgPerS: Float64Array;
  /** Water leaving the plant. */
  readonly supplyTempC: Float64Array;
  /** Water or air entering the condenser; of no meaning while no compressor runs. */
  readonly condenserTempC: Float64Array;
  /** Of the coil's or the tower's fans. */
  readonly airFlowShare: Float64Array;
  /** Bits of {@link hourFlag}. */
  readonly flags: Uint8Array;
}

/** What an hour may have to say: bits of `flags`. */
export const hourFlag = {
  compressorRuns: 1,
  /** A compressor runs outside its curves, on the Carnot model. */
  outsideCurves: 2,
  /** The wet bulb is outside the tower's correlation and its bound is taken. */
  towerBounded: 4,
  fallsShort: 8,
  supplyNotHeld: 16,
} as const;

/** Columns to be written, all at zero, in one piece of memory: of one part, for one stretch of hours after another. */
export function newPlantPartHours(hourCount: number): PlantPartHours {
  const columnBytes = hourCount * Float64Array.BYTES_PER_ELEMENT;
  const memory = new ArrayBuffer(17 * columnBytes + hourCount);
  let taken = 0;
  const column = () => new Float64Array(memory, columnBytes * taken++, hourCount);
  return {
    heatW: column(),
    streamW: column(),
    rangeK: column(),
    cduPumpW: column(),
    crahFanW: column(),
    pumpW: column(),
    towerPumpW: column(),
    compressorW: column(),
    coolerFanW: column(),
    freeW: column(),
    unmetW: column(),
    rejectedW: column(),
    evaporationKgPerS: column(),
    driftKgPerS: column(),
    supplyTempC: column(),
    condenserTempC: column(),
    airFlowShare: column(),
    flags: new Uint8Array(memory, columnBytes * taken, hourCount),
  };
}
