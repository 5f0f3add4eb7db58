import { grades, type SourceTable } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { casesOf } from "./case-file.ts";
import { publicFunctions } from "./public-functions.ts";
import { exportsOf, packages } from "./workspace.ts";

interface Provenance {
  readonly source?: unknown;
  readonly grade?: unknown;
}

/** Paths of the numbers of a table that have no source or no grade on their way, and of sources and grades unknown. */
function* unsourced(value: unknown, path: string, above: Provenance, sources: ReadonlySet<string>): Generator<string> {
  if (typeof value === "number") {
    if (above.source === undefined) yield `${path}: no source`;
    if (above.grade === undefined) yield `${path}: no grade`;
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const own = value as Provenance;
  if (own.grade !== undefined && !(grades as readonly unknown[]).includes(own.grade))
    yield `${path}.grade: ${JSON.stringify(own.grade)}`;
  for (const id of own.source === undefined ? [] : [own.source].flat())
    if (typeof id !== "string" || !sources.has(id)) yield `${path}.source: ${JSON.stringify(id)} is no source`;
  const here = { source: own.source ?? above.source, grade: own.grade ?? above.grade };
  for (const [key, child] of Object.entries(value)) yield* unsourced(child, `${path}.${key}`, here, sources);
}

describe.each(packages.filter(({ id }) => id !== "basis"))("$name", async (one) => {
  const api = await exportsOf(one.name);
  const sources = new Set(Object.keys((api.sources ?? {}) as SourceTable));
  const tables = Object.entries((api.tables ?? {}) as Readonly<Record<string, unknown>>);
  const functions = new Map((await publicFunctions(one.name)).map((each) => [each.name, each.run]));

  it.each(tables)("table %s: every number has a source and a grade", (name, table) => {
    expect([...unsourced(table, name, {}, sources)].slice(0, 20)).toEqual([]);
  });

  it("names only sources that exist, in results and findings", () => {
    const unknown = casesOf(one)
      .filter((each) => each.expected !== undefined && functions.has(each.function))
      .flatMap((each) => {
        const result = functions.get(each.function)?.(each.input) as {
          sources?: readonly string[];
          findings?: readonly { source?: string }[];
        };
        const named = [...(result.sources ?? ["(none)"]), ...(result.findings ?? []).flatMap((f) => f.source ?? [])];
        return named.filter((id) => !sources.has(id)).map((id) => `${each.function}: ${id}`);
      });
    expect([...new Set(unknown)]).toEqual([]);
  });
});
