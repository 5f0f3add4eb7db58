import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { sitePages } from "./site-pages.ts";

const folder = fileURLToPath(new URL("../pages/generated/", import.meta.url));

rmSync(folder, { recursive: true, force: true });
for (const [path, text] of await sitePages()) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}
