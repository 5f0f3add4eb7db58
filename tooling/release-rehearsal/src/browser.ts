import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { run } from "./run.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** No sandbox, since CI runs as root; no name is resolved, since nothing outside is needed. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

const question = `import { cableSize } from "@watthall/electrical-feed";
import { supplyTemperatureSweep } from "@watthall/cooling-load";
const cable = cableSize({ loadKw: 600, system: "dc", voltageV: 800, lengthM: 30, standard: "iec-60364-5-52", conductor: "copper", insulation: "xlpe", method: "F-touching", ambientTempC: 35 });
const sweep = supplyTemperatureSweep({ plant: "dry-coolers", itKw: 1000, liquidHeatKw: 850, airHeatKw: 150, weather: { city: "lille" }, supplyTempsC: [35, 45] });
export const answer = JSON.stringify({ currentA: cable.currentA, points: sweep.points });
`;

async function bundled(folder: string): Promise<string> {
  writeFileSync(join(folder, "question.mjs"), question);
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      outDir: "bundle",
      lib: { entry: "question.mjs", formats: ["iife"], name: "watthall", fileName: () => "bundle.js" },
    },
  });
  return join(folder, "bundle/bundle.js");
}

/**
 * Bundles installed packages for a browser and asks them there.
 *
 * @returns the answer, which is that of Node, bit for bit
 * @throws when there is no Chromium: a rehearsal without a browser would be none
 */
export async function answerInBrowser(folder: string): Promise<string> {
  if (!existsSync(executablePath))
    throw new Error(`no browser at ${executablePath}: install Chromium, or name one in CHROMIUM`);
  const path = await bundled(folder);
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path });
    const inBrowser = await page.evaluate<string>("watthall.answer");
    const words = ["--input-type=module", "-e", 'console.log((await import("./question.mjs")).answer)'];
    const inNode = (await run(process.execPath, words, { cwd: folder })).trim();
    if (inBrowser !== inNode) throw new Error(`in the browser ${inBrowser}\nin Node ${inNode}`);
    return inBrowser;
  } finally {
    await browser.close();
  }
}
