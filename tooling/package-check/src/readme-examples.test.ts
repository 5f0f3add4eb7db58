import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { difference, readmeExamples } from "./readme-example.ts";
import { packages, root } from "./workspace.ts";

const folder = join(root, "tooling/package-check/.examples");
mkdirSync(folder, { recursive: true });

describe.each(packages)("$name", ({ id, path }) => {
  const readme = join(path, "README.md");
  const examples = existsSync(readme) ? readmeExamples(readme) : [];

  it("shows at least one result", () => {
    expect(examples.some(({ comparisonCount }) => comparisonCount > 0)).toBe(true);
  });

  it.each(examples)("$title gives what it shows", async ({ title, code }) => {
    const file = join(folder, `${id}-${title.replace(" ", "-")}.ts`);
    writeFileSync(file, code);
    const { __shown } = (await import(file)) as { readonly __shown: readonly [string, unknown, unknown][] };
    const different = __shown.map(([expression, received, expected]) => [expression, difference(received, expected)]);
    expect(different.filter(([, what]) => what !== null)).toEqual([]);
  });
});

const pages = readdirSync(join(root, "apps/docs/pages"), { recursive: true, encoding: "utf8" })
  .filter((page) => page.endsWith(".md") && !page.startsWith("generated"))
  .map((page) => ({ page, examples: readmeExamples(join(root, "apps/docs/pages", page)) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(pages)("page $page of the documentation", ({ page, examples }) => {
  it.each(examples)("$title gives what it shows", async ({ title, code }) => {
    const file = join(folder, `page-${page.replaceAll(/[/.]/g, "-")}-${title.replace(" ", "-")}.ts`);
    writeFileSync(file, code);
    const { __shown } = (await import(file)) as { readonly __shown: readonly [string, unknown, unknown][] };
    const different = __shown.map(([expression, received, expected]) => [expression, difference(received, expected)]);
    expect(different.filter(([, what]) => what !== null)).toEqual([]);
  });
});

describe("difference", () => {
  it.each([
    [898.4, 898, null],
    [0.1234, 0.12, null],
    [0.13, 0.12, "0.13 where 0.12 is shown"],
    ["a", "a", null],
    [null, 1, "null where 1 is shown"],
    [{ a: [1.04] }, { a: [1] }, null],
    [{ a: 1, b: 2 }, { a: 1 }, "2 where undefined is shown"],
  ])("of %j and %j", (received, expected, what) => {
    expect(difference(received, expected)).toBe(what);
  });
});
