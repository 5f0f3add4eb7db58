import type { MessagesOf } from "../messages.ts";
import type { economics as english } from "../report-en/economics.ts";

/** Grid, money, carbon and generations, in French. */
export const economics: MessagesOf<typeof english> = {
  grid: {
    title: "Raccordement au réseau",
    apparent: "Puissance apparente",
    voltage: "Tension",
    current: "Courant",
  },
  money: {
    title: "Coûts et carbone",
    building: "Bâtiment",
    filled: "Bâtiment et ordinateurs",
    energy: "Électricité d'une année",
    cost: "son coût",
    carbon: "son carbone",
  },
  scopes: { direct: "émissions directes", "life-cycle": "cycle de vie" },
  generations: {
    title: "Les mêmes {mw} MW avec d'autres générations, à leur puissance publiée",
    status: "état",
    rackKw: "kW/baie",
    racks: "baies",
    packages: "boîtiers",
    lowPrecision: "basse précision",
    bandwidth: "débit mémoire",
  },
};
