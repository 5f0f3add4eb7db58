import type { Sentence } from "./sentence.ts";

/** What each finding says in French, by its code. */
export const findingsInFrench: Readonly<Record<string, Sentence>> = {
  "voltage-drop-exceeded": [
    "Chute de tension de {value:%}, au-delà des {limit:%} admis.",
    "La chute de tension dépasse la limite.",
  ],
  "not-computed": "Grandeur non calculée : {value}.",
};
