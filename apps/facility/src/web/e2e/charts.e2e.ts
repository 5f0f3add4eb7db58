import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

/** What of a drawing's file shows that it is one: its size, how many of its dots differ from the first, whether it parses. */
interface Looks {
  readonly width: number;
  readonly height: number;
  readonly drawnShare: number;
}

describe("each chart's files", () => {
  it.each([
    ["feed", 1],
    ["backup", 4],
    ["cooling", 4],
    ["equivalence", 1],
    ["uncertainty", 2],
  ] as const)("of %s can be drawn elsewhere, and are not blank", async (view, least) => {
    const { page, complaints } = await opened.open(`?view=${view}&lang=fr&draws=20`);
    await page.locator("figure").first().waitFor();
    await expect.poll(() => page.locator("progress").count()).toBe(0);
    const figures = page.locator("figure");
    const count = await figures.count();
    expect(count).toBeGreaterThanOrEqual(least);
    for (let i = 0; i < count; i++) {
      const figure = figures.nth(i);
      const save = async (ending: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          figure.locator(`[data-save="${ending}"]`).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${ending}$`));
        return readFileSync(await download.path());
      };
      const [svg, png, csv] = [
        (await save("svg")).toString("utf8"),
        await save("png"),
        (await save("csv")).toString("utf8"),
      ];
      const looks = await page.evaluate(
        async ({
          text,
          dots,
        }): Promise<Looks & { readonly root: string; readonly texts: readonly string[]; readonly viewBox: string }> => {
          const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
          const image = new Image();
          image.src = `data:image/png;base64,${dots}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
          let drawn = 0;
          for (let at = 0; at < data.length; at += 4) if (data[at] !== data[0] || data[at + 2] !== data[2]) drawn++;
          return {
            root: root.nodeName,
            texts: [...root.querySelectorAll("text")].map((element) => element.textContent.trim()),
            viewBox: root.getAttribute("viewBox") ?? "",
            width: image.width,
            height: image.height,
            drawnShare: (4 * drawn) / data.length,
          };
        },
        { text: svg, dots: png.toString("base64") },
      );
      const title = await figure.locator("figcaption").innerText();
      const legend = await figure.locator("[data-legend] > li").allInnerTexts();
      for (const words of [title, ...legend]) expect(looks.texts).toContain(words.trim());
      const [, , width, height] = looks.viewBox.split(" ").map(Number);
      expect(looks.root).toBe("svg");
      expect(svg).not.toMatch(/class=|<script|NaN|url\(/);
      expect([looks.width, looks.height]).toEqual([2 * Number(width), 2 * Number(height)]);
      expect(looks.drawnShare).toBeGreaterThan(0.005);
      expect(looks.drawnShare).toBeLessThan(1);
      const rows = csv.trim().split("\r\n");
      expect(rows.length).toBeGreaterThan(1);
      expect(csv).not.toMatch(/NaN|undefined/);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
