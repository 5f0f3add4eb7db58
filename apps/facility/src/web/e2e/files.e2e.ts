import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scenarioHash } from "@watthall/sweep";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

/** Of the tiles; the table of the balance holds it too. */
const power = 'dl [data-fact="balance.gridKw"]';

/** What the page saves at the press of a button. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return readFileSync(await download.path(), "utf8");
}

/** What the command line gives for the same scenario. */
function commandLineRun(format: "json" | "csv"): string {
  const main = fileURLToPath(new URL("../../cli/main.ts", import.meta.url));
  const run = spawnSync(process.execPath, ["--conditions=@watthall/source", main, "run", "--format", format], {
    encoding: "utf8",
    maxBuffer: 1e8,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  return run.stdout;
}

const valueAt = (tree: unknown, path: string) =>
  path.split(/[.[\]]+/).reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], tree);

const openFiles = (page: Page) => page.click('[data-fold="files"] summary');

describe("the files", () => {
  it("hold the figures that the command line gives, with all digits, and what they were made from", async () => {
    const { page } = await opened.open("?lang=en");
    await openFiles(page);
    const csv = await saved(page, '[data-save="figures"]');
    const json: unknown = JSON.parse(await saved(page, '[data-save="result"]'));
    const result: unknown = JSON.parse(commandLineRun("json"));
    expect(csv).toBe(commandLineRun("csv"));
    const numbers = csv
      .split("\r\n")
      .slice(1)
      .map((row) => /^([^,]+),(?:"[^"]*"|[^,]*),(-?\d+(?:\.\d+)?(?:e[+-]\d+)?),/.exec(row))
      .filter((match) => match !== null)
      .map(([, path = "", value = ""]) => ({ path, value: Number(value) }));
    expect(numbers.length).toBeGreaterThan(30);
    for (const { path, value } of numbers) {
      expect({ path, value }).toEqual({ path, value: valueAt(result, path) });
      expect({ path, value }).toEqual({ path, value: valueAt(json, path) });
    }
    expect(valueAt(json, "schema")).toBe("watthall.facility/1");
    expect(valueAt(json, "versions")).toMatchObject({ facility: expect.stringMatching(/^\d+\./) });
    expect(valueAt(json, "versions")).toEqual(valueAt(result, "versions"));
    expect(valueAt(json, "scenario.name")).toBe(valueAt(result, "name"));
    expect(valueAt(json, "scenarioHash")).toBe(await scenarioHash(valueAt(json, "scenario")));
    await page.close();
  });

  it("bring a scenario back as it was saved, with its alternatives and uncertain numbers", async () => {
    const change = "feed.lengthM=17&uncertain.it.otherItShare=uniform,0.02,0.2";
    const { page, complaints } = await opened.open(`?lang=en&from=kyber-campus-marseille&${change}`);
    const shown = await page.locator(power).innerText();
    await openFiles(page);
    const text = await saved(page, '[data-save="scenario"]');
    expect(parse(text)).toMatchObject({
      feed: { lengthM: 17 },
      uncertain: { "it.otherItShare": { kind: "uniform", low: 0.02, high: 0.2 } },
      variants: [{ name: "800 V DC" }],
    });
    await page.click('[data-pick="retrofit-30kw-hall"]');
    await expect.poll(() => page.locator(power).innerText()).not.toBe(shown);
    const file = { name: "site.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) };
    await page.setInputFiles("input[type=file]", file);
    await expect.poll(() => page.locator(power).innerText()).toBe(shown);
    expect(parse(await saved(page, '[data-save="scenario"]'))).toEqual(parse(text));
    await expect.poll(() => page.url()).toContain("uncertain.it.otherItShare=uniform,0.02,0.2");
    await page.reload();
    expect(await page.locator(power).innerText()).toBe(shown);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ["no YAML", "a: [1, 2", /site\.yaml cannot be opened/],
    ["a misspelt field", "schemaVersion: 1\nnmae: x", /nmae|name/],
    ["a bomb of aliases", `a: &a [x,x]\n${"b: &b [*a,*a]\n".repeat(9)}`, /cannot be opened/],
    ["a prototype", '{ "__proto__": { "polluted": true }, "schemaVersion": 1 }', /cannot be opened/],
    ["markup", "schemaVersion: 1\nname: '<img src=x onerror=alert(1)>'\nit: 1", /cannot be opened/],
  ])("say what is wrong with %s, and the page stays", async (_, text, message) => {
    const { page, complaints } = await opened.open("?lang=en");
    const before = await page.locator(power).innerText();
    await openFiles(page);
    await page.setInputFiles("input[type=file]", {
      name: "site.yaml",
      mimeType: "application/yaml",
      buffer: Buffer.from(text),
    });
    await expect.poll(async () => (await page.locator("[role=alert]").allInnerTexts()).join(" ")).toMatch(message);
    expect(await page.locator(power).innerText()).toBe(before);
    expect(await page.locator("main img").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(["lang=en", "lang=fr&from=kyber-campus-marseille", "lang=en&from=retrofit-30kw-hall"])(
    "print as one or two sheets with the key figures: %s",
    async (query) => {
      const { page } = await opened.open(`?${query}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sheets = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
      expect(sheets).toBeGreaterThanOrEqual(1);
      expect(sheets).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(power).isVisible()).toBe(true);
      expect(await page.locator("[data-sheet]").innerText()).toContain("http://127.0.0.1");
      expect(await page.locator("nav, [data-choice], [data-fold]").first().isVisible()).toBe(false);
      await page.close();
    },
  );
});
