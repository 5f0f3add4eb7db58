/** Comparison, in English. */
export const compare = {
  compare: {
    lead: "Up to four scenarios side by side; differences are against the first.",
    with: "Compare with",
    most: "Three at most beside this site; a further one takes the place of the first.",
    figure: "Figure",
    hereNamed: "This site: {name}",
  },
} as const;
