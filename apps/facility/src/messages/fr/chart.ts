import type { chart as english } from "../en/chart.ts";
import type { MessagesOf } from "../messages.ts";

/** Charts and the work behind them, in French. */
export const chart: MessagesOf<typeof english> = {
  chart: {
    table: "Montrer en tableau",
    csv: "CSV",
    svg: "SVG",
    png: "PNG",
    save: "Enregistrer le graphique en",
    computing: "Calcul, {percent}",
    cancel: "Annuler",
    cancelled: "Annulé.",
    again: "Calculer",
    failed: "Non calculé : {reason}",
  },
};
