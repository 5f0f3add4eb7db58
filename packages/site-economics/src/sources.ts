import type { SourceTable } from "@watthall/basis";

/** Sources of this package's figures and rules, by id. */
export const sources = {
  arithmetic: { title: "Arithmetic on the figures that the other sources and the caller give" },
  caller: { title: "Stated by the caller" },
  "debate-2025": {
    title: "Statements of a French television debate on AI data centres",
    edition: "2025",
    locator: "programme time 08:38 to 12:05 (cost), 15:28 (carbon)",
    readThrough: "an English paraphrase; statements, not measurements",
  },
  "epoch-frontier-data-centers": {
    title: "Frontier data centers: construction, compute and running cost per MW of IT",
    publisher: "Epoch AI",
    edition: "read on 2026-11-23",
    licence: "CC BY 4.0, credit Epoch AI",
  },
  "cbre-2026": {
    title: "Construction cost of AI data centres",
    publisher: "CBRE",
    edition: "2026-02-12",
    readThrough: "a Reuters relay, sundayguardianlive.com",
  },
  "turner-townsend-2025": {
    title: "Data Centre Construction Cost Index 2025-2026",
    publisher: "Turner & Townsend",
    edition: "2025",
    readThrough: "cremediaeurope.com and turnerandtownsend.com news; IT equipment excluded",
  },
  "savills-2023": {
    title: "European data centres, average construction cost in 2023",
    publisher: "Savills",
    locator: "research article 229130",
  },
  "savills-2024": {
    title: "EMEA data centres, average construction cost in 2024",
    publisher: "Savills",
    locator: "research article 244290",
  },
  "cushman-2025": {
    title: "Data Center Development Cost Guide 2025, 19 US markets",
    publisher: "Cushman & Wakefield",
    edition: "2025",
    locator: "per MW of critical load, without land and owner-furnished equipment",
  },
  "nvidia-2025-08": {
    title: "All-in cost of a gigawatt and NVIDIA's part of it, as NVIDIA's chief executive put it",
    publisher: "NVIDIA",
    edition: "August 2025",
    readThrough: "press",
  },
  "electricity-maps": {
    title: "Yearly carbon intensity of electricity, life cycle, flow-traced",
    publisher: "Electricity Maps",
    edition: "2024 and 2025",
    licence: "ODbL: single figures are cited, the table is not copied",
  },
  "ember-2024": {
    title: "Yearly electricity data, carbon intensity of generation in 2024",
    publisher: "Ember",
    edition: "2024",
    locator: "life cycle, upstream methane and all gases included, as Ember's supporting material says",
    licence: "CC BY-SA 4.0 at the time of reading: single figures are cited",
  },
  "ember-2022": {
    title: "Yearly electricity data, carbon intensity of generation in 2022",
    publisher: "Ember",
    edition: "2022",
    locator: "life cycle, upstream methane and all gases included, as Ember's supporting material says",
    licence: "CC BY-SA 4.0 at the time of reading: single figures are cited",
  },
  "rte-2024": { title: "Direct carbon intensity of French generation in 2024", publisher: "RTE", edition: "2024" },
  "uba-2024": {
    title: "CO2 emissions per kilowatt-hour of German electricity, CO2 only",
    publisher: "Umweltbundesamt",
    edition: "2024",
    locator: "direct emissions of power stations, by the German inventory's own bounds",
  },
  "day-ahead-2026": {
    title: "Mean day-ahead prices of 2026, year to date",
    publisher: "timeseries.pythonian.fr",
    edition: "read on 2026-11-23",
  },
  "eurostat-2025-h1": {
    title: "Electricity prices for non-household consumers, first half of 2025",
    publisher: "Eurostat",
    edition: "2025-10-29",
    locator: "EU mean of small users, recoverable taxes excluded",
  },
  assumption: { title: "Assumed, not confirmed in any document" },
} as const satisfies SourceTable;
