// The rack kernels of src/model/racks/rack-kernel.ts on vector instructions, two racks at a time. Every operation and its
// order are the same there, none is fused, so that both give the same bits. Written in AssemblyScript.

/** Places of a rack's columns in memory: `rackColumnNames` of src/model/racks/rack-memory.ts, in its order. */
namespace Column {
  export const offset: usize = 0;
  export const gain: usize = 1;
  export const kwSum: usize = 2;
  export const lossKwSum: usize = 3;
  export const mostShare: usize = 4;
  export const conductorTempC: usize = 5;
  export const coolantRiseK: usize = 6;
  export const metalRiseK: usize = 7;
  export const hottestConductorTempC: usize = 8;
  export const hottestCoolantRiseK: usize = 9;
  export const hottestMetalRiseK: usize = 10;
  export const conductorAbove: usize = 11;
  export const coolantAbove: usize = 12;
}

/** Bytes at which the constants lie: `rackConstantNames` of the same file, in its order. */
namespace Constant {
  export const loadKw: usize = 0;
  export const intervalCount: usize = 8;
  export const conductorKeep: usize = 16;
  export const coolantKeep: usize = 24;
  export const metalKeep: usize = 32;
  export const coolantRiseK: usize = 40;
  export const metalFollow: usize = 48;
  export const metalRiseK: usize = 56;
  export const conductorLimitTempC: usize = 64;
  export const coolantLimitRiseK: usize = 72;
}

/** Bytes of a row of the curve: loss at no load and its slope, then the conductor's share of a step likewise. */
const conductorOfRow: usize = 16;

function splat(constants: usize, offset: usize): v128 {
  return v128.load64_splat(constants + offset);
}

function firstShare(shares: usize, rack: usize): usize {
  return shares + ((<usize>f64.load(rack)) << 3);
}

/** Row of the curve at a place along it. */
function rowOf(curve: usize, interval: i32): usize {
  return curve + ((<usize>interval) << 5);
}

/** Adds a pair to the site's series: one rack after the other, and of the last pair of an odd number only the first. */
function addRacks(place: usize, pair: v128, both: bool): void {
  let sum = f64.load(place) + f64x2.extract_lane(pair, 0);
  if (both) sum += f64x2.extract_lane(pair, 1);
  f64.store(place, sum);
}

function addTo(place: usize, pair: v128): void {
  v128.store(place, f64x2.add(v128.load(place), pair));
}

/** Power and losses of some racks over some steps. */
export function power(
  columns: usize,
  columnBytes: usize,
  constants: usize,
  curve: usize,
  shares: usize,
  rackKw: usize,
  lossKw: usize,
  rackCount: i32,
  stepCount: i32,
  bucket: i32,
  bucketRest: i32,
  bucketSteps: i32,
): void {
  const loadKw = splat(constants, Constant.loadKw);
  const intervalCount = splat(constants, Constant.intervalCount);
  for (let r = 0; r < rackCount; r += 2) {
    const rack = columns + ((<usize>r) << 3);
    const both = r + 1 < rackCount;
    const gain = v128.load(rack + Column.gain * columnBytes);
    const scale = f64x2.mul(gain, intervalCount);
    const fullKw = f64x2.mul(gain, loadKw);
    let one = firstShare(shares, rack);
    let other = firstShare(shares, rack + 8);
    let mostShare = v128.load(rack + Column.mostShare * columnBytes);
    let kwSum = f64x2.splat(0);
    let lossSum = f64x2.splat(0);
    let place: usize = (<usize>bucket) << 3;
    let left = stepCount;
    let rest = bucketRest;
    while (left > 0) {
      let count = min<i32>(rest, left);
      left -= count;
      let sum = f64x2.splat(0);
      let lost = f64x2.splat(0);
      do {
        const share = v128.load64_lane(other, v128.load64_splat(one), 1);
        const x = f64x2.mul(share, scale);
        const intervals = i32x4.trunc_sat_f64x2_s_zero(x);
        const a = v128.load(rowOf(curve, i32x4.extract_lane(intervals, 0)));
        const b = v128.load(rowOf(curve, i32x4.extract_lane(intervals, 1)));
        const base = v128.shuffle<u64>(a, b, 0, 2);
        const slope = v128.shuffle<u64>(a, b, 1, 3);
        sum = f64x2.add(sum, share);
        lost = f64x2.add(lost, f64x2.add(base, f64x2.mul(slope, x)));
        mostShare = f64x2.pmax(mostShare, share);
        one += 8;
        other += 8;
      } while (--count > 0);
      const kw = f64x2.mul(sum, fullKw);
      addRacks(rackKw + place, kw, both);
      addRacks(lossKw + place, lost, both);
      kwSum = f64x2.add(kwSum, kw);
      lossSum = f64x2.add(lossSum, lost);
      place += 8;
      rest = bucketSteps;
    }
    v128.store(rack + Column.mostShare * columnBytes, mostShare);
    addTo(rack + Column.kwSum * columnBytes, kwSum);
    addTo(rack + Column.lossKwSum * columnBytes, lossSum);
  }
}

