import type { MessagesOf } from "../messages.ts";
import type { cooling as english } from "../report-en/cooling.ts";

/** Cooling, in French. */
export const cooling: MessagesOf<typeof english> = {
  cooling: {
    title: "Refroidissement",
    liquid: "Chaleur vers le liquide",
    air: "Chaleur vers l'air",
    coolant: "{name}, liquide",
    rise: "échauffement de {deltaK} K",
    stops: "arrêt du débit, limite après",
    assumedHoldUp: "{limit} °C ; {litres} L de liquide, hypothèse du scénario",
    reportedHoldUp: "{limit} °C ; {litres} L de liquide, rapportés pour la baie",
    cdus: "CDU",
    spares: "secours compris",
    groups: "{groups} groupes de {units}, secours compris",
    buffer: "Ballon tampon",
    pueDesign: "PUE à l'heure de dimensionnement",
    pueYear: "PUE de l'année",
    pueNote: "énergie sur énergie",
    wueYear: "WUE de l'année",
    freeHours: "Heures sans compresseur",
    freeShare: "Chaleur évacuée sans compresseur",
  },
};
