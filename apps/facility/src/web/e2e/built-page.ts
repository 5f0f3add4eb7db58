import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built page. */
    readonly pageFolder: string;
  }
}

const app = fileURLToPath(new URL("../../../", import.meta.url));

/** Builds the page once for all tests in the browser, aside from the one that is served. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "watthall-page-"));
  // The test's own mode would build React's development version.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await build({ root: app, logLevel: "error", mode: "production", build: { outDir: folder, emptyOutDir: true } });
  process.env.NODE_ENV = mode;
  project.provide("pageFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
