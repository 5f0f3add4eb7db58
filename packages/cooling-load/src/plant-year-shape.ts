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

/** PUE of each hour of the day in each month, as ratios of sums: 12 rows of 24; null where the IT stands. */
export function pueMatrix(facilityW: Float64Array, itW: Float64Array): readonly (readonly (number | null)[])[] {
  const starts = monthStarts(facilityW.length);
  return daysOfMonths.map((_, month) => {
    const facility = new Float64Array(24);
    const it = new Float64Array(24);
    for (let midnight = starts[month] as number; midnight < (starts[month + 1] as number); midnight += 24)
      for (let hour = 0; hour < 24; hour++) {
        facility[hour] = (facility[hour] as number) + (facilityW[midnight + hour] as number);
        it[hour] = (it[hour] as number) + (itW[midnight + hour] as number);
      }
    return Array.from(facility, (w, hour) => ((it[hour] as number) > 0 ? w / (it[hour] as number) : null));
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

/** The same for several places, rising. Sorting the whole column would take longer than the plant itself. */
function placeAll(column: Float64Array, places: readonly number[], first: number, last: number): void {
  const middle = Math.floor(places.length / 2);
  const place = places[middle];
  if (place === undefined) return;
  placeKernel(column, place, first, last);
  placeAll(column, places.slice(0, middle), first, place - 1);
  placeAll(column, places.slice(middle + 1), place + 1, last);
}

/** The load that a share of the hours exceeds, for shares from the peak to nearly all hours. */
export function loadDuration(facilityW: Float64Array): readonly LoadDurationPoint[] {
  const last = facilityW.length - 1;
  const places = durationShares.map((exceededShare) => last - Math.floor(exceededShare * facilityW.length));
  const placed = facilityW.slice();
  placeAll(placed, places.toReversed(), 0, last);
  return durationShares.map((exceededShare, i) => ({
    exceededShare,
    facilityKw: (placed[places[i] as number] as number) / 1000,
  }));
}

/** Month (1 to 12) and hour of the day (0 for 00:00 to 01:00) of an hour of the year. */
export function monthAndHour(index: number, hourCount: number): { readonly month: number; readonly hour: number } {
  const starts = monthStarts(hourCount);
  return { month: starts.findIndex((start) => start > index), hour: index % 24 };
}
