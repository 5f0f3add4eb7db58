import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

/** A figure of the tiles; tables may hold it too. */
const fact = (id: string) => `dl [data-fact="${id}"]`;

describe("the page", () => {
  it("computes as one chooses and types, and keeps it in its address", async () => {
    const { page, complaints } = await opened.open("?lang=en");
    const power = page.locator(fact("balance.gridKw"));
    expect(await power.innerText()).toMatch(/MW/);
    await page.click('[data-pick="kyber-campus-marseille"]');
    await page.click('[data-pick="site-200"]');
    await expect.poll(() => power.innerText()).toMatch(/199\.\d+ MW/);
    await page.fill('[data-path="it.fill.loadKw"]', "500");
    const racks = await page.locator(fact("it.groups[0].count")).innerText();
    await expect.poll(() => page.url()).toContain("it.fill.loadKw=500");
    await page.reload();
    expect(await page.locator(fact("it.groups[0].count")).innerText()).toBe(racks);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("leads somebody who reads French from the start to a sourced number", async () => {
    const { page } = await opened.open("?lang=en");
    await page.click('button[lang="fr"]');
    await page.waitForSelector("html[lang=fr]");
    await page.click('[data-pick="kyber-campus-marseille"]');
    await page.click('[data-fact$=".fuel.storedMassT"]');
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Carburant stocké[\s\S]*m = P · t · b \/ u[\s\S]*g\/kWh/);
    await expect.poll(() => dialog.locator("cite").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-fact")))
      .toMatch(/storedMassT/);
    await page.close();
  });

  it("is used by keyboard alone: to the results, into an input, to a source and back", async () => {
    const { page, complaints } = await opened.open("?lang=en");
    const focused = (attribute: string) =>
      page.evaluate((name) => document.activeElement?.getAttribute(name) ?? "", attribute);
    const tabTo = async (attribute: string, value: RegExp) => {
      for (let i = 0; i < 80; i++) {
        if (value.test(await focused(attribute))) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`no Tab leads to ${attribute} ${value}`);
    };
    await page.keyboard.press("Tab");
    expect(await focused("href")).toBe("#results");
    await page.keyboard.press("Enter");
    expect(await focused("id")).toBe("results");
    await tabTo("data-path", /lengthM$/);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("12");
    await expect.poll(() => page.url()).toContain("feed.lengthM=12");
    await tabTo("data-fact", /^balance\.gridKw$/);
    await page.keyboard.press("Enter");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused("data-fact")).toBe("balance.gridKw");
    expect(complaints).toEqual([]);
    await page.close();
  });
});
