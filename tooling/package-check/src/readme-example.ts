import { readFileSync } from "node:fs";

/** A TypeScript block of a README, made runnable: each `expression; // => value` becomes a comparison. */
export interface ReadmeExample {
  readonly title: string;
  readonly code: string;
  readonly comparisonCount: number;
}

const shown = /^(\s*)(.+?);?\s*\/\/ => (.+)$/;

/**
 * Compares a value with what a README shows: numbers to the digits shown, all else exactly.
 *
 * @returns `null` when they agree, else what differs
 */
export function difference(received: unknown, expected: unknown): string | null {
  if (typeof expected === "number" && typeof received === "number") {
    const decimals = /e/i.test(String(expected)) ? 12 : (String(expected).split(".")[1]?.length ?? 0);
    const near = Math.abs(received - expected) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
    return near ? null : `${received} where ${expected} is shown`;
  }
  if (typeof expected === "object" && expected !== null && typeof received === "object" && received !== null) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(received)]);
    const found = [...keys].map((key) =>
      difference((received as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]),
    );
    return found.find((each) => each !== null) ?? null;
  }
  return Object.is(received, expected)
    ? null
    : `${JSON.stringify(received)} where ${JSON.stringify(expected)} is shown`;
}

function runnable(block: string): Omit<ReadmeExample, "title"> {
  let comparisonCount = 0;
  const lines = block.split("\n").map((line) => {
    const match = shown.exec(line);
    if (!match) return line;
    comparisonCount++;
    const [, indent, expression, value] = match;
    return `${indent}__shown.push([${JSON.stringify(expression)}, (${expression}), (${value})]);`;
  });
  return { code: ["export const __shown: [string, unknown, unknown][] = [];", ...lines].join("\n"), comparisonCount };
}

/** The TypeScript blocks of a README. */
export function readmeExamples(path: string): readonly ReadmeExample[] {
  const blocks = [...readFileSync(path, "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)];
  return blocks.map((match, i) => ({ title: `example ${i + 1}`, ...runnable(match[1] as string) }));
}
