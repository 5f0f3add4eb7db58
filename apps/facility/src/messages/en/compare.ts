/** Comparison, in English. */
export const compare = {
  compare: {
    lead: "Up to four scenarios side by side; differences are against the first.",
    with: "Compare with",
    figure: "Figure",
    here: "This site",
  },
} as const;
