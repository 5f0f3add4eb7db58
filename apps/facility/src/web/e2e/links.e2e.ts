import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

describe("an address", () => {
  it.each([
    ["?v=99", /newer version/],
    ["?__proto__.x=1&feed.voltageV=415", /left out/],
    [`?name=${"x".repeat(9000)}`, /too long/],
    ["?feed.voltageV=-5", /feed\.voltageV/],
    ["?name=<img src=x onerror=alert(1)>&it.target.rack=<script>alert(1)</script>", /<script>/],
    ["?uncertain.__proto__.x=uniform,0,1", /left out/],
    ["?uncertain.it.otherItShare=<img src=x>", /left out/],
    ["?with=__proto__,<b>", /usual ones/],
    ["?view=uncertainty&draws=1e99&seed=-1", /usual ones/],
    ["?v=1&uncertain.grid~powerFactor.low=0.1", /left out/],
  ])("says what is wrong with address %#", async (query, message) => {
    const { page, complaints } = await opened.open(`${query}&lang=en`);
    await expect.poll(() => page.locator("[role=alert]").first().innerText()).toMatch(message);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("of the first version is read as it was meant, and written as they are now", async () => {
    const old =
      "?v=1&from=gigafactory-hauts-de-france&feed.lengthM=25&uncertain.it~otherItShare.low=0.05&view=feed&lang=en";
    const { page, complaints } = await opened.open(old);
    expect(await page.locator("[role=alert] p").count()).toBe(0);
    await expect
      .poll(() => page.url())
      .toContain(
        "?v=2&from=gigafactory-hauts-de-france&feed.lengthM=25&uncertain.it.otherItShare=uniform,0.05,0.1&view=feed",
      );
    await page.click('[data-view="uncertainty"]');
    expect(await page.inputValue('[data-number="it.otherItShare low"]')).toBe("0.05");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("asks for nothing outside, whatever view is open, and lets no script in", async () => {
    const { page, requests, complaints } = await opened.open("?view=uncertainty&lang=fr&draws=20");
    await page.locator("figure").first().waitFor();
    for (const view of ["backup", "cooling", "equivalence", "fact-check"]) {
      await page.click(`[data-view="${view}"]`);
      await page.waitForLoadState("networkidle");
    }
    expect(requests.filter((url) => !url.startsWith(opened.url) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.body.append(script);
      const blocked = await fetch("https://example.org/").then(
        () => false,
        () => true,
      );
      return { inline: Reflect.get(window, "ranInline") === true, blocked };
    });
    expect(ran).toEqual({ inline: false, blocked: true });
    await page.close();
  });
});
