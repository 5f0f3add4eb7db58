import type { equivalence as english } from "../en/equivalence.ts";
import type { MessagesOf } from "../messages.ts";

/** Equivalence, in French. */
export const equivalence: MessagesOf<typeof english> = {
  equivalence: {
    lead: "Chaque génération comptée en H100 : selon la mesure choisie, la réponse change.",
    metric: "Mesure",
    chart: "Équivalents H100 d'une baie, avec leur intervalle",
    table: "Une baie en équivalents H100, selon chaque mesure",
    rack: "Baie",
    packages: "Boîtiers",
    generations: "La même puissance au compteur avec chaque génération",
  },
  metrics: {
    ops8: "opérations denses sur 8 bits",
    bf16: "BF16",
    fp8: "FP8",
    "low-precision": "plus basse précision",
    fp64: "FP64",
    bandwidth: "débit mémoire",
    capacity: "capacité mémoire",
    "decode-roofline": "décodage, modèle roofline",
    measured: "mesuré (MLPerf)",
  },
};
