import type { shell as english } from "../en/shell.ts";
import type { MessagesOf } from "../messages.ts";

/** Frame of the page, in French. */
export const shell: MessagesOf<typeof english> = {
  page: {
    title: "Watthall",
    tagline: "Puissance et chaleur d'un centre de données d'IA, du câble d'une baie au site de 1 GW",
    skip: "Aller aux résultats",
    language: "Langue",
    units: "Unités",
    unitsSi: "SI : °C, mm², L/min, kW",
    unitsUs: "US : °F, AWG, gpm, BTU/h",
    theme: "Thème",
    themeAuto: "Comme le système",
    themeLight: "Clair",
    themeDark: "Sombre",
    views: "Vues",
    inputs: "Données d'entrée",
    results: "Résultats",
    hint: "Appuyez sur un nombre pour voir sa formule, les valeurs qui y entrent et ses sources.",
    print: "Imprimer",
    offline: "Tout est calculé dans ce navigateur ; rien n'est envoyé.",
    updated: "{power} au compteur, {racks} baies, {findings} constats",
    refused: "Ceci ne peut pas être calculé",
    keptLast: "Les résultats ci-dessous sont ceux des dernières données valables.",
    crashed: "La page a rencontré un défaut. Repartez du scénario ; l'adresse garde vos données.",
    startAgain: "Recommencer",
    loading: "Chargement",
  },
  views: {
    overview: "Vue d'ensemble",
    feed: "Alimentation électrique",
    backup: "Secours",
    cooling: "Refroidissement",
    equivalence: "Équivalences",
    economics: "Économie et carbone",
    uncertainty: "Incertitude",
    compare: "Comparer",
    "fact-check": "Vérification",
  },
  problems: {
    "too-long": "L'adresse est trop longue pour être une adresse de cette page. Le départ est affiché à la place.",
    "not-kept": "Ce scénario est trop grand pour une adresse : l'adresse ne le rouvrira pas. L'enregistrer en YAML.",
    "newer-version": "L'adresse vient d'une version plus récente de cette page. Le départ est affiché à la place.",
    "unknown-version": "L'adresse n'est d'aucune version connue de cette page. Le départ est affiché à la place.",
    "unknown-scenario": "L'adresse nomme un scénario qui n'existe pas. Le départ est affiché à la place.",
    "path-refused": "Des champs de l'adresse ne peuvent pas être ceux d'un scénario ; ils ont été laissés de côté.",
    "choice-refused":
      "Certains choix de l'adresse ne sont pas proposés par cette page ; les choix habituels sont affichés.",
  },
  number: { unknown: "inconnu" },
};
