import { extent } from "d3-array";

/** From lowest to highest; about one value, as wide as it is. */
export function domainOf(values: readonly number[]): [number, number] {
  const [low = 0, high = 1] = extent(values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > size * 1e-9 && size > 1e-100) return [low, high];
  const room = size > 1e-100 ? size / 10 : 1;
  return [low - room, high + room];
}
