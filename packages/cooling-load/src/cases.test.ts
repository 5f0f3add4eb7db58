import { readdirSync, readFileSync } from "node:fs";
import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import * as api from "./index.ts";

type Expected = number | string | boolean | null | readonly number[];

interface Case {
  readonly id: string;
  readonly title: string;
  readonly kind: "published" | "second-tool" | "hand-worked";
  readonly function: string;
  readonly input: unknown;
  readonly expected?: Readonly<Record<string, Expected>>;
  readonly expectedError?: { readonly code: string; readonly path: string };
  readonly tolerance?: { readonly relative?: number; readonly absolute?: number };
  readonly source: string;
  readonly derivation?: string;
}

const folder = new URL("../cases/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as readonly Case[]);

const functions = Object.entries(api).flatMap(([name, value]) =>
  typeof value === "function" && `${name}Input` in api ? [[name, value as (input: unknown) => unknown] as const] : [],
);

/** Value at `secondsTo[0].timeS` of a result. */
function at(result: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], result);
}

function expectNear(actual: unknown, expected: number, { relative = 0, absolute = 0 }, path: string): void {
  expect(actual, path).toBeTypeOf("number");
  const allowed = Math.max(relative * Math.abs(expected), absolute);
  expect(Math.abs((actual as number) - expected), `${path}: ${actual}, expected ${expected}`).toBeLessThanOrEqual(
    allowed,
  );
}

function expectAs(actual: unknown, expected: Expected, tolerance: Case["tolerance"], path: string): void {
  if (typeof expected === "number") expectNear(actual, expected, tolerance ?? {}, path);
  else if (Array.isArray(expected))
    for (const [i, value] of expected.entries())
      expectNear((actual as unknown[])[i], value, tolerance ?? {}, `${path}[${i}]`);
  else expect(actual, path).toBe(expected);
}

describe("cases", () => {
  it.each(cases.map((one) => [one.id, one.title, one] as const))("%s: %s", (_id, _title, one) => {
    const found = functions.find(([name]) => name === one.function);
    if (found === undefined) throw new Error(`no public function ${one.function}`);
    const ask = () => found[1](one.input);
    if (one.expectedError !== undefined) {
      expect(ask).toThrow(ModelError);
      expect(ask).toThrow(expect.objectContaining(one.expectedError));
      return;
    }
    const result = ask();
    const entries = Object.entries(one.expected ?? {});
    expect(entries.length).toBeGreaterThan(0);
    for (const [path, expected] of entries) expectAs(at(result, path), expected, one.tolerance, path);
  });

  it("have each their own id and say where their numbers come from", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const one of cases) {
      expect(one.source, one.id).not.toBe("");
      if (one.kind === "hand-worked") expect(one.derivation, one.id).toBeTruthy();
    }
  });

  it("cover every public function", () => {
    const covered = new Set(cases.map((one) => one.function));
    expect(functions.map(([name]) => name).filter((name) => !covered.has(name))).toEqual([]);
  });
});
