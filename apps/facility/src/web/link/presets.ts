import { tree as gigafactory } from "../../../scenarios/gigafactory-hauts-de-france.yaml";
import { tree as kyberCampus } from "../../../scenarios/kyber-campus-marseille.yaml";
import { tree as retrofit } from "../../../scenarios/retrofit-30kw-hall.yaml";

/** Scenarios that the page starts from: those shipped with the app. */
export const presetIds = ["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"] as const;

/** A shipped scenario. */
export type PresetId = (typeof presetIds)[number];

/** Whether a text names a shipped scenario. */
export function isPresetId(text: string): text is PresetId {
  return presetIds.some((id) => id === text);
}

const trees: Readonly<Record<PresetId, unknown>> = {
  "gigafactory-hauts-de-france": gigafactory,
  "kyber-campus-marseille": kyberCampus,
  "retrofit-30kw-hall": retrofit,
};

/** A shipped scenario as written. */
export function presetTree(id: PresetId | "none"): unknown {
  return id === "none" ? {} : trees[id];
}
