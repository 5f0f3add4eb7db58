/** Days of the months of a common year. */
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Month (0 to 11) of each hour of a year of 8 760 or 8 784 hours. */
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
    for (let i = starts[month] as number; i < (starts[month + 1] as number); i++) {
      facility[i % 24] = (facility[i % 24] as number) + (facilityW[i] as number);
      it[i % 24] = (it[i % 24] as number) + (itW[i] as number);
    }
    return Array.from(facility, (w, hour) => ((it[hour] as number) > 0 ? w / (it[hour] as number) : null));
  });
}

const durationShares = [0, 0.004, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];

/** The load that a share of the hours exceeds, for shares from the peak to nearly all hours. */
export function loadDuration(facilityW: Float64Array): readonly LoadDurationPoint[] {
  const rising = facilityW.slice().sort();
  return durationShares.map((exceededShare) => ({
    exceededShare,
    facilityKw: (rising[rising.length - 1 - Math.floor(exceededShare * rising.length)] as number) / 1000,
  }));
}

/** Month (1 to 12) and hour of the day (0 for 00:00 to 01:00) of an hour of the year. */
export function monthAndHour(index: number, hourCount: number): { readonly month: number; readonly hour: number } {
  const starts = monthStarts(hourCount);
  return { month: starts.findIndex((start) => start > index), hour: index % 24 };
}
