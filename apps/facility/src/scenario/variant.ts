import { tables } from "@watthall/cooling-load";
import { z } from "zod";
import { defaultPlant } from "./cooling.ts";

/** An alternative: a name, and the fields of the scenario that it sets, by their path. */
export const variant = z.strictObject({
  name: z.string().min(1),
  set: z
    .record(z.string().min(1), z.unknown())
    .describe(
      "New value by path, such as `backup.storage: single-wall` or `feed.voltageV: 800`; null takes a field out",
    ),
});

/** An alternative. */
export type Variant = z.infer<typeof variant>;

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Presets by their id, that a path may go into, as into `cooling.plant.liquid.supplyTempC` of `dry-coolers`. */
const plantPresets = new Map<unknown, unknown>(tables.plants.map(({ id, plant }) => [id, plant]));

function opened(tree: unknown, key: string, rest: readonly string[]): unknown {
  const here = isTree(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (key !== "plant" || rest.length === 0) return here;
  return plantPresets.get(here ?? defaultPlant) ?? here;
}

/**
 * A tree with one value set; the objects on its way are made where they are missing, and a plant that is named by its
 * preset is written out.
 *
 * @param path - its keys
 * @param value - `null` takes the field out
 */
export function withValueAt(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(tree)) return tree.map((item, i) => (String(i) === key ? withValueAt(item, rest, value) : item));
  const { [key]: _, ...others } = isTree(tree) ? tree : {};
  if (rest.length === 0 && value === null) return others;
  return { ...(isTree(tree) ? tree : {}), [key]: withValueAt(opened(tree, key, rest), rest, value) };
}

/** Keys of a path such as `feed.circuits[0].count`. */
export const keysOfPath = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((key) => key !== "");

/**
 * A scenario as written, with the fields of a variant set.
 *
 * A path that no schema knows is refused when the result is parsed, as a misspelt field is.
 *
 * @param written - the scenario before it is parsed
 * @returns a new tree; the variants themselves are left out of it
 */
export function applyVariant(written: unknown, { name, set }: Variant): unknown {
  const { variants: _, ...base } = isTree(written) ? written : {};
  const changed = Object.entries(set).reduce<unknown>(
    (tree, [path, value]) => withValueAt(tree, keysOfPath(path), value),
    base,
  );
  return isTree(changed)
    ? { ...changed, name: `${typeof base.name === "string" ? base.name : ""} – ${name}` }
    : changed;
}
