import { grades, unitMismatches } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as api from "./index.ts";
import { sources, tables } from "./index.ts";

/** Every number of a table with the nearest source and grade above it. */
function* numbersUnder(
  node: unknown,
  path: string,
  source?: unknown,
  grade?: unknown,
): Generator<{ path: string; value: number; source: unknown; grade: unknown }> {
  if (typeof node === "number") yield { path, value: node, source, grade };
  if (typeof node !== "object" || node === null) return;
  const own = node as Record<string, unknown>;
  for (const [key, child] of Object.entries(own))
    yield* numbersUnder(child, `${path}.${key}`, own.source ?? source, own.grade ?? grade);
}

describe("tables", () => {
  it("give a known source and a grade for every number", () => {
    const numbers = [...numbersUnder(tables, "tables")];
    expect(numbers.length).toBeGreaterThan(100);
    for (const { path, value, source, grade } of numbers) {
      expect(Number.isFinite(value), path).toBe(true);
      expect(Object.keys(sources), path).toContain(source);
      expect(grades, path).toContain(grade);
    }
  });

  it("have unique ids", () => {
    for (const table of Object.values(tables).filter(Array.isArray)) {
      const ids = (table as readonly { id?: string }[]).flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("input schemas", () => {
  const schemas = Object.entries<unknown>(api).filter(
    (entry): entry is [string, z.ZodType] => entry[0].endsWith("Input") && entry[1] instanceof z.ZodType,
  );

  it.each(schemas)("%s names every number by its unit", (_name, schema) => {
    expect(unitMismatches(schema)).toEqual([]);
    expect(schema.meta()?.description).toBeTruthy();
  });
});
