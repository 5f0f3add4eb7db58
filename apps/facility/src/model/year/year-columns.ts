/** Columns of a year, one value an hour, in the order in which they are told. Those from `rackKw` to `otherKw` add up to `facilityKw`. */
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

/** Columns to be written, all at zero. */
export function newYearColumns(hourCount: number): YearColumns {
  const column = () => new Float64Array(hourCount);
  return {
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
  };
}
