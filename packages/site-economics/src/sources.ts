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
  "circuit-theory": {
    title: "Apparent power and current of a balanced three-phase load; voltage change across a short-circuit impedance",
  },
  "fr-order-2008-04-23": {
    title: "Order of 23 April 2008 on the connection of consumers and producers (DEVE0808736A)",
    locator: "article 2",
    readThrough: "etalab/lois-non-codifiees-et-reglements-francais",
  },
  "fr-order-2020-06-09": {
    title: "Order of 9 June 2020 on the technical requirements of connection to the electricity networks",
    locator: "articles 110 and 111; its tables of consumers' domains are images in public copies and were not read",
    readThrough: "juriblio.fr",
  },
  "ecologie-gouv-rte": {
    title: "The French transmission network: RTE runs what is above 50 kV",
    publisher: "French ministry of ecology",
    readThrough: "ecologie.gouv.fr",
  },
  "strasbourg-reseaux": {
    title: "Connection at low voltage, up to 250 kVA",
    publisher: "Strasbourg Électricité Réseaux",
    readThrough: "strasbourg-electricite-reseaux.fr",
  },
  "cre-fast-track": {
    title: "Fast-track connection of large consumers",
    publisher: "Commission de régulation de l'énergie",
    readThrough: "cre.fr",
  },
  "cre-plan-de-campagne": {
    title: "Shared connection of the Plan de Campagne area",
    publisher: "Commission de régulation de l'énergie",
    readThrough: "cre.fr; testing.lemoniteur.fr",
  },
  gridreadiness: { title: "Lead times of grid, transformers and buildings", publisher: "gridreadiness.com" },
  "e-voltaire": { title: "Connection of data centres by RTE", publisher: "e-voltaire.fr", locator: "?p=12542" },
  "eu-2024-1364": {
    title: "Delegated Regulation (EU) 2024/1364 on a Union rating scheme for data centres",
    publisher: "European Commission",
    locator: "articles 1 and 3, annexes II, III and IV",
    readThrough: "legalize-dev/legalize-eu",
  },
  "eu-2023-1791-art-12": {
    title: "Directive (EU) 2023/1791 on energy efficiency, article 12",
    publisher: "European Parliament and Council",
    readThrough: "text reproduced at carbon3it.com",
  },
  "eu-2023-1791-art-26": {
    title: "Directive (EU) 2023/1791 on energy efficiency, article 26(6)",
    publisher: "European Parliament and Council",
    readThrough: "a public article, a summary and the French transposition; the directive's own wording was not read",
  },
  "fr-code-energie-l236": {
    title: "Code de l'énergie, articles L233-5 and L236-1 to L236-3",
    edition: "version of 2026-04-03",
    readThrough: "legalize-dev/legalize-fr",
  },
  "fr-code-energie-l342-24": {
    title: "Code de l'énergie, article L342-24, and decision 2024-229 of the Commission de régulation de l'énergie",
    edition: "decision of 18 December 2024, applied from 1 August 2025",
    locator: "annex, section 1.1; the formula of the adapted power is an image in public copies and was not read",
    readThrough: "juriblio.fr",
  },
  "fr-cibs-l312-70": {
    title: "Code des impositions sur les biens et services, article L312-70",
    readThrough: "juriblio.fr",
  },
  "de-enefg-11": {
    title: "Energieeffizienzgesetz, section 11",
    edition: "2023",
    readThrough: "gesetze.legal; an amendment of the step to 1.3 was under discussion in 2026",
  },
  "de-enefg-scope": {
    title: "Energieeffizienzgesetz, data centres from 300 kW of non-redundant connected power",
    readThrough: "notes of MVV Enamic and datacenter-group.com",
  },
  assumption: { title: "Assumed, not confirmed in any document" },
} as const satisfies SourceTable;
