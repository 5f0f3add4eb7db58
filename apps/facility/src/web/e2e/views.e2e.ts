import { mkdirSync } from "node:fs";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewIds } from "../link/link.ts";
import { type Opened, openBrowser, pictures } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  opened = await openBrowser();
});
afterAll(() => opened.close());

describe.each(viewIds)("view %s", (view) => {
  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
  ] as const)("is whole and accessible, %s at %i px", async (colorScheme, width) => {
    const lang = colorScheme === "dark" ? "fr" : "en";
    const { page, complaints } = await opened.open(`?view=${view}&lang=${lang}`, {
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    await expect.poll(() => page.locator("progress").count(), { timeout: 20_000 }).toBe(0);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const run = (
        window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    await page.screenshot({ path: `${pictures}${view}-${colorScheme}-${width}.png`, fullPage: true });
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
