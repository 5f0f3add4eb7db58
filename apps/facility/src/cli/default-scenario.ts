import { fileURLToPath } from "node:url";

/** The scenario that runs when none is named. */
export const defaultScenario = fileURLToPath(
  new URL("../../scenarios/gigafactory-hauts-de-france.yaml", import.meta.url),
);
