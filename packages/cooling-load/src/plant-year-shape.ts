import { largestKernel } from "./plant-sums.ts";

/** Days of the months of a common year. */
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First hour of each month of a year of 8 760 or 8 784 hours, and the year's end. */
function monthStarts(hourCount: number): readonly number[] {
  const starts = [0];
  for (const [month, days] of daysOfMonths.entries())
    starts.push((starts[month] as number) + (month === 1 && hourCount === 8784 ? days + 1 : days) * 24);
  return starts;
}

/** One point of a load duration curve. */
export interface LoadDurationPoint {
  /** Share of the year's hours in which the load is higher. */
  readonly exceededShare: number;
  readonly facilityKw: number;
}

/** Sums of an hourly load over each hour of the day in each month, 12 times 24; or of one load for all hours. */
function byMonthAndHour(load: number | Float64Array, starts: readonly number[]): Float64Array {
  const sums = new Float64Array(12 * 24);
  for (let month = 0; month < 12; month++) {
    const [start, end] = [starts[month] as number, starts[month + 1] as number];
    const first = 24 * month;
    if (typeof load === "number") sums.fill((load * (end - start)) / 24, first, first + 24);
    else
      for (let midnight = start; midnight < end; midnight += 24)
        for (let hour = 0; hour < 24; hour++)
          sums[first + hour] = (sums[first + hour] as number) + (load[midnight + hour] as number);
  }
  return sums;
}

/** PUE of each hour of the day in each month, as ratios of sums: 12 rows of 24; null where the IT stands. */
export function pueMatrix(
  facilityW: Float64Array,
  itKw: number | Float64Array,
): readonly (readonly (number | null)[])[] {
  const starts = monthStarts(facilityW.length);
  const facility = byMonthAndHour(facilityW, starts);
  const it = byMonthAndHour(itKw, starts);
  return daysOfMonths.map((_, month) => {
    const pues: (number | null)[] = [];
    for (let at = 24 * month; at < 24 * month + 24; at++) {
      const itWh = (it[at] as number) * 1000;
      pues.push(itWh > 0 ? (facility[at] as number) / itWh : null);
    }
    return pues;
  });
}

const durationShares = [0, 0.004, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];

/** Hoare's selection: moves values between two places until the one at `place` is where a rising order has it. */
function placeKernel(column: Float64Array, place: number, first: number, last: number): void {
  let left = first;
  let right = last;
  while (left < right) {
    const pivot = column[place] as number;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((column[i] as number) < pivot) i++;
      while ((column[j] as number) > pivot) j--;
      if (i > j) break;
      const low = column[j] as number;
      column[j--] = column[i] as number;
      column[i++] = low;
    }
    if (j < place) left = i;
    if (i > place) right = j;
  }
}

const bucketCount = 1024;

/** Rising buckets of equal width: how many values the ones up to each hold, and which one is of each value. */
function buckets(column: Float64Array): { readonly ends: Uint32Array; readonly of: Uint16Array } {
  let low = column[0] as number;
  for (let i = 1; i < column.length; i++) if ((column[i] as number) < low) low = column[i] as number;
  const high = largestKernel(column);
  const perUnit = high > low ? (bucketCount - 1) / (high - low) : 0;
  const ends = new Uint32Array(bucketCount);
  const of = new Uint16Array(column.length);
  for (let i = 0; i < column.length; i++) {
    const bucket = (((column[i] as number) - low) * perUnit) | 0;
    of[i] = bucket;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket < bucketCount; bucket++)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  return { ends, of };
}

/**
 * The load that a share of the hours exceeds, for shares from the peak to nearly all hours. A load's place in a rising
 * order is inside its bucket, so that only the buckets asked for are put in order: sorting all hours would take longer
 * than the plant itself.
 */
export function loadDuration(facilityW: Float64Array): readonly LoadDurationPoint[] {
  const { ends, of } = buckets(facilityW);
  // Where a wanted bucket's next value goes, from its end down; 0 says that nobody asks.
  const next = new Uint32Array(bucketCount);
  let bucket = bucketCount - 1;
  let taken = 0;
  const wanted = durationShares.map((exceededShare) => {
    const place = facilityW.length - 1 - Math.floor(exceededShare * facilityW.length);
    while (bucket > 0 && (ends[bucket - 1] as number) > place) bucket--;
    const first = bucket === 0 ? 0 : (ends[bucket - 1] as number);
    const count = (ends[bucket] as number) - first;
    if (next[bucket] === 0) {
      taken += count;
      next[bucket] = taken;
    }
    const last = (next[bucket] as number) - 1;
    return { exceededShare, first: last - count + 1, last, place: last - count + 1 + place - first };
  });
  const values = new Float64Array(taken);
  for (let i = 0; i < of.length; i++) {
    const place = next[of[i] as number] as number;
    if (place === 0) continue;
    next[of[i] as number] = place - 1;
    values[place - 1] = facilityW[i] as number;
  }
  return wanted.map(({ exceededShare, place, first, last }) => {
    placeKernel(values, place, first, last);
    return { exceededShare, facilityKw: (values[place] as number) / 1000 };
  });
}

/** Month (1 to 12) and hour of the day (0 for 00:00 to 01:00) of an hour of the year. */
export function monthAndHour(index: number, hourCount: number): { readonly month: number; readonly hour: number } {
  const starts = monthStarts(hourCount);
  return { month: starts.findIndex((start) => start > index), hour: index % 24 };
}
