import type { MessagesOf } from "../messages.ts";
import type { backup as english } from "../report-en/backup.ts";

/** Generators, fuel and law, in French. */
export const backup: MessagesOf<typeof english> = {
  generators: {
    title: "Groupes électrogènes",
    load: "Charge",
    loadNote: "le site à son heure de dimensionnement",
    running: "En marche",
    sets: "groupes",
    each: "chacun à {share} de sa puissance",
    batteries: "Batteries des onduleurs",
    batteriesNote: "neuves, pour porter l'informatique le temps du relais en fin de vie ; rechargées en {hours} h",
    installed: "Installés",
  },
  fuel: {
    title: "Carburant et droit (un tri, pas un avis juridique)",
    fuelFor: "carburant pour",
    headings: "rubriques",
    chance: "chance Seveso",
    survives: "tient",
    next: "prochain seuil",
    nextBound: "{bound} dès {tonnes} t : {hours} h, ou {mw} MW",
    noBound: "aucun",
    consumption: "à {sfc} g/kWh, {density} kg/m³, {share} des cuves utilisables",
    unknown: "inconnu",
  },
  seveso: { none: "aucun", "lower-tier": "seuil bas", "upper-tier": "seuil haut" },
  headings: {
    title: "Rubriques françaises, plus longue autonomie",
    regime: "régime",
    quantity: "quantité",
    bound: "seuil",
    source: "source",
  },
  headingTitles: {
    "Petroleum products and substitutes": "Produits pétroliers et carburants de substitution",
    Combustion: "Combustion",
    "Batteries that give off no hydrogen": "Batteries sans dégagement d'hydrogène",
    "Evaporative cooling": "Refroidissement évaporatif",
  },
};
