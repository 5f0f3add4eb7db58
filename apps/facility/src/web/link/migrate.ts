import { distribution } from "@watthall/sampling";
import { leafOf } from "./leaf-text.ts";
import { isPresetId, presetTree } from "./presets.ts";
import { spreadText } from "./spread-text.ts";
import { withLeaves } from "./tree-paths.ts";

/** Keys and values of an address, in their order. */
export type Pairs = readonly (readonly [key: string, text: string])[];

/** A spread of a scenario as version 2 writes it; nothing where there is none, and what no version reads where it is not whole. */
function textAt(written: unknown, path: string): string {
  const uncertain: unknown = typeof written === "object" && written !== null ? Reflect.get(written, "uncertain") : null;
  if (typeof uncertain !== "object" || uncertain === null || !Object.hasOwn(uncertain, path)) return "";
  const { data } = distribution.safeParse(Reflect.get(uncertain, path));
  return data === undefined ? "?" : spreadText(data);
}

/**
 * From version 1 to 2. Version 1 wrote each field of a spread by itself, as `uncertain.economics~energyEurPerMwh.low=50`, and
 * only those that differ from the shipped scenario; version 2 writes a spread as one, as
 * `uncertain.economics.energyEurPerMwh=uniform,50,90`.
 */
function spreadsAsOne(pairs: Pairs): Pairs {
  const isField = ([key]: Pairs[number]) => /^uncertain\.[a-zA-Z0-9~]+(\.[a-zA-Z0-9]+)*$/.test(key);
  const fields = pairs.filter(isField);
  if (fields.length === 0) return pairs;
  const from = pairs.find(([key]) => key === "from")?.[1] ?? "gigafactory-hauts-de-france";
  const shipped = isPresetId(from) ? presetTree(from) : {};
  const written = withLeaves(shipped, Object.fromEntries(fields.map(([key, text]) => [key, leafOf(text)])));
  const paths = new Set(fields.map(([key]) => (key.split(".")[1] ?? "").replaceAll("~", ".")));
  return [
    ...pairs.filter((pair) => !isField(pair)),
    ...[...paths].map((path) => [`uncertain.${path}`, textAt(written, path)] as const),
  ];
}

/** What makes of a link of version n + 1 one of version n + 2, by n. */
const migrations: readonly ((pairs: Pairs) => Pairs)[] = [spreadsAsOne];

/** Version of the links that this page writes. */
export const linkVersion: number = migrations.length + 1;

/** A link of any earlier version as one of this. */
export function migrated(pairs: Pairs, version: number): Pairs {
  return migrations.slice(version - 1).reduce((fields, migrate) => migrate(fields), pairs);
}
