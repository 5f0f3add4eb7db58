import type { MessagesOf } from "../messages.ts";
import type { feed as english } from "../report-en/feed.ts";

/** Electrical feed, in French. */
export const feed: MessagesOf<typeof english> = {
  feed: {
    title:
      "Alimentation d'une {name} : {voltageV} V {system}, facteur de puissance {powerFactor}, {lengthM} m, {method}, {ambientTempC} °C",
    feed: "Voie {names}",
    and: " et ",
    circuit: "{count} circuit chacune, qui porte seul quand l'autre voie est perdue",
    circuits: "{count} circuits chacune, qui portent seuls quand l'autre voie est perdue",
    current: "courant",
    both: "{value} quand les deux sont là",
    device: "protection",
    none: "aucune",
    notJudged: "non jugé",
    verdicts: "{pass} règles tenues, {fail} en échec, {incomplete} non jugeables",
    fault: "défaut à la protection, à la baie",
    faultNote: "triphasé à la protection, à la terre à la baie",
    cable: "câble, nombre × section",
    noneFits: "aucun",
    decides: "décidé par {what}",
    ampacity: "courant admissible",
    conductor: "âme",
    drop: "chute de tension",
    loss: "perte",
    lossNote: "d'un circuit qui porte seul",
    metal: "métal conducteur",
    metalNote: "conducteurs chargés",
    lost: "Une voie perdue",
    lostCarries: "{lost} perdue : {others}.",
    carries: "{feed} porte {current} A à {temp} °C",
    allLoss: "Toutes voies, perte en service",
    oneRack: "une baie",
    metalRack: "Métal conducteur, une baie",
    metalSite: "Métal conducteur, site",
  },
  constraints: {
    ampacity: "le courant admissible",
    termination: "les bornes",
    device: "la protection",
    "voltage-drop": "la chute de tension",
    fault: "le courant de défaut",
    parallel: "la règle des câbles en parallèle",
    "smallest-section": "la plus petite section de la table",
  },
  verdicts: { holds: "tient", fails: "échoue", incomplete: "non jugeable" },
};
