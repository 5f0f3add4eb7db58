import type { SourceTable } from "@watthall/basis";
import { sources as hardwareSources } from "@watthall/hardware";

/** Sources of this package's figures and formulas, by id; those of the hardware rows are among them. */
export const sources = {
  ...hardwareSources,
  "h100e-convention": {
    title: "H100 equivalent: dense 8-bit operations per second over those of an H100",
    publisher: "Epoch AI",
    locator: "machine learning hardware and chip counts, definition of H100e",
    licence: "CC BY 4.0",
  },
  "roofline-model": {
    title: "Roofline: time is the longest of bytes over bandwidth and operations over peak",
    publisher: "Williams, Waterman and Patterson, Communications of the ACM 52(4), 2009",
  },
  "mlperf-training": {
    title: "MLPerf Training results, raw logs of rounds v4.1, v5.0 and v5.1; olympic mean of the runs",
    publisher: "MLCommons",
  },
  "mlperf-inference-v51": {
    title: "MLPerf Inference v5.1, closed division, best valid result per accelerator",
    publisher: "MLCommons",
    edition: "v5.1",
  },
  "mlperf-inference-v60-press": {
    title: "Report of MLPerf Inference v6.0",
    publisher: "wccftech.com",
    readThrough: "press; the raw results were not read",
  },
  "llama31-405b-config": {
    title: "Llama 3.1 405B: 126 layers, 8 key-value heads of 128, hidden size 16,384",
    publisher: "Meta",
    edition: "2024-07",
  },
  "announced-figures-move": {
    title:
      "How far the figures of an announced part have moved: Rubin from GTC 2025 (13 TB/s, 16.7 PFLOP/s FP8) to CES 2026 (22 and 17.5)",
    readThrough: "as `rubin-notes`",
  },
  "runlocalai-prices": { title: "GPU prices 2026", publisher: "runlocalai.co" },
  fetchlogic: { title: "GPU and rack prices", publisher: "fetchlogic.net" },
  "morgan-stanley-racks": {
    title: "Rack prices GB300 and VR200",
    publisher: "Morgan Stanley",
    edition: "2026-05",
    readThrough: "blogerroom.com",
  },
  "debate-2025": { title: "Television debate on AI data centres, its figures as said", edition: "2025" },
  "epoch-cluster-power": {
    title: "GPU clusters, estimation of power: TDP x n x 1.82 x PUE",
    publisher: "Epoch AI",
    locator: "gpu-clusters-documentation, estimation",
    licence: "CC BY 4.0",
  },
  "inferencex-pue": {
    title: "InferenceX, pull request 1112: PUE of 1.3 for air, 1.1 for direct liquid cooling",
    publisher: "SemiAnalysis",
  },
  "energy-arithmetic": { title: "Energy is power times time; operations are rate times time" },
} as const satisfies SourceTable;
