import type { SourceTable } from "@watthall/basis";

/** Sources of the app's own figures: those that no model holds, because they gather several of them. */
export const sources = {
  "fr-2021-976": {
    title: "Decree 2021-976 of 21 July 2021, heading 2921",
    publisher: "France",
    locator: "evaporative cooling: registration from 3 MW of heat, declaration with inspection below",
    readThrough: "a legal journal's summary of the decree",
  },
} as const satisfies SourceTable;
