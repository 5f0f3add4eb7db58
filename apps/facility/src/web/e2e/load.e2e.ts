import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

describe("the page's weight and speed", () => {
  it("loads under 250 kB of script, all its own", async () => {
    const { page, requests } = await opened.open("");
    await page.waitForLoadState("networkidle");
    const first = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("script[src], link[rel=modulepreload]")].map(
        (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
      ),
    );
    const texts = await Promise.all(first.map(async (path) => (await fetch(new URL(path, opened.url))).text()));
    const kb = texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
    process.stdout.write(`first load: ${kb.toFixed(1)} kB of script, gzip\n`);
    expect(kb).toBeLessThan(250);
    expect(requests.filter((url) => !url.startsWith(opened.url) && !/^(blob|data):/.test(url))).toEqual([]);
    await page.close();
  });

  it("tells how long a keystroke takes to be computed and laid out", async () => {
    const { page } = await opened.open("?lang=en");
    const times = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('[data-path="feed.lengthM"]');
      const taken: number[] = [];
      for (let i = 0; i < 40 && input; i++) {
        const from = performance.now();
        // Past React's own property, as typing goes.
        Reflect.set(HTMLInputElement.prototype, "value", String(20 + i), input);
        input.dispatchEvent(new Event("input", { bubbles: true }));
        document.body.getBoundingClientRect();
        taken.push(performance.now() - from);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return taken.slice(10).sort((a, b) => a - b);
    });
    process.stdout.write(
      `recompute and layout: median ${times[15]?.toFixed(1)} ms, 90 % ${times[27]?.toFixed(1)} ms\n`,
    );
    expect(times).toHaveLength(30);
    await page.close();
  });
});
