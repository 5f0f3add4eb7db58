/** Equivalence, in English. */
export const equivalence = {
  equivalence: {
    lead: "Every generation counted in H100s: which metric is meant changes the answer.",
    metric: "Metric",
    chart: "H100 equivalents of one rack, with their interval",
    table: "One rack in H100 equivalents, under every metric",
    rack: "Rack",
    packages: "Packages",
    generations: "The same power at the meter with each generation",
  },
  metrics: {
    ops8: "dense 8-bit operations",
    bf16: "BF16",
    fp8: "FP8",
    "low-precision": "lowest precision",
    fp64: "FP64",
    bandwidth: "memory bandwidth",
    capacity: "memory capacity",
    "decode-roofline": "decoding, roofline",
    measured: "measured (MLPerf)",
  },
} as const;
