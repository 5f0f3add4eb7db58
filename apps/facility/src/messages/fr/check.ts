import type { check as english } from "../en/check.ts";
import type { MessagesOf } from "../messages.ts";

/** Fact check, in French. */
export const check: MessagesOf<typeof english> = {
  check: {
    lead: "Le débat de 2025, phrase par phrase : ce qui est dit, ce qui s'ensuit, ce que disent les sources.",
    statement: "Affirmation",
    verdict: "Verdict",
    stated: "Dit",
    follows: "S'ensuit",
    sourced: "Sources",
    formula: "Formule",
    why: "Pourquoi",
    show: "Montrer",
    all: "tout",
  },
  verdicts: {
    consistent: "cohérent",
    rounded: "arrondi",
    inconsistent: "incohérent",
    "needs-a-scope": "périmètre à préciser",
    "claim-only": "simple affirmation",
  },
};
