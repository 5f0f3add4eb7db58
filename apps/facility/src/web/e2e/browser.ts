import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { listen, pageServer } from "../../cli/page-server.ts";

/** Where the page's pictures go; not kept in the repository. */
export const pictures: string = fileURLToPath(new URL("../../../.screenshots/", import.meta.url));

function systemChromium(): string {
  const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = places.find((place) => place !== undefined && existsSync(place));
  if (found) return found;
  throw new Error("no Chromium: install it (apt-get install chromium), or say where it is in CHROMIUM");
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** A browser on the built page, as `watthall web` serves it. */
export interface Opened {
  readonly url: string;
  readonly browser: Browser;
  /** A page that notes everything that it asks for and complains of. */
  readonly open: (query: string, how?: Parameters<Browser["newPage"]>[0]) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** A page with what it asked for. */
export interface WatchedPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Serves the built page on a free port of loopback, and opens a browser. */
export async function openBrowser(): Promise<Opened> {
  const server = pageServer(inject("pageFolder"));
  const url = await listen(server, "127.0.0.1", 0);
  const browser = await chromium.launch({ executablePath: systemChromium(), args: flags });
  return {
    url,
    browser,
    open: async (query, how) => {
      const page = await browser.newPage({ locale: "en-GB", ...how });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto(url + query);
      await page.waitForSelector("main h2, [role=alert] p");
      return { page, requests, complaints };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
