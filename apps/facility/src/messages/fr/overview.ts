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
    "HV/MV transformer": "Transformateur HT/MT",
    "MV/LV transformer": "Transformateur MT/BT",
    "UPS, double conversion": "Onduleurs double conversion",
    "UPS, eco mode": "Onduleurs en mode éco",
    "PDU with transformer": "PDU avec transformateur",
    "AC busway or cable": "Canalisation ou câble en alternatif",
    "DC busway or cable": "Canalisation ou câble en continu",
    "Rectifier to 800 V DC beside the rack": "Redresseur 800 V continu près de la baie",
    "MV rectifier to 800 V DC": "Redresseur MT vers 800 V continu",
    "Solid-state transformer, MV to 800 V DC": "Transformateur électronique, MT vers 800 V continu",
    "Power shelf, AC to 50 V": "Tiroir d'alimentation, alternatif vers 50 V",
    "Power supply, 80 PLUS Titanium minimum": "Alimentation, minimum 80 PLUS Titanium",
    "Power supply, 80 PLUS Ruby minimum": "Alimentation, minimum 80 PLUS Ruby",
    "Shelf, ±400 V DC to 50 V": "Tiroir, ±400 V continu vers 50 V",
    "Bus converter, 800 V to 48 V": "Convertisseur de bus, 800 V vers 48 V",
    "Bus converter, 50 V to 12 V": "Convertisseur de bus, 50 V vers 12 V",
    "Voltage regulator, 12 V to the die": "Régulateur de tension, 12 V vers la puce",
    racks: "baies",
    cooling: "froid",
  },
};
