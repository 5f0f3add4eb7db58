import { ModelError, nearestKeys, suffixOf, type Unit, unitOfSuffix } from "@watthall/basis";

/** A place in a result: its path, what stands there, and every object or list on the way to it, the outermost first. */
export interface Place {
  readonly path: string;
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly ancestors: readonly unknown[];
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !(value instanceof Float64Array);

function keysOf(path: string): readonly string[] {
  return path
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .filter((key) => key !== "");
}

function joined(path: string, key: string, inList: boolean): string {
  if (inList) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** Paths of all figures below a tree, as `feeds[0].lossKw`; findings and sources are no figures. */
export function figurePaths(tree: unknown, path = ""): readonly string[] {
  if (!isBranch(tree)) return typeof tree === "number" || typeof tree === "string" || tree === null ? [path] : [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === "findings" || key === "sources" ? [] : figurePaths(value, joined(path, key, Array.isArray(tree))),
  );
}

/**
 * What stands at a path of a result.
 *
 * @param path - as `backup.autonomies[3].fuel.storedMassT`; `autonomies.3` reads the same
 * @returns `null` where the path leads nowhere
 */
export function placeAt(tree: unknown, path: string): Place | null {
  const keys = keysOf(path);
  const ancestors: unknown[] = [];
  let value = tree;
  let shown = "";
  for (const key of keys) {
    if (!isBranch(value) || !Object.hasOwn(value, key)) return null;
    ancestors.push(value);
    shown = joined(shown, key, Array.isArray(value));
    value = value[key];
  }
  return keys.length === 0 ? null : { path: shown, keys, value, ancestors };
}

/** Refuses a path that leads nowhere, with those nearest to it. */
export function unknownPath(path: string, known: readonly string[]): ModelError {
  const nearest = nearestKeys(path, [...new Set(known)], 5);
  return new ModelError({
    code: "unknown-key",
    model: "watthall explain",
    path: "path",
    received: path,
    allowed: `a path of the result; nearest: ${nearest.join(", ")}`,
  });
}

/** Unit of a figure, by the innermost name on its path that ends in one. */
export function unitAt(keys: readonly string[]): Unit {
  const suffix = keys.map((key) => (/^\d+$/.test(key) ? null : suffixOf(key))).findLast((found) => found !== null);
  return suffix == null ? "1" : unitOfSuffix[suffix];
}

/** A field of the innermost object around a place that has it; the place itself counts. */
export function innermost<T>({ value, ancestors }: Place, field: string, is: (found: unknown) => found is T): T | null {
  // The outermost object is the whole site, whose lists are not those of one figure.
  for (const branch of [...ancestors.slice(1), value].reverse()) {
    const found = isBranch(branch) ? branch[field] : undefined;
    if (is(found)) return found;
  }
  return null;
}

/** Whether something is an object of a result, to look into. */
export const isObject = isBranch;
