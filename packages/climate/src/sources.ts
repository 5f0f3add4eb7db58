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
} as const satisfies SourceTable;
