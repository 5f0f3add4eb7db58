import type { SourceTable } from "@watthall/basis";

/** Sources of this package's figures and formulas, by id. */
export const sources = {
  "circuit-theory": {
    title: "Definitions of active and apparent power in single-phase and balanced three-phase circuits",
  },
  "power-conversion-practice": {
    title: "Design figures of practice for transformers, UPS, power shelves and converters; no document was found",
  },
  "conductor-loss": {
    title: "Loss of a conductor from its resistance and its current: it follows the square of the load",
  },
  "eu-548-2014": {
    title: "Commission Regulation (EU) No 548/2014, ecodesign of small, medium and large power transformers",
    edition: "as amended by Regulation (EU) 2019/1783",
    locator: "Annex I, tables I.1, I.2 and I.7",
    readThrough: "public copy of the EU legislation in a Git repository",
  },
  "80-plus": {
    title: "80 PLUS certification, minimum efficiency at 5 or 10, 20, 50 and 100 % load",
    publisher: "CLEAResult",
    readThrough: "course notes that carry the official table (Titanium); techspot.com 108077 (Ruby)",
  },
  "ups-eco-sheets": {
    title: "UPS manuals and sheets: eco or energy-saver mode of 98 to 99 %",
    publisher: "Centiel; Eaton 91PS/93PS P-16400049; Schneider Electric Galaxy VX 990-5452",
  },
  "ocp-2026-02": {
    title: "Open Compute Project call of 2026-02-11 on ±400 V DC racks",
    readThrough: "public summary",
  },
  "renesas-dcx": { title: "800 V to 48 V LLC converter, 98 %, shown at PE International", publisher: "Renesas" },
  "nvidia-800vdc-2025-05": {
    title: "NVIDIA technical blog on 800 V DC, 2025-05-20",
    publisher: "NVIDIA",
    readThrough: "quoted in several public texts",
  },
  "nvidia-800vdc-2025-10": {
    title: "800 VDC Architecture for Next-Generation AI Infrastructure, October 2025",
    publisher: "NVIDIA",
    readThrough: "quoted in several public texts",
  },
  "semianalysis-2026-05": {
    title: "Modelled grid-to-chip efficiency of five architectures, 2026-05-26",
    publisher: "SemiAnalysis",
    readThrough: "quoted in a public dossier",
  },
} as const satisfies SourceTable;