/** Power, losses, and the temperatures of conductor, coolant and cold plates. */
export function thermal(
  columns: usize,
  columnBytes: usize,
  constants: usize,
  curve: usize,
  shares: usize,
  rackKw: usize,
  lossKw: usize,
  rackCount: i32,
  stepCount: i32,
  bucket: i32,
  bucketRest: i32,
  bucketSteps: i32,
): void {
  const loadKw = splat(constants, Constant.loadKw);
  const intervalCount = splat(constants, Constant.intervalCount);
  const conductorKeep = splat(constants, Constant.conductorKeep);
  const coolantKeep = splat(constants, Constant.coolantKeep);
  const metalKeep = splat(constants, Constant.metalKeep);
  const metalFollow = splat(constants, Constant.metalFollow);
  const conductorLimit = splat(constants, Constant.conductorLimitTempC);
  const coolantLimit = splat(constants, Constant.coolantLimitRiseK);
  const once = f64x2.splat(1);
  for (let r = 0; r < rackCount; r += 2) {
    const rack = columns + ((<usize>r) << 3);
    const both = r + 1 < rackCount;
    const gain = v128.load(rack + Column.gain * columnBytes);
    const scale = f64x2.mul(gain, intervalCount);
    const fullKw = f64x2.mul(gain, loadKw);
    const coolantRise = f64x2.mul(gain, splat(constants, Constant.coolantRiseK));
    const metalRise = f64x2.mul(gain, splat(constants, Constant.metalRiseK));
    let one = firstShare(shares, rack);
    let other = firstShare(shares, rack + 8);
    let mostShare = v128.load(rack + Column.mostShare * columnBytes);
    let conductor = v128.load(rack + Column.conductorTempC * columnBytes);
    let coolant = v128.load(rack + Column.coolantRiseK * columnBytes);
    let metal = v128.load(rack + Column.metalRiseK * columnBytes);
    let hottestConductor = v128.load(rack + Column.hottestConductorTempC * columnBytes);
    let hottestCoolant = v128.load(rack + Column.hottestCoolantRiseK * columnBytes);
    let hottestMetal = v128.load(rack + Column.hottestMetalRiseK * columnBytes);
    let conductorAbove = f64x2.splat(0);
    let coolantAbove = f64x2.splat(0);
    let kwSum = f64x2.splat(0);
    let lossSum = f64x2.splat(0);
    let place: usize = (<usize>bucket) << 3;
    let left = stepCount;
    let rest = bucketRest;
    while (left > 0) {
      let count = min<i32>(rest, left);
      left -= count;
      let sum = f64x2.splat(0);
      let lost = f64x2.splat(0);
      do {
        const share = v128.load64_lane(other, v128.load64_splat(one), 1);
        const x = f64x2.mul(share, scale);
        const intervals = i32x4.trunc_sat_f64x2_s_zero(x);
        const rowA = rowOf(curve, i32x4.extract_lane(intervals, 0));
        const rowB = rowOf(curve, i32x4.extract_lane(intervals, 1));
        const a = v128.load(rowA);
        const b = v128.load(rowB);
        const hotA = v128.load(rowA, conductorOfRow);
        const hotB = v128.load(rowB, conductorOfRow);
        sum = f64x2.add(sum, share);
        lost = f64x2.add(lost, f64x2.add(v128.shuffle<u64>(a, b, 0, 2), f64x2.mul(v128.shuffle<u64>(a, b, 1, 3), x)));
        conductor = f64x2.add(
          f64x2.mul(conductor, conductorKeep),
          f64x2.add(v128.shuffle<u64>(hotA, hotB, 0, 2), f64x2.mul(v128.shuffle<u64>(hotA, hotB, 1, 3), x)),
        );
        metal = f64x2.add(
          f64x2.mul(metal, metalKeep),
          f64x2.add(f64x2.mul(coolant, metalFollow), f64x2.mul(share, metalRise)),
        );
        coolant = f64x2.add(f64x2.mul(coolant, coolantKeep), f64x2.mul(share, coolantRise));
        mostShare = f64x2.pmax(mostShare, share);
        hottestConductor = f64x2.pmax(hottestConductor, conductor);
        hottestCoolant = f64x2.pmax(hottestCoolant, coolant);
        hottestMetal = f64x2.pmax(hottestMetal, metal);
        conductorAbove = f64x2.add(conductorAbove, v128.and(f64x2.gt(conductor, conductorLimit), once));
        coolantAbove = f64x2.add(coolantAbove, v128.and(f64x2.gt(coolant, coolantLimit), once));
        one += 8;
        other += 8;
      } while (--count > 0);
      const kw = f64x2.mul(sum, fullKw);
      addRacks(rackKw + place, kw, both);
      addRacks(lossKw + place, lost, both);
      kwSum = f64x2.add(kwSum, kw);
      lossSum = f64x2.add(lossSum, lost);
      place += 8;
      rest = bucketSteps;
    }
    v128.store(rack + Column.mostShare * columnBytes, mostShare);
    v128.store(rack + Column.conductorTempC * columnBytes, conductor);
    v128.store(rack + Column.coolantRiseK * columnBytes, coolant);
    v128.store(rack + Column.metalRiseK * columnBytes, metal);
    v128.store(rack + Column.hottestConductorTempC * columnBytes, hottestConductor);
    v128.store(rack + Column.hottestCoolantRiseK * columnBytes, hottestCoolant);
    v128.store(rack + Column.hottestMetalRiseK * columnBytes, hottestMetal);
    addTo(rack + Column.conductorAbove * columnBytes, conductorAbove);
    addTo(rack + Column.coolantAbove * columnBytes, coolantAbove);
    addTo(rack + Column.kwSum * columnBytes, kwSum);
    addTo(rack + Column.lossKwSum * columnBytes, lossSum);
  }
}
