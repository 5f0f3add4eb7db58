import type { outage as english } from "../en/outage.ts";
import type { MessagesOf } from "../messages.ts";

/** Texts of the outage in French. */
export const outage: MessagesOf<typeof english> = {
  outage: {
    title: "Coupure : ce qui se passe seconde par seconde",
    what: "Ce qui fait défaut",
    grid: "Le réseau est perdu",
    "pumps-wait": "… et les pompes attendent les groupes",
    "set-fails": "… et un groupe ne démarre pas",
    "rejection-late": "… et le rejet de chaleur revient 300 s plus tard",
    "rejection-late-no-buffer": "… 300 s plus tard, sans ballon tampon",
    "feed-a": "La voie A est perdue, le réseau est là",
    "two-cdus": "Deux unités de distribution en panne, le réseau est là",
    power: "La puissance seconde par seconde",
    heat: "Le liquide seconde par seconde",
    temperature: "température",
    lead: "À l'heure de dimensionnement, avec les batteries, les groupes et le liquide de ce site.",
    first: "Première limite : {event}, {subject}, après {time} s.",
    noLimit: "Aucune baie ne perd rien.",
  },
};
