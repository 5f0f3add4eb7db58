import { readdirSync, readFileSync } from "node:fs";
import { ModelError } from "@watthall/basis";
import { expect, it } from "vitest";
import * as api from "./index.ts";

type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface WorkedCase {
  readonly function: string;
  readonly input: Json;
}

const folder = new URL("../cases/", import.meta.url);
const cases: readonly WorkedCase[] = readdirSync(folder).flatMap((file) =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8")),
);

/** The same question with one of its numbers replaced, each number in turn. */
function* withEachNumber(value: Json, replaced: number): Generator<Json> {
  if (typeof value === "number") yield replaced;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value))
    for (const changed of withEachNumber(child, replaced)) {
      const copy: Json = structuredClone(value);
      Reflect.set(Object(copy), key, changed);
      yield copy;
    }
}

function* numbersOf(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  if (typeof value === "object" && value !== null) for (const child of Object.values(value)) yield* numbersOf(child);
}

function answerOf(name: string, input: Json): unknown {
  const callable = Object.entries(api).find(([key]) => key === name)?.[1];
  if (typeof callable !== "function") throw new TypeError(`${name} is no function of this package`);
  try {
    return Reflect.apply(callable, undefined, [input]);
  } catch (refusal) {
    if (ModelError.is(refusal)) return null;
    throw refusal;
  }
}

const extremes = [1e308, 1e30, 1e15, 1e12, 1e-6, 1e-15, 5e-324, 0, -1, -1e308];
/** Shortest question of each function: length says nothing of how extremes are met, and long ones take long. */
const questions = Object.values(Object.groupBy(cases, (one) => one.function)).flatMap((group = []) =>
  group.toSorted((a, b) => JSON.stringify(a.input).length - JSON.stringify(b.input).length).slice(0, 4),
);

it.each(questions.map((one) => [one.function, one.input] as const))(
  "%s answers in finite numbers or refuses, whatever number stands in its question",
  (name, input) => {
    const wrong = extremes.flatMap((extreme) =>
      [...withEachNumber(input, extreme)].filter(
        (asked) => ![...numbersOf(answerOf(name, asked))].every(Number.isFinite),
      ),
    );
    expect(wrong).toEqual([]);
  },
);
