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
  "joe-kuo-2008": {
    title: "Constructing Sobol sequences with better two-dimensional projections; list new-joe-kuo-6.21201",
    publisher:
      "S. Joe, F. Y. Kuo; SIAM Journal on Scientific Computing 30, 2635-2654; web.maths.unsw.edu.au/~fkuo/sobol",
    edition: "2008",
    readThrough: "the copy in SciPy 1.17.1, scipy/stats/_sobol_direction_numbers.npz",
    licence: "BSD-3-Clause",
  },
  "antonov-saleev-1979": {
    title: "An economic method of computing LP-tau sequences (the Gray-code order of Sobol points)",
    publisher: "Antonov, Saleev; USSR Computational Mathematics and Mathematical Physics 19, 252-256",
    edition: "1979",
  },
  "mckay-1979": {
    title: "A comparison of three methods for selecting values of input variables (Latin hypercube)",
    publisher: "McKay, Beckman, Conover; Technometrics 21 (2), 239-245",
    edition: "1979",
  },
  "saltelli-2010": {
    title: "Variance based sensitivity analysis of model output: design and estimator for the total sensitivity index",
    publisher: "Saltelli and others; Computer Physics Communications 181, 259-270",
    edition: "2010",
    locator: "table 2, estimators (b) and (f)",
  },
  "jansen-1999": {
    title: "Analysis of variance designs for model output",
    publisher: "M. J. W. Jansen; Computer Physics Communications 117, 35-43",
    edition: "1999",
  },
  "one-at-a-time": {
    title: "Sensitivity one quantity at a time, all others held at their middle (tornado)",
  },
} as const satisfies SourceTable;
