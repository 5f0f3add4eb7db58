import type { SourceTable } from "@watthall/basis";

/** Sources of this package's figures and formulas, by id. */
export const sources = {
  "energy-balance": {
    title: "Energy and mass balance of fuel, engine and alternator",
  },
  "cummins-fr-6345": {
    title: "QSK60-G4 engine data sheet FR-6345",
    publisher: "Cummins Inc.",
    edition: "2003-02-06",
    readThrough: "scribd.com/document/297223747 and 525227115",
  },
  "cummins-fr-6342": {
    title: "QSK60-GS3 TA-Luft 2 g engine data sheet FR-6342",
    publisher: "Cummins Inc.",
    edition: "2003-04-29",
    readThrough: "scribd.com/document/514246703",
  },
  "cummins-fr-6672": {
    title: "QSK78-G7 engine data sheet FR-6672",
    publisher: "Cummins Inc.",
    edition: "2009-05-18",
    readThrough: "scribd.com/document/330431472",
  },
  "cummins-fr-6250": {
    title: "KTA50-G3 engine data sheet FR-6250",
    publisher: "Cummins Inc.",
    edition: "2001-01-12",
    readThrough: "scribd.com/document/340502452",
  },
  "cummins-fr-6351": {
    title: "KTA50-G8 engine data sheet FR-6243/6351",
    publisher: "Cummins Inc.",
    edition: "2004-03-05",
    readThrough: "issuu.com/coopalpower and scribd.com/document/370587219",
  },
  "cummins-fr-50011": {
    title: "QSK23-G3 engine data sheet FR-50011",
    publisher: "Cummins Inc.",
    edition: "2006-01-16",
    readThrough: "studylib.net/doc/18053321 and scribd.com/document/428384980",
  },
  "cummins-c2250d5-dcc": {
    title: "C2250 D5 generator set, data centre continuous, specification sheet: QSK60-G4, 2250 kVA, 1800 kW at 50 Hz",
    publisher: "Cummins Inc.",
    readThrough: "studylib.net/doc/26982734",
  },
  "cummins-pt-7007": {
    title: "Power topic 7007: minimum load of generator sets",
    publisher: "Cummins Inc.",
    readThrough: "quotations of the 30 % limit",
  },
  "cat-3516-alternator": {
    title: "Generator data, 3516, frame 808, 2000 kW, 4160 V: efficiency by load",
    publisher: "Caterpillar",
    readThrough: "scribd.com/document/424127457",
  },
  "cat-c15-gc": {
    title: "C15 GC 500 ekW, 60 Hz, fuel consumption with fan, LEHE2011-04",
    publisher: "Caterpillar",
    readThrough: "scribd.com/document/661518782",
  },
  "mitsubishi-mgs0500r": {
    title: "MGS0500R 500RLV4A17CD_02, data centre continuous power",
    publisher: "Mitsubishi",
    readThrough: "scribd.com/document/685984936",
  },
  "kohler-kd3300-e": {
    title: "KD3300-E leaflet",
    publisher: "Kohler-SDMO",
    readThrough: "docslib.org/doc/6907665",
  },
  "kohler-kd1000-e": {
    title: "KD1000-E leaflet",
    publisher: "Kohler-SDMO",
    readThrough: "slideshare.net 251416695",
  },
  "kohler-kd1000-yf": {
    title: "KD1000-YF specification",
    publisher: "Kohler",
    readThrough: "scribd.com/document/684096489",
  },
  "generic-fuel-chart": {
    title: "Approximate diesel fuel consumption chart",
    publisher: "bigrentz.com and others",
    readThrough: "oer.enviraj.com, in litres",
  },
  "genset-ratings-trade": {
    title: "Standby, prime, continuous and data-centre ratings compared in trade articles",
    publisher: "csemag, Uptime Institute, MTU",
  },
  "uptime-12h": {
    title: "Tier Standard: Topology, on-site fuel for 12 hours at N",
    publisher: "Uptime Institute",
    readThrough: "core-es.com",
  },
  "nfpa-110": {
    title: "NFPA 110, Standard for Emergency and Standby Power Systems",
    publisher: "NFPA",
    locator: "5.5.3",
    readThrough: "acfstandbysystems and backuppower.ai",
  },
  "reopt-jl": {
    title: "REopt.jl, src/core/utils.jl fuel_slope_and_intercept",
    publisher: "NREL",
    edition: "029db01",
    licence: "Apache-2.0",
  },
  "en-590": {
    title: "EN 590, Automotive fuels: diesel",
    publisher: "CEN",
    readThrough: "supertank.nl",
  },
  "en-15940": {
    title: "EN 15940, Automotive fuels: paraffinic diesel from synthesis or hydrotreatment",
    publisher: "CEN",
    readThrough: "supertank.nl",
  },
  "eu-2018-2066": {
    title: "Commission Implementing Regulation (EU) 2018/2066 on monitoring and reporting of greenhouse gas emissions",
    publisher: "European Union",
    locator: "Annex VI, table 1",
    readThrough: "github.com/legalize-dev/legalize-eu, eu/ab/32018R2066.md",
  },
  "desnz-2025": {
    title: "Greenhouse gas reporting: conversion factors 2025",
    publisher: "UK Department for Energy Security and Net Zero",
    readThrough: "universal-converter-519.pages.dev/fuels/biodiesel",
  },
  "hvo-trade": {
    title: "Trade descriptions of hydrotreated vegetable oil",
    publisher: "crownoil.co.uk and journal.uptimeinstitute.com",
  },
  "diesel-storage-trade": {
    title: "Trade advice on the storage life of diesel",
    publisher: "journal.uptimeinstitute.com and backuppower.ai",
  },
  "fr-r511-9": {
    title: "Code de l'environnement, annex to article R511-9, heading 4734 (and 1436, 3110)",
    publisher: "République française",
    edition: "text in force 2015-06-01; later amendment not excluded",
    readThrough: "github.com/etalab/codes-juridiques-francais @730dfe4cb3",
  },
  "fr-r511-11": {
    title: "Code de l'environnement, articles R511-10 and R511-11: Seveso quantities, sum and 2 % rules",
    publisher: "République française",
    readThrough: "github.com/etalab/codes-juridiques-francais",
  },
  "fr-2018-704": {
    title: "Decree 2018-704 of 3 August 2018, heading 2910",
    publisher: "République française",
    readThrough: "ecolaudroit.fr and hse-perform.com",
  },
  "fr-2019-1096": {
    title: "Decree 2019-1096 of 28 October 2019, heading 2925",
    publisher: "République française",
    readThrough: "hse-reglementaire.com and aida.ineris.fr",
  },
  "seveso-3": {
    title: "Directive 2012/18/EU (Seveso III), Annex I: parts 1 and 2, notes 3 and 4",
    publisher: "European Union",
    readThrough: "github.com/legalize-dev/legalize-eu, eu/30/32012L0018.md",
  },
  "de-12-bimschv": {
    title: "12. BImSchV (Störfall-Verordnung), Anhang I",
    publisher: "Bundesrepublik Deutschland",
    edition: "text before the renumbering of 2017, no. 13",
    readThrough: "github.com/bundestag/gesetze, b/bimschv_12_2000",
  },
  "uk-comah-2015": {
    title: "Control of Major Accident Hazards Regulations 2015, SI 2015/483, Schedule 1",
    publisher: "United Kingdom",
    readThrough: "schedule not read",
  },
  "eu-2003-87": {
    title: "Directive 2003/87/EC, Annex I: combustion above 20 MW of thermal input, units below 3 MW left out",
    publisher: "European Union",
    edition: "as replaced by Directive 2009/29/EC; amended since",
    readThrough: "legislation.gov.uk/eudr/2009/29/annex/I and /eudr/2003/87/annex/I",
  },
  "us-epa-nonroad": {
    title: "40 CFR 1039 and 40 CFR 89: emission limits of nonroad diesel engines",
    publisher: "US Environmental Protection Agency",
    readThrough: "not read",
  },
  "mtu-20v4000-gs": {
    title: "Quotation 210134-Q01-1: 20V4000 GS, 50 Hz, 1948 kWe from 4577 kW of gas",
    publisher: "mtu",
    readThrough: "scribd.com/document/492719554",
  },
  "cat-g3516": {
    title: "G3516 standby gas generator set, 1040 ekW",
    publisher: "Caterpillar",
    readThrough: "scribd.com/document/630655511",
  },
  "heatflux-2026": {
    title: "Efficiency and start of gas turbines for data centres",
    publisher: "heatflux.com",
    edition: "2026-06-22",
  },
  "microsoft-uci-pem": {
    title: "PEM fuel cells at the rack: a test at 10 kW",
    publisher: "Microsoft and University of California, Irvine",
    readThrough: "pdfkiwi.com",
  },
  unconfirmed: {
    title: "Figures in common use that were confirmed in no source",
  },
  "us-40-cfr-112": {
    title: "40 CFR 112 (SPCC), applicability by shell capacity",
    publisher: "US Environmental Protection Agency",
    readThrough: "tercenter.org and 71 FR 77266",
  },
  "reopt-backup-reliability": {
    title: "REopt.jl, reliability of backup generators: src/outagesim/backup_reliability.jl",
    publisher: "NREL",
    locator:
      "starting_probabilities, markov_matrix, survival_gen_only and their worked examples; defaults of the struct",
  },
  "beta-factor": {
    title: "A reliability model for common mode failures in redundant safety systems (beta factor)",
    publisher: "K. N. Fleming, General Atomic",
    edition: "1975",
    readThrough: "textbook statement: a share beta of a component's failures strikes all its like at once",
  },
  "marqusee-jenket-2020": {
    title: "Reliability of emergency and standby diesel generators: impact on energy resiliency solutions",
    publisher: "Marqusee, Jenket; Applied Energy 268, 114918",
    edition: "2020",
    readThrough: "highlights and abstract",
  },
  "nureg-0933-b56": {
    title: "NUREG-0933, Resolution of generic safety issues, item B-56: diesel reliability",
    publisher: "US Nuclear Regulatory Commission",
  },
  "iso-8528-5": {
    title: "ISO 8528-5, Reciprocating internal combustion engine driven generating sets: limits of transients by class",
    publisher: "ISO",
    edition: "2005 and 2018; the edition of 2025 was not read",
    readThrough: "mrb78.info for G1 and G2; G3 from memory",
  },
  "mrb78-specification": {
    title: "Project specification of generator sets: load steps 0, 50, 80, 100 %",
    publisher: "mrb78.info",
  },
  "one-step-sheets": {
    title: "C27 750 ekW sheet and QST30 sheet S-1508: rated load in one step per NFPA 110",
    publisher: "Caterpillar; Cummins Inc.",
    readThrough: "dokumen.tips",
  },
  "start-time-trade": {
    title: "Trade articles on the start time of standby sets",
  },
  "ups-autonomy-trade": {
    title: "How long UPS batteries last in data centres",
    publisher: "jasonagee.substack",
  },
  "flywheel-trade": {
    title: "Flywheels and batteries compared for data centres",
    publisher: "techtarget",
  },
  "salmon-2011": {
    title: "Parallel random numbers: as easy as 1, 2, 3 (Philox4x32-10)",
    publisher: "Salmon, Moraes, Dror, Shaw; Proceedings of SC11",
    edition: "2011",
  },
} as const satisfies SourceTable;
