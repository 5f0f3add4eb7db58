import type { cooling as english } from "../en/cooling.ts";
import type { MessagesOf } from "../messages.ts";

/** Cooling, in French. */
export const cooling: MessagesOf<typeof english> = {
  cooling: {
    lead: "Où va la chaleur à l'heure de dimensionnement, et ce que fait la production pendant l'année.",
    sankey: "Du réseau à la chaleur dehors, heure de dimensionnement",
    closes: "Entrée {input} kW, sortie {output} kW ; reste : {residual} kW.",
    pue: "PUE par heure du jour et par mois",
    hour: "heure du jour",
    month: "Mois",
    duration: "Monotone : puissance au compteur selon la part des heures au-dessus",
    share: "part des heures, %",
    sweep: "PUE selon la température de départ de l'eau",
    supply: "départ",
    pueAxis: "PUE, année",
    chillerHours: "heures avec compresseur",
    from: "De",
    to: "Vers",
  },
  places: {
    grid: "Réseau",
    it: "Informatique",
    other: "Éclairage, bureaux",
    "indoor-loss": "Pertes à l'intérieur",
    "outdoor-loss": "Pertes à l'extérieur",
    "plant-power": "Pompes, compresseurs, ventilateurs",
    "cooler-fans": "Ventilateurs extérieurs",
    liquid: "Liquide",
    "hall-air": "Air des salles",
    plant: "Production de froid",
    outside: "Air extérieur",
  },
};
