import type { economics as english } from "../en/economics.ts";
import type { MessagesOf } from "../messages.ts";

/** Economics and carbon, in French. */
export const economics: MessagesOf<typeof english> = {
  economics: {
    lead: "Ce que coûtent la construction et l'exploitation, et le carbone ; chaque prix est daté.",
    countries: "Carbone de la même électricité ailleurs",
    country: "Pays",
    year: "Année",
    scope: "Périmètre",
    factor: "g/kWh",
    co2: "t CO2 par an",
    source: "Source",
    leads: "Délai d'un raccordement : {low} à {high} mois",
  },
  scopes: { direct: "directes", "life-cycle": "cycle de vie", unsaid: "non dit" },
};
