import { ModelError } from "./model-error.ts";
import { nearestKeys } from "./nearest-keys.ts";
import { showValue } from "./show-value.ts";

const mostListed = 20;

/**
 * Refuses an id that does not exist.
 *
 * @param path - of the field that holds it, in the input of `model`
 * @param known - what exists; a short list is told whole, of a long one the nearest
 * @throws {@link ModelError} `unknown-key`, always
 */
export function refuseUnknown(model: string, path: string, id: string, known: readonly string[]): never {
  const ids = [...new Set(known)];
  const all = ids.length <= mostListed ? ` All: ${ids.join(", ")}` : "";
  const allowed = `did you mean ${nearestKeys(id, ids).join(", ")}?${all}`;
  throw new ModelError({ code: "unknown-key", model, path, received: showValue(id), allowed });
}

/**
 * Row of a table by its id.
 *
 * @param path - of the field that holds the id, in the input of `model`
 * @throws {@link ModelError} `unknown-key` with the nearest ids
 */
export function rowById<Row extends { readonly id: string }>(
  model: string,
  path: string,
  rows: readonly Row[],
  id: string,
): Row {
  const ids = () => rows.map((candidate) => candidate.id);
  return rows.find((candidate) => candidate.id === id) ?? refuseUnknown(model, path, id, ids());
}
