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
  ])("says what is wrong with %.60s", async (query, message) => {
    const { page, complaints } = await opened.open(`${query}&lang=en`);
    await expect.poll(() => page.locator("[role=alert]").first().innerText()).toMatch(message);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
