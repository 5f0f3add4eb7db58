import { newPlantPartHours, type PlantPartHours } from "@watthall/cooling-load/kernels";
import { newYearColumns } from "./year-columns.ts";

/** Hours that are computed at once: few enough that their columns stay in the processor's cache. */
export const stretchHourCount = 366;

const column = () => new Float64Array(stretchHourCount);

/**
 * Columns of one stretch of hours, which the kernels of the year write one after another, and again for the next stretch.
 * They are there once, for whichever year is computed: a loop over columns that never change runs in half the time.
 */
export const stretch = {
  /** What is told of each hour. */
  columns: newYearColumns(stretchHourCount),
  /** Of each part of the plant, in SI units. */
  liquid: newPlantPartHours(stretchHourCount),
  air: newPlantPartHours(stretchHourCount),
  /** Racks, other consumers and losses indoors: all but the plant, its chain and what the racks' chain loses outdoors. */
  indoorKw: column(),
  /** Of all machines of the plant. */
  coolingKw: column(),
  /** To the outside air from the plant and its fans. */
  heatOutKw: column(),
};

/** The first hours of a part's columns, on the same memory. */
export function firstHours(hours: PlantPartHours, hourCount: number): PlantPartHours {
  const first = (values: Float64Array) => values.subarray(0, hourCount);
  return {
    heatW: first(hours.heatW),
    streamW: first(hours.streamW),
    rangeK: first(hours.rangeK),
    cduPumpW: first(hours.cduPumpW),
    crahFanW: first(hours.crahFanW),
    pumpW: first(hours.pumpW),
    towerPumpW: first(hours.towerPumpW),
    compressorW: first(hours.compressorW),
    coolerFanW: first(hours.coolerFanW),
    freeW: first(hours.freeW),
    unmetW: first(hours.unmetW),
    rejectedW: first(hours.rejectedW),
    evaporationKgPerS: first(hours.evaporationKgPerS),
    driftKgPerS: first(hours.driftKgPerS),
    supplyTempC: first(hours.supplyTempC),
    condenserTempC: first(hours.condenserTempC),
    airFlowShare: first(hours.airFlowShare),
    flags: hours.flags.subarray(0, hourCount),
  };
}
