import type { Sourced } from "@watthall/basis";

/** Where the heat of a stage appears. */
export const powerRooms = ["outdoor", "transformer-room", "electrical-room", "data-hall", "rack"] as const;

/** Where the heat of a stage appears. */
export type PowerRoom = (typeof powerRooms)[number];

/** Where a load may be counted: at the chip, on the rack's bus (after its shelf) or at the rack's inlet. */
export const loadPoints = ["rack-input", "rack-bus", "chip"] as const;

/** Where a load may be counted. */
type LoadPoint = (typeof loadPoints)[number];

/** A proportion with its bounds; `low` and `high` bound what the sources say, they are no confidence interval. */
export interface Bounds {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

interface StageRow extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly room: PowerRoom;
  /** Counting point that this stage feeds: a chain counted at the rack's inlet ends before the shelf. */
  readonly feeds: LoadPoint;
  /** How it treats reactive power: lets it pass, draws its own as a rectifier does, or has none on either side. */
  readonly reactive: "passes" | "rectifies" | "dc";
  /** What a rectifying stage gives; a UPS gives AC again. */
  readonly gives?: "ac" | "dc";
  /** Efficiency from half to full load, where only that is known. */
  readonly efficiencyShare?: Bounds;
  /** Losses of a transformer over its rating in kVA. */
  readonly noLoadLossShare?: Bounds;
  readonly loadLossShare?: Bounds;
  /** Efficiency by load, where the source gives rows. */
  readonly points?: readonly { readonly loadShare: number; readonly efficiencyShare: number }[];
  /** Leakage reactance of a transformer over its rating. */
  readonly leakage?: Sourced & { readonly impedanceShare: number };
  readonly note?: string;
}

/**
 * How the loss of a converter is assumed to follow its load where the source gives one efficiency: a quarter of the
 * full-load loss constant, a quarter proportional to load, half to its square. Half load and full load are then
 * equally efficient, which is what an efficiency "from half to full load" means, and the best load is 71 %.
 */
export const assumedLossLaw = {
  constantShare: 0.25,
  proportionalShare: 0.25,
  squareShare: 0.5,
  source: "power-conversion-practice",
  grade: "unverified",
} as const satisfies Sourced & Record<string, unknown>;

/** Power factor that a rectifier with active correction shows upstream. */
export const rectifierPowerFactor = {
  powerFactor: 0.99,
  source: "power-conversion-practice",
  grade: "unverified",
} as const satisfies Sourced & Record<string, unknown>;

