import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewIds } from "../link/link.ts";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;

beforeAll(async () => {
  opened = await openBrowser();
}, 240_000);
afterAll(() => opened?.close());

const traced = ["overview", "feed", "equivalence", "economics", "fact-check"] as const;

async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator("progress").count(), { timeout: 50_000 }).toBe(0);
  await page.waitForLoadState("networkidle");
}

/** Text that the page says in its own words: no codes, no titles of sources, no names of languages. */
async function ownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const foreign of body.querySelectorAll("code, [lang=en]")) foreign.remove();
    return body.textContent;
  });
}

describe("somebody who reads only French", () => {
  it("gets from the start to a sourced number", async () => {
    const { page, complaints } = await opened.open("", { locale: "fr-FR" });
    await page.getByRole("button", { name: /^Courant, l'autre voie perdue/ }).click();
    const dialog = page.getByRole("dialog");
    await expect.poll(() => dialog.textContent()).toMatch(/Formule[\s\S]*Valeurs[\s\S]*Valable pour[\s\S]*Sources/);
    await expect.poll(() => dialog.locator("cite").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Alimentation électrique" }).click();
    await page.locator('[data-fact="balance.chain.stages[0].lossKw"]').last().click();
    await expect.poll(() => dialog.textContent()).toMatch(/Perte de l'étage, Transformateur HT\/MT/);
    await expect.poll(() => dialog.textContent()).toContain("P_loss = P_in − P_out");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(viewIds)("meets no English sentence in %s", async (view) => {
    const { page } = await opened.open(`?view=${view}&lang=fr`);
    await settled(page);
    await expect.poll(() => page.locator("[data-finding] > div > [lang=en], h3 [lang=en]").count()).toBe(0);
    expect((await ownWords(page)).match(/\b(the|which|with|are|cannot|given|taken)\b.{0,40}/gi) ?? []).toEqual([]);
    await page.close();
  });

  it("reads a refusal of the model in French", async () => {
    const { page } = await opened.open("?view=feed&lang=fr&feed.voltageV=-5");
    await expect
      .poll(() => page.getByRole("alert").textContent())
      .toMatch(/feed\.voltageV : -5 sort des bornes ; admis : un nombre > 0 V/);
    await page.close();
  });
});

describe("every number opens", () => {
  it.each(traced)("in the tables and claims of %s", async (view) => {
    const { page } = await opened.open(`?view=${view}&lang=en`);
    await settled(page);
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main > section td, main > div > section td, main dd")]
        .filter((cell) => cell.closest("figure, details") === null)
        .filter((cell) => /^[−-]?\d[\d\s,.  ]*( ?[^\s\d]{1,6})?$/.test(cell.textContent.trim()))
        .filter((cell) => cell.querySelector("button[data-fact]") === null)
        .map((cell) => cell.textContent.trim())
        // A year is a date, and no figure.
        .filter((text) => !/^20\d\d$/.test(text)),
    );
    expect(closed).toEqual([]);
    await page.close();
  });

  it("from the keyboard, to formula, values, validity and sources", async () => {
    const { page } = await opened.open("?view=equivalence&lang=en");
    const figure = page.locator('[data-fact="equivalenceTable.gb200-nvl72.ops8"]');
    await figure.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    for (const part of ["H = p · r", "Values put in", "Holds for", "Sources"])
      await expect.poll(() => dialog.textContent()).toContain(part);
    await expect.poll(() => dialog.locator("cite").count()).toBeGreaterThan(0);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-fact"))).toMatch(/ops8/);
    await page.close();
  });

  it("in findings, to the locator of the limit's source, and behind a chart to how its points are made", async () => {
    const { page } = await opened.open("?view=feed&lang=en");
    await settled(page);
    await page.locator("main details", { hasText: "iec-60947-2" }).first().locator("summary").first().click();
    await expect.poll(() => page.locator("main cite").first().textContent()).toMatch(/IEC 60947-2/);
    await page.locator("figure summary").first().click();
    await expect.poll(() => page.locator("figure details").first().textContent()).toMatch(/Formula[\s\S]*Sources/);
    await expect.poll(() => page.locator("figure details table").first().textContent()).toMatch(/\d × \d/);
    await page.evaluate(axe.source);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it("to the circuit that it stands on, where feeds are not alike", async () => {
    const { page } = await opened.open(
      "?view=feed&lang=en&feed.circuits.0.loadShare=0.3&feed.circuits.1.loadShare=0.7",
    );
    await settled(page);
    const currents = () =>
      page
        .locator('[data-fact$=".normalCurrentA"]')
        .evaluateAll((all) => new Set(all.map((one) => one.textContent)).size);
    await expect.poll(currents).toBeGreaterThan(1);
    await page.close();
  });
});

describe("American units", () => {
  it("are shown and taken by fields, and stored as SI", async () => {
    const { page } = await opened.open("?view=feed&lang=en&units=us");
    const field = page.locator('[data-path="feed.ambientTempC"]');
    await expect.poll(() => field.inputValue()).toBe("104");
    await field.fill("95");
    await expect.poll(() => new URL(page.url()).searchParams.get("feed.ambientTempC")).toBe("35");
    await settled(page);
    expect(await page.locator("figure").first().textContent()).toContain("kcmil");
    expect(await page.locator("main").textContent()).not.toMatch(/\d °C|\d mm²/);
    await page.close();
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const run = (
      window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
