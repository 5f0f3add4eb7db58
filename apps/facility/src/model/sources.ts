import type { SourceTable } from "@watthall/basis";

/** Sources of the app's own figures: those that no model holds, because they gather several of them. */
export const sources = {
  "fr-2021-976": {
    title: "Decree 2021-976 of 21 July 2021, heading 2921",
    publisher: "France",
    locator: "evaporative cooling: registration from 3 MW of heat, declaration with inspection below",
    readThrough: "a legal journal's summary of the decree",
  },
  "fr-2019-1096": {
    title: "Decree 2019-1096 of 28 October 2019, heading 2925",
    publisher: "France",
    locator: "accumulators: declaration above 50 kW when they give off hydrogen, above 600 kW when not",
    readThrough: "notices of the decree",
  },
} as const satisfies SourceTable;
