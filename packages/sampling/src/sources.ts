import type { SourceTable } from "@watthall/basis";

/** Sources of this package's algorithms and tables, by id. */
export const sources = {
  "salmon-2011": {
    title: "Parallel random numbers: as easy as 1, 2, 3 (Philox, Threefry, ARS)",
    publisher: "Salmon, Moraes, Dror, Shaw; Proceedings of SC11",
    edition: "2011",
    locator: "Philox4x32 with ten rounds; known answers of the library Random123, tests/kat_vectors",
  },
  "wichura-1988": {
    title: "Algorithm AS 241: the percentage points of the normal distribution (PPND16)",
    publisher: "M. J. Wichura; Applied Statistics 37 (3), 477-484",
    edition: "1988",
  },
  "marsaglia-2004": {
    title: "Evaluating the normal distribution",
    publisher: "G. Marsaglia; Journal of Statistical Software 11 (4)",
    edition: "2004",
  },
  "inverse-transform": {
    title:
      "Inverse transform sampling: if U is uniform on (0, 1) and F a distribution function, the inverse of F at U has distribution F",
  },
  "hyndman-fan-1996": {
    title: "Sample quantiles in statistical packages",
    publisher: "Hyndman, Fan; The American Statistician 50 (4), 361-365",
    edition: "1996",
    locator: "definition 7",
  },
} as const satisfies SourceTable;
