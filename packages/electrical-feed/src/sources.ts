import type { SourceTable } from "@watthall/basis";

/** Sources of this package's figures and formulas, by id. */
export const sources = {
  "iec-60059": {
    title: "IEC 60059, IEC standard current ratings: the R10 series of preferred numbers",
    publisher: "IEC",
    edition: "1999 with amendment 1:2009",
    readThrough: "the R10 series, as in any maker's list of breakers",
  },
  "circuit-theory": {
    title: "Definitions of active and apparent power in single-phase and balanced three-phase circuits",
  },
  "iec-60364-5-52": {
    title: "IEC 60364-5-52, Low-voltage electrical installations: selection and erection of wiring systems",
    publisher: "IEC",
    edition: "2009",
    locator: "Annex B, tables B.52.2 to B.52.19; annex E, table E.52.1",
    readThrough:
      "public transcriptions compared cell by cell (Karma720809/cable-sizing, TomLXXVI/python-electric, BS 7671 table 4E1 and others); the text itself was not read",
  },
  "iec-60364-5-52-annex-d": {
    title: "IEC 60364-5-52, annex D: equations that reproduce the ampacity tables",
    publisher: "IEC",
    readThrough: "AdamDresler/Current_carrying_capacity, src/IEC_CableCurrentCapacity.java",
  },
  "iec-60364-4-41": {
    title: "IEC 60364-4-41, Protection against electric shock",
    publisher: "IEC",
    locator: "table 41.1 and 411.3.2",
    readThrough: "table 41.1 of BS 7671 as quoted at ericmark.talktalk.net; clauses from secondary texts",
  },
  "iec-60364-4-43": {
    title: "IEC 60364-4-43, Protection against overcurrent",
    publisher: "IEC",
    locator: "433.1, 434.5.2, table 43A",
    readThrough: "TomLXXVI/python-electric, materials/insulation.py, and public worked examples",
  },
  "iec-60364-5-54": {
    title: "IEC 60364-5-54, Earthing arrangements and protective conductors",
    publisher: "IEC",
    locator: "annex A, constants of the adiabatic equation",
    readThrough: "public repositories",
  },
  "iec-60228": {
    title: "IEC 60228, Conductors of insulated cables",
    publisher: "IEC",
    locator: "table 2, class 2",
    readThrough: "public transcriptions",
  },
  "iec-60287": {
    title: "IEC 60287-1-1, Electric cables: current rating equations (100 % load factor) and calculation of losses",
    publisher: "IEC",
    readThrough: "public implementations and course notes",
  },
  "iec-60287-2-1": {
    title: "IEC 60287-2-1, Calculation of thermal resistance",
    publisher: "IEC",
    edition: "2023",
    locator: "table 3 (Z, E, g), 4.1.2 (T1), 4.2.1 (T4 in free air)",
    readThrough: "public cable thermal model with unit tests; the trefoil row also by CIGRE TB 880 case 0-4",
  },
  "iec-60853": {
    title: "IEC 60853, Calculation of the cyclic and emergency current rating of cables: volumetric heat capacities",
    publisher: "IEC",
    readThrough: "Bensumisnki/CableThermalAnalysis, IECTables.py; atiqlabs/cable-ampacity-model",
  },
  "iec-60898-1": {
    title: "IEC 60898-1, Circuit-breakers for household and similar installations",
    publisher: "IEC",
    locator: "table 7, time-current zones",
    readThrough: "the maker's sheet IEK VA47-100, table 2, for 1.13, 1.45 and 2.55 In and curves C and D",
  },
  "iec-60947-2": {
    title: "IEC 60947-2, Circuit-breakers",
    publisher: "IEC",
    locator: "conventional currents 1.05 and 1.30 In, short-circuit release ±20 %",
    readThrough: "from memory, not confirmed in a text",
  },
  "iec-60269-1": {
    title: "IEC 60269-1, Low-voltage fuses: gates of gG fuse-links",
    publisher: "IEC",
    locator: "tables 2 and 3",
    readThrough: "from memory, not confirmed in a text",
  },
  "nec-310-16": {
    title: "NFPA 70, National Electrical Code, table 310.16, 310.15(B)(1), 310.15(C)(1), 215.2",
    publisher: "NFPA",
    edition: "2011 to 2023 identical",
    readThrough: "mark-brannan/ampacity, data/nec.json (two printed copies compared)",
  },
  "nec-310-10-g": { title: "NFPA 70, National Electrical Code, 310.10(G)", publisher: "NFPA", readThrough: "not read" },
  "nec-110-14-c": { title: "NFPA 70, National Electrical Code, 110.14(C)", publisher: "NFPA", readThrough: "not read" },
  "nec-chapter-9-table-8": {
    title: "NFPA 70, National Electrical Code, chapter 9 table 8",
    publisher: "NFPA",
    readThrough: "DerejeKitaw/Component-Communication, src/app/wire-constants.ts",
  },
  "nec-chapter-9-table-9": {
    title: "NFPA 70, National Electrical Code, chapter 9 table 9",
    publisher: "NFPA",
    readThrough:
      "CS4790F17/ArcFlashCalculator (effective impedances) and lornmac.com; resistances and reactances from memory, agreeing with Z = 0.85 R + 0.527 X",
  },
  "cable-sizing-engine": {
    title: "Reactances of multicore copper cables at 50 Hz",
    readThrough: "Karma720809/cable-sizing, rx_cu_multicore_50hz.json",
  },
  "python-electric": {
    title: "Unit reactances of cable arrangements",
    readThrough: "TomLXXVI/python-electric, CABLE_UNIT_REACTANCES",
  },
  "typical-cable-geometry": {
    title: "Typical dimensions of 0.6/1 kV cables; no document was recorded",
  },
  "metal-densities": { title: "Densities of copper and aluminium as in handbooks; no document was recorded" },
  "its-90": {
    title: "International Temperature Scale of 1990: freezing points of copper and aluminium",
    publisher: "BIPM",
  },
  "caledonian-materials": {
    title: "Insulation and sheath material properties in general",
    publisher: "Caledonian Cables",
    locator: "short-time working temperature and melting temperature",
  },
  "heat-balance": {
    title:
      "Heat balance of a conductor: loss by Joule's law, storage by heat capacity, exact solution of the linear equation",
  },
  "kelvin-law": {
    title: "Lord Kelvin's law of economic section: yearly charge of the metal equals yearly cost of the loss",
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
  "iec-60076-5": {
    title: "IEC 60076-5, Power transformers: ability to withstand short circuit, usual short-circuit voltages",
    publisher: "IEC",
    readThrough: "not read: from memory",
  },
  "cda-22": {
    title: "Copper for Busbars, publication 22",
    publisher: "Copper Development Association",
    edition: "1996, reprinted 2001",
    locator: "formulae 4 and 6; section 10, cases I and II",
    readThrough: "copperinfo.co.uk/busbars/pub22-copper-for-busbars/sec10.htm",
  },
  "cda-22-convection": {
    title: "Natural convection of busbars as in publication 22, section 3",
    publisher: "Copper Development Association",
    readThrough: "not read: from memory, held against published ratings",
  },
  "cda-ampacity-tables": {
    title: "Ampacities of copper No. 110 bus bars: effects of emissivity and number of bars",
    publisher: "Copper Development Association Inc.",
    readThrough: "stormpowercomponents.com, busbar emissivity ampacity chart",
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
  "kirchhoff-sweep": { title: "Kirchhoff's laws on a radial network, solved by backward-forward sweep" },
  "ieee-1584-2018": {
    title: "IEEE Std 1584-2018, Guide for Performing Arc-Flash Hazard Calculations",
    publisher: "IEEE",
    locator: "equations 1 to 25, tables 1 to 7, 4.2, annex D",
    readThrough: "public library LiaungYip/arcflash, whose tests reproduce annex D",
  },
  "iec-60909": {
    title: "IEC 60909-0, Short-circuit currents in three-phase AC systems",
    publisher: "IEC",
    locator: "voltage source at the fault, peak factor κ",
    readThrough: "documentation of pandapower",
  },
  "rlc-discharge": { title: "Discharge of a capacitor through a resistance and an inductance in series" },
  "semianalysis-2026-05": {
    title: "Modelled grid-to-chip efficiency of five architectures, 2026-05-26",
    publisher: "SemiAnalysis",
    readThrough: "quoted in a public dossier",
  },
} as const satisfies SourceTable;
