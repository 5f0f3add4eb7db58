import type { SourceTable } from "@watthall/basis";

/** Sources of this package's figures and formulas, by id. */
export const sources = {
  "ashrae-fundamentals-2017": {
    title: "ASHRAE Handbook: Fundamentals, SI edition",
    publisher: "ASHRAE",
    edition: "2017",
    locator: "chapter 1, equations 3, 5, 6, 11, 20, 26, 30, 33, 35",
    readThrough: "the equations as quoted and implemented in psychrolib 2.5.0",
  },
  "psychrolib-2.5.0": {
    title: "PsychroLib, psychrometric functions",
    publisher: "The PsychroLib Contributors",
    edition: "2.5.0",
    licence: "MIT",
  },
  "rt2012-h1a": {
    title: "RT2012 regulatory weather year, zone H1a",
    publisher: "French RT2012 building regulation (NF EN ISO 15927-4, 1994 to 2008)",
    readThrough: "EDF-TREE/BuildSysPro, H1a.txt",
    licence: "public data according to the repository; repository BSD 3-Clause",
  },
  "rt2012-h3": {
    title: "RT2012 regulatory weather year, zone H3",
    publisher: "French RT2012 building regulation (NF EN ISO 15927-4, 1994 to 2008)",
    readThrough: "EDF-TREE/BuildSysPro, H3.txt",
    licence: "public data according to the repository; repository BSD 3-Clause",
  },
  "lisbon-ineti": {
    title: "Synthetic weather year, Lisbon 085360",
    publisher: "INETI",
    readThrough: "ugr-sail/sinergym, PRT_Lisboa.085360_INETI.epw",
    licence: "all rights reserved for the hourly series; only statistics of it are given here",
  },
  "open-meteo-frankfurt-2023": {
    title: "Hourly weather of 2023, Frankfurt (ERA5)",
    publisher: "Open-Meteo",
    readThrough: "HewlettPackard/sustain-cluster, data/weather/DE-LU/2023.json",
    licence: "CC BY 4.0",
    edition: "2023",
  },
  "open-meteo-london-2023": {
    title: "Hourly weather of 2023, London (ERA5)",
    publisher: "Open-Meteo",
    readThrough: "HewlettPackard/sustain-cluster, data/weather/GB/2023.json",
    licence: "CC BY 4.0",
    edition: "2023",
  },
  "open-meteo-singapore-2023": {
    title: "Hourly weather of 2023, Singapore (ERA5)",
    publisher: "Open-Meteo",
    readThrough: "HewlettPackard/sustain-cluster, data/weather/SG/2023.json",
    licence: "CC BY 4.0",
    edition: "2023",
  },
  "iwec-berlin": {
    title: "International Weather for Energy Calculations (IWEC), Berlin 103840",
    publisher: "ASHRAE",
    readThrough: "architecture-building-systems/CityEnergyAnalyst, DEU_Berlin.103840_IWEC.epw",
    licence:
      "the hourly file may not be redistributed without permission of ASHRAE; only statistics of it are given here",
  },
  "iwec-warsaw": {
    title: "International Weather for Energy Calculations (IWEC), Warsaw 123750",
    publisher: "ASHRAE",
    readThrough: "ZiolkowskiJakub/DiGi.Test, POL_Warsaw.123750_IWEC.epw",
    licence:
      "the hourly file may not be redistributed without permission of ASHRAE; only statistics of it are given here",
  },
  "iwec-stockholm": {
    title: "International Weather for Energy Calculations (IWEC), Stockholm Arlanda 024600",
    publisher: "ASHRAE",
    readThrough: "ugr-sail/sinergym, SWE_Stockholm.Arlanda.024600_IWEC.epw",
    licence:
      "the hourly file may not be redistributed without permission of ASHRAE; only statistics of it are given here",
  },
  "iwec-dublin": {
    title: "International Weather for Energy Calculations (IWEC), Dublin",
    publisher: "ASHRAE",
    readThrough: "ESP-rCommunity/ESP-rSource, IRL_Dublin.a",
    licence:
      "the hourly file may not be redistributed without permission of ASHRAE; only statistics of it are given here",
  },
  "tmyx-phoenix": {
    title: "TMYx typical year, Phoenix Sky Harbor",
    publisher: "Climate.OneBuilding.org (NCEI ISD and ERA5)",
    readThrough: "HewlettPackard/dc-rl, USA_AZ_Phoenix-Sky.Harbor.epw",
    licence: "carried in an MIT repository; the terms of the publisher were not read",
    edition: "2007 to 2021",
  },
  "tmyx-leesburg": {
    title: "TMYx typical year, Leesburg Executive",
    publisher: "Climate.OneBuilding.org (NCEI ISD and ERA5)",
    readThrough: "HewlettPackard/dc-rl, USA_VA_Leesburg.Exec.epw",
    licence: "carried in an MIT repository; the terms of the publisher were not read",
    edition: "2007 to 2021",
  },
} as const satisfies SourceTable;
