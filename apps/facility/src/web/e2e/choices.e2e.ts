import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

const heads = 'main table thead th[scope="col"]';

describe("what the views show", () => {
  it("keeps the sites that are compared, four at most, with signed differences", async () => {
    const { page, complaints } = await opened.open("?view=compare&lang=en");
    await expect.poll(() => page.locator(heads).count()).toBe(3);
    await page.click('[data-pick="kyber-campus-marseille"]');
    await page.click('[data-pick="retrofit-30kw-hall"]');
    await expect.poll(() => page.locator(heads).count()).toBe(5);
    const row = page.locator("main tbody tr").first();
    await expect.poll(() => row.innerText()).toMatch(/99\.07 MW[\s\S]*999\.3 MW\s+\+900\.2 MW[\s\S]*−92\.1\d? MW/);
    await page.click('[data-pick="gigafactory-hauts-de-france"]');
    await expect
      .poll(() => page.url())
      .toContain("with=kyber-campus-marseille,retrofit-30kw-hall,gigafactory-hauts-de-france");
    await page.reload();
    await page.locator("main table").waitFor();
    await expect.poll(() => page.locator(heads).count()).toBe(5);
    await row.locator("button").nth(1).click();
    expect(await page.locator("dialog[open]").innerText()).toMatch(/999\.3 MW/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("keeps the metric, the verdicts and what fails", async () => {
    const { page } = await opened.open("?view=equivalence&lang=en");
    await page.click('[data-pick="bandwidth"]');
    await page.click('[data-view="fact-check"]');
    await page.click('[data-pick="rounded"]');
    await page.click('[data-view="backup"]');
    await page.click('[data-pick="pumps-wait"]');
    await expect.poll(() => page.url()).toMatch(/metric=bandwidth&outage=pumps-wait&verdict=rounded/);
    await page.reload();
    const pressed = async (view: string) => {
      await page.click(`[data-view="${view}"]`);
      await page.locator('main [aria-pressed="true"]').first().waitFor();
      return page.locator('main [aria-pressed="true"]').getAttribute("data-pick");
    };
    expect(await pressed("equivalence")).toBe("bandwidth");
    expect(await pressed("fact-check")).toBe("rounded");
    await page.close();
  });
});

describe("the outage", () => {
  const panel = '[data-panel="outage"]';
  const seconds = async (query: string) => {
    const { page } = await opened.open(`?view=backup&lang=en&${query}`);
    await page.locator(`${panel} figure`).first().waitFor({ timeout: 20_000 });
    await page.click(`${panel} figure summary`);
    const cells = await page.locator(`${panel} figure`).first().locator("tbody th").allInnerTexts();
    const events = await page.locator(`${panel} > section table tbody tr`).allInnerTexts();
    await page.close();
    return { cells: cells.map(Number), events };
  };

  it("is that of the site, to the second, and follows what fails", async () => {
    const giga = await seconds("");
    expect(giga.cells.slice(0, 40)).toEqual(Array.from({ length: 40 }, (_, i) => i));
    const retrofit = await seconds("from=retrofit-30kw-hall");
    expect(retrofit.events).not.toEqual(giga.events);
    const wider = await seconds("backup.redundancy.perCount=12");
    expect(wider.events).not.toEqual(giga.events);
    const feed = await seconds("outage=feed-a");
    expect(feed.events.join("\n")).toMatch(/feed lost/);
  });
});