/** Stages between the grid and the chip. A row's grade is that of its efficiency. */
export const powerStages = [
  {
    id: "transformer-hv-mv",
    name: "HV/MV transformer",
    room: "outdoor",
    feeds: "rack-input",
    reactive: "passes",
    efficiencyShare: { low: 0.993, central: 0.995, high: 0.997 },
    leakage: { impedanceShare: 0.11, source: "iec-60076-5", grade: "unverified" },
    note: "Tier 2 allows peaks of 99.724 % (40 MVA) to 99.797 % (200 MVA), at part load",
    source: "power-conversion-practice",
    grade: "unverified",
  },
  {
    id: "transformer-mv-lv",
    name: "MV/LV transformer",
    room: "transformer-room",
    feeds: "rack-input",
    reactive: "passes",
    noLoadLossShare: { low: 1395 / 1e6, central: 1575 / 2.5e6, high: 1980 / 3.15e6 },
    loadLossShare: { low: 9000 / 1e6, central: 18_500 / 2.5e6, high: 23_000 / 3.15e6 },
    leakage: { impedanceShare: 0.06, source: "iec-60076-5", grade: "unverified" },
    note: "Tier 2 maxima: dry 1 000 kVA (low), liquid 2 500 kVA (central), liquid 3 150 kVA (high)",
    source: "eu-548-2014",
    grade: "standard",
  },
  {
    id: "ups-double-conversion",
    name: "UPS, double conversion",
    room: "electrical-room",
    feeds: "rack-input",
    reactive: "rectifies",
    gives: "ac",
    efficiencyShare: { low: 0.94, central: 0.9575, high: 0.975 },
    note: "central is the middle of the range; no maker's curve by load was found",
    source: "power-conversion-practice",
    grade: "unverified",
  },
  {
    id: "ups-eco",
    name: "UPS, eco mode",
    room: "electrical-room",
    feeds: "rack-input",
    reactive: "passes",
    efficiencyShare: { low: 0.98, central: 0.985, high: 0.99 },
    note: "line-interactive or eco mode; some makers need 5 to 10 % load for it",
    source: "ups-eco-sheets",
    grade: "datasheet",
  },
  {
    id: "pdu-transformer",
    name: "PDU with transformer",
    room: "data-hall",
    feeds: "rack-input",
    reactive: "passes",
    efficiencyShare: { low: 0.975, central: 0.9825, high: 0.99 },
    leakage: { impedanceShare: 0.04, source: "iec-60076-5", grade: "unverified" },
    source: "power-conversion-practice",
    grade: "unverified",
  },
  {
    id: "busway",
    name: "AC busway or cable",
    room: "data-hall",
    feeds: "rack-input",
    reactive: "passes",
    noLoadLossShare: { low: 0, central: 0, high: 0 },
    loadLossShare: { low: 1 / 0.99 - 1, central: 1 / 0.9945 - 1, high: 1 / 0.999 - 1 },
    note: "99 to 99.9 % at full load; the loss follows the square of the load",
    source: "conductor-loss",
    grade: "derived",
  },
  {
    id: "busway-dc",
    name: "DC busway or cable",
    room: "data-hall",
    feeds: "rack-input",
    reactive: "dc",
    noLoadLossShare: { low: 0, central: 0, high: 0 },
    loadLossShare: { low: 1 / 0.99 - 1, central: 1 / 0.9945 - 1, high: 1 / 0.999 - 1 },
    note: "99 to 99.9 % at full load; the loss follows the square of the load",
    source: "conductor-loss",
    grade: "derived",
  },
  {
    id: "rectifier-800v",
    name: "Rectifier to 800 V DC beside the rack",
    room: "data-hall",
    feeds: "rack-input",
    reactive: "rectifies",
    gives: "dc",
    efficiencyShare: { low: 0.975, central: 0.98, high: 0.985 },
    note: "no sheet was found; taken as the front half of a shelf",
    source: "power-conversion-practice",
    grade: "unverified",
  },
  {
    id: "mv-rectifier-800v",
    name: "MV rectifier to 800 V DC",
    room: "electrical-room",
    feeds: "rack-input",
    reactive: "rectifies",
    gives: "dc",
    efficiencyShare: { low: 0.97, central: 0.985, high: 0.985 },
    note: "98.5 % is claimed for units up to 7.5 MVA; the lower bound is that of solid-state transformers",
    source: "nvidia-800vdc-2025-10",
    grade: "claim",
  },
  {
    id: "solid-state-transformer",
    name: "Solid-state transformer, MV to 800 V DC",
    room: "electrical-room",
    feeds: "rack-input",
    reactive: "rectifies",
    gives: "dc",
    efficiencyShare: { low: 0.97, central: 0.9775, high: 0.985 },
    note: "prototypes in the literature; claims above 99 % were not followed",
    source: "power-conversion-practice",
    grade: "unverified",
  },
  {
    id: "shelf-psu-50v",
    name: "Power shelf, AC to 50 V",
    room: "rack",
    feeds: "rack-bus",
    reactive: "rectifies",
    gives: "dc",
    efficiencyShare: { low: 0.96, central: 0.968, high: 0.976 },
    note: "lower bound is 80 PLUS Titanium at half load; 97.5 % peak is asked by ORv3",
    source: "power-conversion-practice",
    grade: "unverified",
  },
  {
    id: "shelf-psu-titanium",
    name: "Power supply, 80 PLUS Titanium minimum",
    room: "rack",
    feeds: "rack-bus",
    reactive: "rectifies",
    gives: "dc",
    points: [
      { loadShare: 0.1, efficiencyShare: 0.9 },
      { loadShare: 0.2, efficiencyShare: 0.94 },
      { loadShare: 0.5, efficiencyShare: 0.96 },
      { loadShare: 1, efficiencyShare: 0.94 },
    ],
    note: "230 V EU internal; read in course notes that carry the official table",
    source: "80-plus",
    grade: "standard",
  },
  {
    id: "shelf-psu-ruby",
    name: "Power supply, 80 PLUS Ruby minimum",
    room: "rack",
    feeds: "rack-bus",
    reactive: "rectifies",
    gives: "dc",
    points: [
      { loadShare: 0.05, efficiencyShare: 0.9 },
      { loadShare: 0.1, efficiencyShare: 0.91 },
      { loadShare: 0.2, efficiencyShare: 0.95 },
      { loadShare: 0.5, efficiencyShare: 0.965 },
      { loadShare: 1, efficiencyShare: 0.92 },
    ],
    note: "230/277/480 V AC, 380 V DC; programme rule read through the press",
    source: "80-plus",
    grade: "standard",
  },
  {
    id: "shelf-400v-50v",
    name: "Shelf, ±400 V DC to 50 V",
    room: "rack",
    feeds: "rack-bus",
    reactive: "dc",
    efficiencyShare: { low: 0.975, central: 0.98, high: 0.985 },
    note: "160 kW shelf: 98.5 % peak, 97.5 % at full load",
    source: "ocp-2026-02",
    grade: "claim",
  },
  {
    id: "bus-converter-800v-50v",
    name: "Bus converter, 800 V to 48 V",
    room: "rack",
    feeds: "rack-bus",
    reactive: "dc",
    efficiencyShare: { low: 0.98, central: 0.98, high: 0.98 },
    source: "renesas-dcx",
    grade: "datasheet",
  },
  {
    id: "bus-converter-50v-12v",
    name: "Bus converter, 50 V to 12 V",
    room: "rack",
    feeds: "chip",
    reactive: "dc",
    efficiencyShare: { low: 0.96, central: 0.97, high: 0.98 },
    source: "power-conversion-practice",
    grade: "unverified",
  },
  {
    id: "voltage-regulator",
    name: "Voltage regulator, 12 V to the die",
    room: "rack",
    feeds: "chip",
    reactive: "dc",
    efficiencyShare: { low: 0.86, central: 0.89, high: 0.92 },
    source: "power-conversion-practice",
    grade: "unverified",
  },
] as const satisfies readonly StageRow[];

