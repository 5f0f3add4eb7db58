import type { overview as english } from "../en/overview.ts";
import type { MessagesOf } from "../messages.ts";

/** Overview, in French. */
export const overview: MessagesOf<typeof english> = {
  overview: {
    lead: "Choisissez un site, une baie et un pays ; tout le reste suit.",
    balance: "Où va la puissance",
    balanceCaption: "Puissance à l'heure de dimensionnement, par usage",
    kind: "Nature",
    share: "Part",
    gates: "Ce qui, de l'ancienne salle, laisse entrer les nouvelles baies",
    gate: "Passage",
    verdict: "Verdict",
    racksIn: "Baies",
    gatesFit:
      "{asBuilt} baies tiennent en l'état ; {mended} une fois que chaque emplacement a son alimentation, son plancher et son liquide : {binding} limite.",
  },
  kinds: { it: "Informatique", "electrical-loss": "Perte électrique", cooling: "Froid", other: "Autre" },
  balance: {
    "Other IT": "Autre informatique",
    "Cables to the racks": "Câbles vers les baies",
    Compressors: "Compresseurs",
    "Cooler and tower fans": "Ventilateurs des refroidisseurs et tours",
    "Hall fans": "Ventilateurs des salles",
    "Plant pumps": "Pompes de la production",
    "CDU pumps": "Pompes des CDU",
    "Lights, offices, security": "Éclairage, bureaux, sécurité",
    "HV/MV transformer, racks": "Transformateur HT/MT, baies",
    "MV/LV transformer, racks": "Transformateur MT/BT, baies",
    "UPS, double conversion, racks": "Onduleurs double conversion, baies",
    "HV/MV transformer, cooling": "Transformateur HT/MT, froid",
    "MV/LV transformer, cooling": "Transformateur MT/BT, froid",
  },
};
