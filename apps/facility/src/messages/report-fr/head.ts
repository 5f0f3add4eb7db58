import type { MessagesOf } from "../messages.ts";
import type { head as english } from "../report-en/head.ts";

/** Head of the report and its findings, in French. */
export const head: MessagesOf<typeof english> = {
  head: {
    atMeter: "{mw} MW au compteur à l'heure de dimensionnement, {dryBulb} °C sec et {wetBulb} °C humide",
    year: "Année : {weather}",
    madeFrom: "faite à partir des statistiques {source}",
    madeBy: "Établi par Watthall {version} : {packages}",
    keyFigures: "Chiffres clés",
    charts: "Graphiques",
    sources: "Comment chaque chiffre est obtenu",
    sourcesHint: "Ouvrez un chiffre pour voir sa formule, les valeurs qui y entrent et ses sources.",
    paper: "Les formules, les sources et les notes sont dans le fichier ; le papier les omet.",
  },
  severity: { fail: "ÉCHEC", incomplete: "NON JUGÉ", warning: "ATTENTION", info: "note" },
  findings: {
    counts: "Constats : {fail} échecs, {incomplete} non jugeables, {warning} avertissements ; {info} notes à la fin",
    title: "Constats",
    code: "Code",
    severity: "Gravité",
    says: "Ce qu'il dit",
    source: "Source",
    notes: "Notes",
  },
};
