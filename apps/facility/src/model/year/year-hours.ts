import { newPlantPartHours, type PlantPartHours } from "@watthall/cooling-load/kernels";
import type { YearPlan } from "./year-plan.ts";

/** Columns of a year, one value an hour, and its sums: written by `yearKernel`, to be used again for another year. */
export interface YearHours {
  readonly columns: YearColumns;
  /** Of each part of the plant, in SI units. */
  readonly liquid: PlantPartHours | null;
  readonly air: PlantPartHours | null;
  readonly sums: YearSums;
}

/** Columns in the order in which they are told. The terms from `rackKw` to `otherKw` add up to `facilityKw`. */
export interface YearColumns {
  readonly rackKw: Float64Array;
  readonly otherItKw: Float64Array;
  readonly cableLossKw: Float64Array;
  readonly chainIndoorLossKw: Float64Array;
  readonly chainOutdoorLossKw: Float64Array;
  readonly compressorKw: Float64Array;
  readonly coolerFanKw: Float64Array;
  readonly hallFanKw: Float64Array;
  readonly plantPumpKw: Float64Array;
  readonly cduPumpKw: Float64Array;
  readonly mechanicalLossKw: Float64Array;
  readonly otherKw: Float64Array;
  readonly facilityKw: Float64Array;
  /** By sets under test that feed the site. */
  readonly generatorKw: Float64Array;
  readonly gridKw: Float64Array;
  readonly waterL: Float64Array;
  /** Electricity in less heat out, over electricity in: zero but for rounding. */
  readonly residualShare: Float64Array;
}

/** Sums over the hours, in kWh unless the name says otherwise. */
export interface YearSums {
  rackKwh: number;
  otherItKwh: number;
  cableLossKwh: number;
  chainIndoorLossKwh: number;
  chainOutdoorLossKwh: number;
  compressorKwh: number;
  coolerFanKwh: number;
  hallFanKwh: number;
  plantPumpKwh: number;
  cduPumpKwh: number;
  mechanicalLossKwh: number;
  otherKwh: number;
  facilityKwh: number;
  gridKwh: number;
  /** Heat to be taken out of the plant's water, and what of it left without a compressor. */
  streamKwh: number;
  freeKwh: number;
  waterL: number;
  worstResidualShare: number;
  peakFacilityHour: number;
  peakGridHour: number;
  peakRackHour: number;
  peakCoolingHour: number;
  peakCoolingKw: number;
  /** Bits of `hourFlag` that any hour raised. */
  liquidFlags: number;
  airFlags: number;
}

const noSums = (): YearSums => ({
  rackKwh: 0,
  otherItKwh: 0,
  cableLossKwh: 0,
  chainIndoorLossKwh: 0,
  chainOutdoorLossKwh: 0,
  compressorKwh: 0,
  coolerFanKwh: 0,
  hallFanKwh: 0,
  plantPumpKwh: 0,
  cduPumpKwh: 0,
  mechanicalLossKwh: 0,
  otherKwh: 0,
  facilityKwh: 0,
  gridKwh: 0,
  streamKwh: 0,
  freeKwh: 0,
  waterL: 0,
  worstResidualShare: 0,
  peakFacilityHour: 0,
  peakGridHour: 0,
  peakRackHour: 0,
  peakCoolingHour: 0,
  peakCoolingKw: 0,
  liquidFlags: 0,
  airFlags: 0,
});

/** Columns and sums to be written; those of the plant are taken over where some are given. */
export function newYearHours(
  { hourCount, liquid, air }: YearPlan,
  plant?: Pick<YearHours, "liquid" | "air">,
): YearHours {
  const column = () => new Float64Array(hourCount);
  return {
    columns: {
      rackKw: column(),
      otherItKw: column(),
      cableLossKw: column(),
      chainIndoorLossKw: column(),
      chainOutdoorLossKw: column(),
      compressorKw: column(),
      coolerFanKw: column(),
      hallFanKw: column(),
      plantPumpKw: column(),
      cduPumpKw: column(),
      mechanicalLossKw: column(),
      otherKw: column(),
      facilityKw: column(),
      generatorKw: column(),
      gridKw: column(),
      waterL: column(),
      residualShare: column(),
    },
    liquid: plant?.liquid ?? (liquid === null ? null : newPlantPartHours(hourCount)),
    air: plant?.air ?? (air === null ? null : newPlantPartHours(hourCount)),
    sums: noSums(),
  };
}
