import type { MessagesOf } from "../messages.ts";
import type { site as english } from "../report-en/site.ts";

/** Computers, power balance and chain, in French. */
export const site: MessagesOf<typeof english> = {
  it: {
    title: "Ordinateurs",
    rack: "{name}, {kw} kW chacune, {status}",
    racks: "baies",
    rackPower: "Baies",
    other: "Autre informatique",
    it: "Informatique",
    packages: "Boîtiers de GPU",
    equivalents: "Équivalents H100",
    by: "selon {metric}",
    byBetween: "selon {metric}, {low} à {high}",
  },
  status: { shipping: "livré", announced: "annoncé", "reported-cancelled": "dit annulé" },
  kinds: { it: "informatique", "electrical-loss": "perte électrique", cooling: "froid", other: "autre" },
  balance: {
    title: "Bilan de puissance à l'heure de dimensionnement",
    kind: "nature",
    atMeter: "Au compteur",
    closes: "Chaleur évacuée {heat} kW ; il en reste {residual}.",
    ofRacks: "{stage}, baies",
    ofCooling: "{stage}, froid",
  },
  chain: {
    title: "Chaîne d'alimentation des baies",
    heatIn: "chaleur dans",
    inKw: "entrée kW",
    lossKw: "perte kW",
    efficiency: "rendement",
    paths: "voies × charge",
    between: "{central} ({low} à {high})",
    whole: "Du réseau aux tableaux des baies",
  },
  rooms: {
    outdoor: "dehors",
    "transformer-room": "local transformateur",
    "electrical-room": "local électrique",
    "data-hall": "salle",
    rack: "baie",
  },
  yearTerms: {
    "Chain to the racks, indoors": "Chaîne des baies, à l'intérieur",
    "Chain to the racks, outdoors": "Chaîne des baies, à l'extérieur",
    "Chain to the cooling": "Chaîne du froid",
  },
};
