/** Fact check, in English. */
export const check = {
  check: {
    lead: "The debate of 2025, statement by statement: what was said, what follows, what sources say.",
    statement: "Statement",
    verdict: "Verdict",
    stated: "Stated",
    follows: "Follows",
    sourced: "Sources",
    formula: "Formula",
    why: "Why",
    show: "Show",
    all: "all",
  },
  verdicts: {
    consistent: "consistent",
    rounded: "rounded",
    inconsistent: "inconsistent",
    "needs-a-scope": "needs a scope",
    "claim-only": "claim only",
  },
} as const;
