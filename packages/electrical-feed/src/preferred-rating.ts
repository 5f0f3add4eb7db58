import { preferredRatings } from "./tables/preferred-ratings.ts";

/**
 * Smallest preferred rating of a protective device that carries a current.
 *
 * @param currentA - design current
 * @returns A, or `null` above the largest rating of the table
 * @see Sources: `iec-60059`
 */
export function preferredRatingAtOrAbove(currentA: number): number | null {
  return preferredRatings.ratingsA.find((ratingA) => ratingA >= currentA) ?? null;
}
