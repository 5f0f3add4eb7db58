import type { MessagesOf } from "../messages.ts";
import type { retrofit as english } from "../report-en/retrofit.ts";

/** Variants and retrofit, in French. */
export const retrofit: MessagesOf<typeof english> = {
  variants: {
    title: "Variantes",
    mw: "MW au compteur",
    racks: "baies",
    cable: "câble mm²",
    copper: "cuivre kg/baie",
    fuel: "carburant t",
    headings: "rubriques",
  },
  retrofit: {
    title: "Rénovation",
    gate: "passage",
    value: "valeur",
    limit: "limite",
    unit: "unité",
    racks: "baies",
    pass: "passe",
    fit: "{asBuilt} baies tiennent en l'état ; {mended} une fois que chaque emplacement a son alimentation, son plancher et son liquide : {binding} limite.",
  },
  gates: {
    cable: "câble",
    breaker: "disjoncteur",
    floor: "plancher",
    "air of a position": "air d'un emplacement",
    UPS: "onduleurs",
    "liquid cooling": "froid par liquide",
    "air cooling": "froid par air",
    fuel: "carburant",
    positions: "emplacements",
  },
};
