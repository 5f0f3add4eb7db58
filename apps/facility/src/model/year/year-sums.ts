/** What the hours of a part of the plant had to say. */
export interface PartSums {
  supplyNotHeldH: number;
  fallsShortH: number;
  outsideCurvesH: number;
  towerBoundedH: number;
  unmetKwh: number;
  hottestSupplyTempC: number;
}

/** Sums over the hours of a year, in kWh unless the name says otherwise. */
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
  peakFacilityKw: number;
  peakFacilityHour: number;
  peakGridKw: number;
  peakGridHour: number;
  peakRackKw: number;
  peakRackHour: number;
  peakCoolingKw: number;
  peakCoolingHour: number;
  /** Energy from the grid times that hour's factor or price, where it has one of its own: g and EUR / 1000. */
  gridTimesFactor: number;
  gridTimesPrice: number;
  /** Of each group of racks: load share times racks in service, summed. */
  readonly groupLoadH: Float64Array;
  readonly liquid: PartSums;
  readonly air: PartSums;
}

const noPartSums = (): PartSums => ({
  supplyNotHeldH: 0,
  fallsShortH: 0,
  outsideCurvesH: 0,
  towerBoundedH: 0,
  unmetKwh: 0,
  hottestSupplyTempC: Number.NEGATIVE_INFINITY,
});

/** Sums of no hours. */
export const newYearSums = (groupCount: number): YearSums => ({
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
  peakFacilityKw: -1,
  peakFacilityHour: 0,
  peakGridKw: -1,
  peakGridHour: 0,
  peakRackKw: -1,
  peakRackHour: 0,
  peakCoolingKw: -1,
  peakCoolingHour: 0,
  gridTimesFactor: 0,
  gridTimesPrice: 0,
  groupLoadH: new Float64Array(groupCount),
  liquid: noPartSums(),
  air: noPartSums(),
});
