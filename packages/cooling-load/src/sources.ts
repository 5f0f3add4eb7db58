import type { SourceTable } from "@watthall/basis";

/** Sources of this package's figures and formulas, by id. */
export const sources = {
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
} as const satisfies SourceTable;
