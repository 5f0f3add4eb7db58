import type { SourceTable } from "@watthall/basis";
import { sources as climateSources } from "@watthall/climate";

/** Sources of this package's figures and formulas, and of the climates that it reads, by id. */
export const sources = {
  ...climateSources,
  "heat-balance": {
    title: "First law of thermodynamics: all electricity becomes heat, and Q = m cp ΔT carries it",
    publisher: "General physics",
  },
  "melinder-2010-mpg": {
    title: "Properties of Secondary Working Fluids for Indirect Systems (Melinder)",
    publisher: "International Institute of Refrigeration",
    edition: "2010",
    readThrough: "CoolProp, dev/incompressible_liquids/json/MPG.json",
    licence: "CoolProp is MIT",
  },
  "kell-1975": {
    title: "Density, thermal expansivity, and compressibility of liquid water from 0 to 150 °C (Kell)",
    publisher: "Journal of Chemical and Engineering Data 20(1)",
    edition: "1975",
    readThrough: "the formula as quoted in public code; values checked against IAPWS",
  },
  "iapws-sr6-08": {
    title: "Revised Supplementary Release on Properties of Liquid Water at 0.1 MPa",
    publisher: "International Association for the Properties of Water and Steam",
    edition: "SR6-08(2011)",
    locator: "equations of specific heat, viscosity and thermal conductivity",
    readThrough: "jjgomera/iapws, iapws/_iapws.py",
  },
  "ashrae-moist-air": {
    title: "ASHRAE Handbook: Fundamentals, SI edition, moist-air relations",
    publisher: "ASHRAE",
    edition: "2017",
    locator: "chapter 1",
    readThrough: "the kernels of @watthall/climate, checked against psychrolib",
  },
  "flashgenius-air-classes": {
    title: "ASHRAE TC9.9 air classes A1 to A4: recommended and allowable dry bulb",
    publisher: "flashgenius.net",
  },
  "attom-h1": {
    title: "ASHRAE 2021 thermal guidelines: the high-density air class H1",
    publisher: "attom.tech",
  },
  "firmus-a3-derating": {
    title: "Derating of class A3 with altitude, 1 K per 175 m above 900 m",
    publisher: "Firmus AI Factory, public code",
  },
  "ashrae-tc99-from-memory": {
    title: "ASHRAE TC9.9 Thermal Guidelines for Data Processing Environments, 5th edition",
    publisher: "ASHRAE",
    edition: "2021",
    readThrough: "from memory; the text was not read",
  },
  "factryze-air-limit": {
    title: "About 30 kW a rack as the practical limit of air cooling",
    publisher: "factryze.ai",
  },
  "pump-work": {
    title: "Hydraulic power of a flow: V Δp, over the efficiencies of pump and motor",
    publisher: "General physics",
  },
  "affinity-laws": {
    title: "Affinity laws of pumps and fans: flow as speed, pressure as its square, power as its cube",
    publisher: "General practice",
    readThrough: "the exponents of 2.5 to 2.8 with drive losses are from memory",
  },
  "kays-london": {
    title: "Compact Heat Exchangers (Kays and London): effectiveness and number of transfer units",
    publisher: "McGraw-Hill",
  },
  "dittus-boelter": {
    title: "Dittus and Boelter: turbulent heat transfer in tubes follows the flow to the power 0.8",
    publisher: "University of California Publications in Engineering 2",
    edition: "1930",
    readThrough: "from memory; plate exchangers are reported nearer 0.7",
  },
  "resistancezero-cdu": {
    title: "CDU commissioning checklist and selection guide",
    publisher: "resistancezero.com",
    locator: "approach, technology rise, margin to the dew point",
  },
  "khankari-two-node": {
    title: "Temperature rise of a data centre without cooling (Khankari, LV-11-C026)",
    publisher: "ASHRAE",
    locator: "form of the balance: a fast first rise that decays to Q over all the mass",
    readThrough: "secondary notes; the two-node solution is our own",
  },
  "modelica-buildings-electric-eir": {
    title: "Electric chiller data for the EIR model, from the library of EnergyPlus",
    publisher: "Lawrence Berkeley National Laboratory",
    locator: "modelica-buildings, Fluid/Chillers/Data/ElectricEIR.mo",
    licence: "modified BSD",
  },
  "energyplus-chiller-electric": {
    title: "EnergyPlus, example of Chiller:Electric",
    publisher: "US Department of Energy",
    readThrough: "HewlettPackard/dc-rl, envs/datacenter.py",
  },
  "energyplus-engineering-reference": {
    title: "EnergyPlus Engineering Reference: electric chiller models",
    publisher: "US Department of Energy",
    readThrough: "its implementation in modelica-buildings, ElectricEIR",
  },
  "modelica-buildings-york-calc": {
    title: "YorkCalc cooling tower correlation and its bounds",
    publisher: "Lawrence Berkeley National Laboratory",
    locator: "modelica-buildings, Fluid/HeatExchangers/CoolingTowers/Correlations/yorkCalc.mo and BoundsYorkCalc.mo",
    licence: "modified BSD",
  },
  "bac-tdfs1238n": {
    title: "BAC TrilliumSeries dry cooler TDFS1238N-C60ET40B, design point",
    publisher: "Baltimore Aircoil Company",
    readThrough:
      "modelica-buildings, Fluid/HeatExchangers/CoolingTowers/Data/DryCooler/BAC_Trillium_TDFS1238N_C60ET40B.mo",
  },
  "openstudio-standards-90.1": {
    title: "ASHRAE 90.1-2013: least performance of axial open cooling towers, 40.2 US gal/min per hp",
    publisher: "ASHRAE",
    edition: "2013",
    readThrough: "NREL/openstudio-standards, tests of cooling tower efficiency",
  },
  "iso-iec-30134-2": {
    title: "Information technology: data centres key performance indicators, part 2: PUE",
    publisher: "ISO/IEC",
    readThrough: "its definition as quoted by Delegated Regulation (EU) 2024/1364, Annex III",
  },
  carnot: {
    title: "Carnot's bound: a machine's COP as a fraction of T / ΔT between its refrigerant temperatures",
    publisher: "General physics",
  },
  "hvac-from-memory": {
    title: "Usual figures of cooling practice",
    readThrough: "from memory; no publication was read",
  },
  assumption: {
    title: "Assumption of this package, named in the row's note",
  },
  "asme-b36.10": {
    title: "ASME B36.10M: welded and seamless wrought steel pipe, schedule 40",
    publisher: "ASME",
    readThrough: "CalebBell/fluids, fluids/piping.py",
    licence: "fluids is MIT",
  },
  "moody-roughness": {
    title: "Roughness of new commercial steel, 0.045 mm, as on the Moody chart",
    publisher: "General practice",
    readThrough: "quoted in public code",
  },
  "darcy-colebrook": {
    title: "Darcy–Weisbach pressure drop; 64/Re when laminar, Colebrook–White when turbulent",
    publisher: "Journal of the Institution of Civil Engineers 11(4), Colebrook",
    edition: "1939",
  },
  "en-50600-4-6": {
    title: "EN 50600-4-6: energy reuse factor",
    publisher: "CENELEC",
    readThrough: "Delegated Regulation (EU) 2024/1364, Annex II",
  },
} as const satisfies SourceTable;
