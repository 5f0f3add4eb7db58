import { ModelError, nearestKeys, showValue } from "@watthall/basis";

/**
 * Row of a table by its id.
 *
 * @throws {@link ModelError} `unknown-key` with the nearest ids
 */
export function rowById<Row extends { readonly id: string }>(
  model: string,
  path: string,
  rows: readonly Row[],
  id: string,
): Row {
  const row = rows.find((candidate) => candidate.id === id);
  return (
    row ??
    refuseUnknown(
      model,
      path,
      id,
      rows.map((candidate) => candidate.id),
    )
  );
}

/**
 * Refuses an id that does not exist.
 *
 * @throws {@link ModelError} `unknown-key`, always, with the nearest ids
 */
export function refuseUnknown(model: string, path: string, id: string, known: readonly string[]): never {
  const ids = [...new Set(known)];
  throw new ModelError({
    code: "unknown-key",
    model,
    path,
    received: showValue(id),
    allowed: `did you mean ${nearestKeys(id, ids).join(", ")}? All: ${ids.join(", ")}`,
  });
}
