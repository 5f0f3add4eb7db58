import type { MessagesOf } from "../messages.ts";
import type { choice as english } from "../report-en/choice.ts";

/** Sites and choices side by side, in French. */
export const choice: MessagesOf<typeof english> = {
  siteFigures: {
    designFacilityKw: "Puissance à l'heure de dimensionnement",
    facilityMwh: "Électricité d'une année",
    pueRatio: "PUE, année",
    waterM3: "Eau d'une année",
    energyEur: "Facture d'électricité d'une année",
    co2T: "Carbone d'une année",
    buildEur: "Bâtiment",
    conductorKg: "Métal conducteur du site",
    generatorKw: "Groupes électrogènes installés",
    storedFuelT: "Carburant stocké",
    failCount: "Limites dépassées",
  },
  choices: {
    front: "Sur le front",
    none: "Aucun candidat ne respecte toutes les limites.",
    dominated: "dominé",
    fails: "en échec",
    unknown: "inconnu",
    refused: "refusé",
  },
};
