import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../messages/language.ts";
import { facility, weatherOfCity } from "../../model/facility.ts";
import { htmlReport } from "../../report/html/html-report.ts";
import { wordsOf } from "../../report/words.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import { type Opened, openBrowser } from "./browser.ts";

const sites = ["gigafactory-hauts-de-france", "kyber-campus-marseille", "retrofit-30kw-hall"];
const folder = mkdtempSync(join(tmpdir(), "watthall-report-"));
let opened: Opened;

beforeAll(async () => {
  opened = await openBrowser();
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The HTML report of a shipped scenario, as a file. */
function reportFile(site: string, language: (typeof languages)[number]): string {
  const text = readFileSync(new URL(`../../../scenarios/${site}.yaml`, import.meta.url), "utf8");
  const { base, variants } = parseScenario(readScenario(text));
  const run = (scenario: typeof base) => facility(scenario, { weather: weatherOfCity(scenario), drawCount: 1000 });
  const html = htmlReport({ result: run(base), variants: variants.map(run), versions: {} }, wordsOf(language));
  const file = join(folder, `${site}-${language}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

const cases = sites.flatMap((site) => languages.map((language) => [site, language] as const));

describe.each(cases)("the HTML report of %s in %s", (site, language) => {
  it("asks for nothing, fits a phone, and takes two pages of paper", async () => {
    const page = await opened.browser.newPage({ viewport: { width: 360, height: 800 } });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const url = reportFile(site, language);
    await page.goto(url);
    expect(requests).toEqual([url]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
    await page.close();
  });
});

// Colours and marks are those of every site: one is enough.
describe.each(languages)("the HTML report in %s", (language) => {
  it.each(["light", "dark"] as const)("gives axe nothing to find in %s", async (colorScheme) => {
    const page = await opened.browser.newPage({ bypassCSP: true, colorScheme });
    await page.goto(reportFile("gigafactory-hauts-de-france", language));
    await page.evaluate(axe.source);
    const found = (await page.evaluate("axe.run()")) as { readonly violations: readonly { readonly id: string }[] };
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    await page.close();
  });
});
