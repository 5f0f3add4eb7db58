import type { MessagesOf } from "../messages.ts";
import type { explain as english } from "../report-en/explain.ts";

/** How one figure was made, in French. */
export const explain: MessagesOf<typeof english> = {
  explain: {
    value: "Valeur",
    pair: "{label} : {text}",
    exact: "Tous les chiffres",
    formula: "Formule",
    filled: "Avec ses valeurs",
    values: "Valeurs qui y entrent",
    steps: "En chemin",
    sources: "Sources",
    grade: "Chiffre le plus faible",
    validity: "Valable pour",
    findings: "Constats à son sujet",
    noSources: "Arithmétique des valeurs ci-dessus.",
    noFormula:
      "Aucune formule n'est gardée pour ce chemin ; ce que le modèle qui l'a fait a noté en chemin est ci-dessous.",
    list: "Chiffres qui peuvent être expliqués : {count}. Tout autre chemin du résultat JSON peut aussi être donné.",
    holds: "Il contient {count} chiffres :",
    more: "… et {count} de plus",
    part: "Partie de",
    note: "Note",
    read: "Lu à travers",
    unknownSource: "aucun paquet ne contient cette source",
  },
};
