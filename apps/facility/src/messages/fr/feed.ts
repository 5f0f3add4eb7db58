import type { feed as english } from "../en/feed.ts";
import type { MessagesOf } from "../messages.ts";

/** Electrical feed, in French. */
export const feed: MessagesOf<typeof english> = {
  feed: {
    lead: "Une baie du site : du réseau à ses bornes, et ce que fait le câble quand l'autre voie est perdue.",
    singleLine: "Schéma unifilaire",
    grid: "Réseau",
    board: "Tableau",
    feedName: "Voie {name}",
    rack: "Baie",
    device: "Protection",
    none: "aucune",
    circuits: "{count} circuits",
    sections: "Métal d'une phase ou d'un pôle selon la charge de la baie",
    runs: "nombre × section",
    allRuns: "au total",
    sectionsNote:
      "Quand un câble ne suffit plus, plusieurs sont en parallèle : le tableau dit combien. Le total baisse un peu là où un câble de plus, chacun plus fin, évacue mieux sa chaleur. Là où une ligne s'interrompt, aucun câble des tables ne convient.",
    load: "charge, kW",
    section: "métal d'une phase, tous câbles, {unit}",
    heating: "Temps jusqu'à chaque température",
    heatingNote: "Depuis la température de service, comme si rien ne déclenchait ; la protection agit bien avant.",
    heatingCurrent: "Courant rapporté au courant d'emploi",
    temperature: "jusqu'à {value}",
    never: "jamais",
    chain: "Chaîne des pertes",
    stage: "Étage",
    input: "entrée",
    output: "sortie",
    lossHead: "perte",
    efficiencyHead: "rendement",
    loadShare: "charge rapportée au calibre",
    protection: "Protection d'un circuit",
    rule: "Règle",
    pass: "conforme",
  },
  rules: {
    designCurrent: "La protection porte la charge : I_B ≤ I_n",
    cableOverload: "Le câble porte la protection : I_n ≤ I_z",
    conventionalOverload: "Une petite surcharge ne dure pas : I_2 ≤ 1,45 I_z",
    breakingCapacity: "Pouvoir de coupure",
    disconnectionTime: "Temps de coupure",
    faultWithstand: "Tenue au défaut : I²t ≤ k²S²",
    directCurrentRating: "Calibre en courant continu",
    selectivity: "Sélectivité",
  },
};