/** Identifier of a stage of the table. */
type PowerStageId = (typeof powerStages)[number]["id"];

/** A stage's row with every field that a row may have. */
export type PowerStageRow = StageRow;

interface ChainRow extends Sourced {
  readonly id: string;
  readonly name: string;
  /** From the grid to the chip. */
  readonly stages: readonly PowerStageId[];
  /** What the source claims from grid to chip for this architecture; `null` where it says nothing. */
  readonly claimedEfficiencyShare: number | null;
  readonly asOf: string;
}

/**
 * Architectures from the grid to the chip. The grade is that of the claim; which stages it stands for is this
 * package's reading, since the source publishes totals only.
 */
export const powerChains = [
  {
    id: "ac-415",
    name: "400/415 V AC, UPS in double conversion",
    stages: [
      "transformer-hv-mv",
      "transformer-mv-lv",
      "ups-double-conversion",
      "busway",
      "shelf-psu-50v",
      "bus-converter-50v-12v",
      "voltage-regulator",
    ],
    claimedEfficiencyShare: 0.82,
    source: "semianalysis-2026-05",
    grade: "claim",
    asOf: "2026-05-26",
  },
  {
    id: "ac-415-eco",
    name: "400/415 V AC, UPS in eco mode",
    stages: [
      "transformer-hv-mv",
      "transformer-mv-lv",
      "ups-eco",
      "busway",
      "shelf-psu-50v",
      "bus-converter-50v-12v",
      "voltage-regulator",
    ],
    claimedEfficiencyShare: null,
    source: "power-conversion-practice",
    grade: "unverified",
    asOf: "2026-11-23",
  },
  {
    id: "ac-480-pdu",
    name: "480 V AC with transformers in the PDUs",
    stages: [
      "transformer-hv-mv",
      "transformer-mv-lv",
      "ups-double-conversion",
      "pdu-transformer",
      "busway",
      "shelf-psu-50v",
      "bus-converter-50v-12v",
      "voltage-regulator",
    ],
    claimedEfficiencyShare: null,
    source: "power-conversion-practice",
    grade: "unverified",
    asOf: "2026-11-23",
  },
  {
    id: "dc-800-sidecar",
    name: "AC to a sidecar, 800 V DC into the rack",
    stages: [
      "transformer-hv-mv",
      "transformer-mv-lv",
      "ups-double-conversion",
      "busway",
      "rectifier-800v",
      "bus-converter-800v-50v",
      "bus-converter-50v-12v",
      "voltage-regulator",
    ],
    claimedEfficiencyShare: 0.837,
    source: "semianalysis-2026-05",
    grade: "claim",
    asOf: "2026-05-26",
  },
  {
    id: "dc-800-facility",
    name: "800 V DC through the hall from MV rectifiers",
    stages: [
      "transformer-hv-mv",
      "mv-rectifier-800v",
      "busway-dc",
      "bus-converter-800v-50v",
      "bus-converter-50v-12v",
      "voltage-regulator",
    ],
    claimedEfficiencyShare: 0.869,
    source: "semianalysis-2026-05",
    grade: "claim",
    asOf: "2026-05-26",
  },
  {
    id: "dc-800-sst",
    name: "800 V DC through the hall from solid-state transformers",
    stages: [
      "transformer-hv-mv",
      "solid-state-transformer",
      "busway-dc",
      "bus-converter-800v-50v",
      "bus-converter-50v-12v",
      "voltage-regulator",
    ],
    claimedEfficiencyShare: 0.874,
    source: "semianalysis-2026-05",
    grade: "claim",
    asOf: "2026-05-26",
  },
] as const satisfies readonly ChainRow[];
