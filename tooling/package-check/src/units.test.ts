import { unitMismatches } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { publicFunctions } from "./public-functions.ts";
import { packages } from "./workspace.ts";

const withFunctions = await Promise.all(
  packages.map(async ({ name }) => ({ name, functions: await publicFunctions(name) })),
);

describe.each(withFunctions.filter(({ functions }) => functions.length > 0))("$name", ({ functions }) => {
  it.each(functions)("$name: every number of the input carries the unit of its name", ({ schema }) => {
    expect(unitMismatches(schema)).toEqual([]);
  });
  it.each(functions)("$name: says in one line what it is", ({ schema }) => {
    expect(schema.meta()?.description ?? "").toMatch(/^[A-Z0-9][^\n]{9,}\.$/);
  });
});
