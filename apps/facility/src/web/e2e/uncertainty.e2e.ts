import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

const bill = '[data-fact="outputs[10].p50"]';

describe("the uncertainty view", () => {
  it("draws years as one chooses, and keeps the choices in its address", async () => {
    const { page, complaints } = await opened.open("?view=uncertainty&lang=en&draws=40");
    await page.locator("figure").nth(1).waitFor();
    const first = await page.locator(bill).innerText();
    await page.fill('[data-number="economics.energyEurPerMwh mean"]', "90");
    await expect.poll(() => page.locator(bill).innerText()).not.toBe(first);
    await expect.poll(() => page.url()).toContain("uncertain.economics.energyEurPerMwh=normal,90,12,20,200");
    await page.uncheck('[data-uncertain="it.otherItShare"]');
    await page.check('[data-uncertain="it.target.loadKw"]');
    await page.selectOption('[data-spread-kind="it.target.loadKw"]', "triangular");
    await page.click('[data-pick="pueRatio"]');
    await page.fill('[data-number="seed"]', "7");
    await expect
      .poll(() => page.url())
      .toMatch(
        /uncertain\.it\.otherItShare=&uncertain\.it\.target\.loadKw=triangular,133,140,147.*&seed=7&figure=pueRatio/,
      );
    await expect.poll(() => page.locator("progress").count(), { timeout: 20_000 }).toBe(0);
    const shown = await page.locator(bill).innerText();
    await page.reload();
    await page.locator("figure").nth(1).waitFor();
    expect(await page.locator(bill).innerText()).toBe(shown);
    expect(await page.isChecked('[data-uncertain="it.otherItShare"]')).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("stops at a press, and starts again", async () => {
    const { page } = await opened.open("?view=uncertainty&lang=en&draws=5000");
    const cancel = page.getByRole("button", { name: "Cancel" });
    await cancel.waitFor();
    await expect.poll(() => page.locator("progress").getAttribute("value")).not.toBe("0");
    await cancel.click();
    await page.getByText("Cancelled.").waitFor();
    expect(await page.locator("figure").count()).toBe(0);
    await page.fill('[data-number="draws"]', "24");
    await page.getByRole("button", { name: "Compute" }).click();
    await page.locator("figure").nth(1).waitFor();
    await page.close();
  });

  it("opens a number to what it was made from", async () => {
    const { page } = await opened.open("?view=uncertainty&lang=fr&draws=24");
    await page.click(bill);
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/P50 des années[\s\S]*F\(x\) = 0\.5[\s\S]*24/);
    await page.close();
  });

  it.each([
    ["uncertain.it.otherItShare=uniform,0.5,0.1", /uncertain/],
    ["uncertain.it.otherItShare=uniform,-5,9", /otherItShare/],
    ["uncertain.feed.<b>x</b>=uniform,0,1", /left out/],
    ["uncertain.nothing.here=uniform,0,1", /nothing/],
    ["draws=999999", /usual ones/],
  ])("says what is wrong with %s", async (query, message) => {
    const { page, complaints } = await opened.open(`?view=uncertainty&lang=en&${query}`);
    await expect
      .poll(async () => (await page.locator("[role=alert], main").allInnerTexts()).join(" "), { timeout: 10_000 })
      .toMatch(message);
    expect(await page.locator("main b").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
