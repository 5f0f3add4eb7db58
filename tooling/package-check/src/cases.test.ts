import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { type Case, casesOf } from "./case-file.ts";
import { publicFunctions } from "./public-functions.ts";
import { untold } from "./traceable.ts";
import { exportsOf, packages } from "./workspace.ts";

function valueAt(result: unknown, path: string): unknown {
  return path
    .replaceAll("[", ".")
    .replaceAll("]", "")
    .split(".")
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], result);
}

function expectNear(
  received: unknown,
  expected: number,
  { relative = 0, absolute = 0 }: NonNullable<Case["tolerance"]>,
) {
  if (typeof received !== "number") throw new Error(`${JSON.stringify(received)} where ${expected} is expected`);
  const allowed = Math.max(absolute, relative * Math.abs(expected));
  expect(Math.abs(received - expected), `${received} beside ${expected}`).toBeLessThanOrEqual(allowed);
}

function expectValue(received: unknown, expected: unknown, tolerance: NonNullable<Case["tolerance"]>) {
  if (typeof expected === "number") expectNear(received, expected, tolerance);
  else if (Array.isArray(expected)) {
    expect(received).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) expectNear((received as readonly unknown[])[i], value, tolerance);
  } else expect(received).toEqual(expected);
}

describe.each(packages)("$name", async (one) => {
  const cases = casesOf(one);
  const functions = new Map((await publicFunctions(one.name)).map((each) => [each.name, each.run]));
  const sources = new Set(Object.keys((await exportsOf(one.name)).sources ?? {}));

  it("gives each case an id of its own", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it.each([...functions.keys()])("%s has a worked case", (name) => {
    expect(cases.some((each) => each.function === name)).toBe(true);
  });

  it.each(cases)("$function, $kind: $id", ({ function: name, input, expected, expectedError, tolerance = {} }) => {
    const run = functions.get(name);
    if (!run) throw new Error(`no public function ${name}`);
    if (expectedError) {
      try {
        run(input);
      } catch (error) {
        expect(ModelError.is(error) && { code: error.code, path: error.path }).toEqual(expectedError);
        return;
      }
      throw new Error("answered what it should refuse");
    }
    const result = run(input);
    expect(untold(result, sources)).toEqual([]);
    for (const [path, value] of Object.entries(expected ?? {})) expectValue(valueAt(result, path), value, tolerance);
  });
});
