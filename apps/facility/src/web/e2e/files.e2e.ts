import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./browser.ts";

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(() => opened.close());

describe("the files", () => {
  it("saves the figures that the command line gives, with all digits", async () => {
    const { page } = await opened.open("?lang=en");
    await page.click('[data-fold="files"] summary');
    const [download] = await Promise.all([page.waitForEvent("download"), page.click('[data-save="figures"]')]);
    const rows = readFileSync(await download.path(), "utf8")
      .split("\r\n")
      .slice(1);
    const main = fileURLToPath(new URL("../../cli/main.ts", import.meta.url));
    const run = spawnSync(process.execPath, ["--conditions=@watthall/source", main, "run", "--json"], {
      encoding: "utf8",
      maxBuffer: 1e8,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    const result: unknown = JSON.parse(run.stdout);
    const at = (path: string) =>
      path.split(/[.[\]]+/).reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], result);
    const numbers = rows
      .map((row) => /^([^,]+),(?:"[^"]*"|[^,]*),(-?[\d.e+-]+),/.exec(row))
      .filter((match) => match !== null)
      .map(([, path = "", value = ""]) => ({ path, value: Number(value) }))
      .filter(({ path }) => !path.includes("survival"));
    expect(numbers.length).toBeGreaterThan(30);
    for (const { path, value } of numbers) expect({ path, value }).toEqual({ path, value: at(path) });
    await page.close();
  });
});
