/** A figure with its bounds; the three are equal where the source gives one number. */
export interface Interval {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** An interval of one number. */
export const exactly = (value: number): Interval => ({ low: value, central: value, high: value });

/** Each bound times a number of zero or more. */
export const scaled = ({ low, central, high }: Interval, by: number): Interval => ({
  low: low * by,
  central: central * by,
  high: high * by,
});

/** Bounds added as if both were low, or high, together. */
export const summed = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  central: a.central + b.central,
  high: a.high + b.high,
});
