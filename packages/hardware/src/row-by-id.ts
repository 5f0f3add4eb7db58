import { ModelError, nearestKeys } from "@watthall/basis";

/** Finds a row by its id; an id that is not there is refused with the nearest ones. */
export function rowById<Row extends { readonly id: string }>(model: string, rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (row !== undefined) return row;
  const nearest = nearestKeys(
    id,
    rows.map((candidate) => candidate.id),
  );
  throw new ModelError({
    code: "unknown-key",
    model,
    path: "id",
    received: JSON.stringify(id),
    allowed: `an id of the table; nearest: ${nearest.join(", ")}`,
  });
}
