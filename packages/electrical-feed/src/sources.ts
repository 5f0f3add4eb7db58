import type { SourceTable } from "@watthall/basis";

/** Sources of this package's figures and formulas, by id. */
export const sources = {
  "circuit-theory": {
    title: "Definitions of active and apparent power in single-phase and balanced three-phase circuits",
  },
} as const satisfies SourceTable;
