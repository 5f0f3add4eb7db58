import type { trace as english } from "../en/trace.ts";
import type { MessagesOf } from "../messages.ts";

/** Where a figure comes from, in French. */
export const trace: MessagesOf<typeof english> = {
  trace: {
    open: "{label} : {value}. Montrer d'où cela vient",
    formula: "Formule",
    values: "Valeurs qui y entrent",
    symbol: "Symbole",
    what: "Grandeur",
    value: "Valeur",
    between: "{low} à {high}",
    validity: "Valable pour",
    sources: "Sources",
    locator: "Où",
    readThrough: "Lu à travers",
    edition: "Édition",
    publisher: "Éditeur",
    grade: "Chiffre le plus faible",
    asOf: "au {date}",
    path: "Dans le résultat (JSON)",
    close: "Fermer",
    noSources: "Arithmétique des valeurs ci-dessus.",
    unknownSource: "Aucun paquet ne contient cette source.",
    exact: "Tous les chiffres",
  },
  grades: {
    standard: "table ou règle d'une norme ou d'une loi",
    datasheet: "fiche du fabricant",
    measured: "mesuré ou compté",
    derived: "calculé à partir d'autres données",
    claim: "affirmation",
    unverified: "non vérifié",
    stated: "donné dans le scénario",
  },
};
