import type { compare as english } from "../en/compare.ts";
import type { MessagesOf } from "../messages.ts";

/** Comparison, in French. */
export const compare: MessagesOf<typeof english> = {
  compare: {
    lead: "Jusqu'à quatre scénarios côte à côte ; les écarts sont rapportés au premier.",
    with: "Comparer avec",
    most: "Trois au plus à côté de ce site ; un de plus prend la place du premier.",
    figure: "Grandeur",
    hereNamed: "Ce site : {name}",
  },
};
