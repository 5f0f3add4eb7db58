import { ModelError, unitOfSuffix } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { findingFolders } from "./codes-page.ts";
import { errorMeanings } from "./error-codes.ts";
import { findingCodes } from "./finding-codes.ts";
import { code, plain } from "./markdown.ts";
import { publicFunctions } from "./public-functions.ts";
import { sitePages } from "./site-pages.ts";
import { workedCases } from "./worked-cases.ts";
import { packageFolders, packages, sourcesOf, tablesOf } from "./workspace.ts";

const pages = await sitePages();

function page(path: string): string {
  const text = pages.get(path);
  if (text === undefined) throw new Error(`no page ${path}`);
  return text;
}

/** Codes of the findings that a package's worked cases give. */
async function codesThatOccur(id: string): Promise<readonly string[]> {
  const functions = new Map((await publicFunctions(id)).map(({ name, run }) => [name, run]));
  const results = workedCases(id)
    .filter(({ expected }) => expected !== undefined)
    .map((one) => functions.get(one.function)?.(one.input) as { findings?: readonly { code: string }[] } | undefined);
  return [...new Set(results.flatMap((result) => result?.findings?.map(({ code: found }) => found) ?? []))];
}

describe("the site", () => {
  it("has a page for every package", () => {
    expect(packages.map(({ id }) => id).sort()).toEqual([...packageFolders()].sort());
    for (const { id } of packages)
      expect([...pages.keys()]).toEqual(
        expect.arrayContaining([`models/${id}.md`, `validation/${id}.md`, `data/${id}.md`]),
      );
  });

  it("names every suffix with its unit", () => {
    const text = page("nomenclature.md");
    const missing = Object.entries(unitOfSuffix).filter(
      ([suffix, unit]) => !text.includes(`| ${code(suffix)} | ${unit === "1" ? "pure number" : plain(unit)} |`),
    );
    expect(missing).toEqual([]);
  });

  it("says of every error code when it comes", () => {
    const refusal = new ModelError({ code: "input-invalid", model: "m", path: "p", received: "r", allowed: "a" });
    const meanings = errorMeanings();
    expect(Object.keys(meanings)).toContain(refusal.code);
    expect(Object.values(meanings).filter((meaning) => meaning.length < 10)).toEqual([]);
  });
});

describe.each(packages)("$id", ({ id }) => {
  it("shows every function with inputs and results", async () => {
    const text = page(`models/${id}.md`);
    const functions = await publicFunctions(id);
    expect(functions.filter(({ name }) => !text.includes(`### ${name} {#`)).map(({ name }) => name)).toEqual([]);
  });

  it("shows every worked case, and each agrees", () => {
    const text = page(`validation/${id}.md`);
    const missing = workedCases(id).filter((one) => !text.includes(`{#${one.id.toLowerCase()}}`));
    expect(missing.map((one) => one.id)).toEqual([]);
    expect(text).not.toContain("**differs**");
  });

  it("shows every table and every source", async () => {
    const text = page(`data/${id}.md`);
    const tables = Object.keys(await tablesOf(id));
    expect(tables.filter((name) => !text.includes(`## ${name} {#`))).toEqual([]);
    const sources = Object.keys(await sourcesOf(id));
    expect(sources.filter((source) => !page("sources.md").includes(code(source)))).toEqual([]);
  });

  it("lists every finding that a worked case gives", async () => {
    const text = page("codes.md");
    const occurring = await codesThatOccur(id);
    expect(occurring.filter((found) => !text.includes(`-${found}"></a>`))).toEqual([]);
  });
});

describe.each(findingFolders)("findings of $id", ({ id, folder }) => {
  it("are all read from the sources", () => {
    expect(findingCodes(id, folder).unread).toEqual([]);
  });
});
