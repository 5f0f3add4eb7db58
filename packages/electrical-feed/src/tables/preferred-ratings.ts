import type { Sourced } from "@watthall/basis";

/** Preferred current ratings: the R10 series of preferred numbers, from small breakers to air circuit breakers. */
export const preferredRatings = {
  ratingsA: [
    10, 16, 20, 25, 32, 40, 50, 63, 80, 100, 125, 160, 200, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500,
    3150, 4000, 5000, 6300,
  ],
  source: "iec-60059",
  grade: "standard",
} as const satisfies Sourced & { readonly ratingsA: readonly number[] };
