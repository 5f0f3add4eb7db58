import type { backup as english } from "../en/backup.ts";
import type { MessagesOf } from "../messages.ts";

/** Backup, in French. */
export const backup: MessagesOf<typeof english> = {
  backup: {
    lead: "Groupes, carburant, et ce que le stocker fait du site en droit : un tri, pas un avis juridique.",
    autonomy: "Carburant stocké selon l'autonomie, avec les seuils de la loi",
    hours: "autonomie, h",
    tonnes: "carburant, t",
    crossings: "Seuils de la loi",
    bound: "Seuil",
    state: "État",
    outageFindings: "Constats sur la coupure",
    met: "atteint",
    notMet: "non atteint",
    noLaw: "La loi de ce pays n'est pas disponible : aucun seuil ne peut être tracé.",
    atHours: "{hours} h",
    odds: "Chances",
    seconds: "temps, s",
    itSide: "Charge derrière l'onduleur",
    bus: "Portée par les groupes",
    battery: "Portée par les batteries",
    loop: "Liquide de la boucle",
    rackCoolant: "Le plus chaud dans une baie",
    limit: "limite {value}",
    events: "Ce qui se passe",
    at: "s",
    event: "Événement",
    subject: "De quoi",
    survivalTitle: "Chance qu'assez de groupes tournent encore",
    chance: "chance, %",
    seveso: "chance d'un classement Seveso : {value}",
  },
};
