import type { start as english } from "../en/start.ts";
import type { MessagesOf } from "../messages.ts";

/** Presets and files, in French. */
export const start: MessagesOf<typeof english> = {
  start: {
    presets: "Scénarios",
    sites: "Site, au compteur",
    racks: "Baie",
    country: "Pays et climat",
    import: "Ouvrir un scénario (YAML ou JSON)",
    importFailed: "{file} ne peut pas être ouvert : {reason}",
    export: "Enregistrer",
    files: "Enregistrer, ouvrir, imprimer",
    saveScenario: "Scénario (YAML)",
    saveJson: "Résultat (JSON)",
    saveCsv: "Chiffres (CSV)",
  },
  presets: {
    "gigafactory-hauts-de-france": "Gigafactory, Hauts-de-France : 100 000 équivalents H100",
    "kyber-campus-marseille": "Campus Kyber, Marseille : 1 GW de baies de 600 kW",
    "retrofit-30kw-hall": "Rénovation : une salle à 30 kW reçoit des baies de 140 kW",
  },
  countries: { fr: "France", de: "Allemagne", pl: "Pologne", pt: "Portugal" },
};
