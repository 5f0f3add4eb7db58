import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { lean } from "./lean-plugin.ts";
import { messages } from "./messages-plugin.ts";
import { yaml } from "./yaml-plugin.ts";

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifest = (folder: string) =>
  JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), "utf8")) as Manifest;

/** Version of the app and of each package of this repository that it is built from, by the name within the scope. */
function packageVersions(): Readonly<Record<string, string>> {
  const { version, dependencies = {} } = manifest(".");
  const ids = Object.keys(dependencies).flatMap((name) => name.match(/^@watthall\/(.+)$/)?.[1] ?? []);
  return { facility: version, ...Object.fromEntries(ids.map((id) => [id, manifest(`../../packages/${id}`).version])) };
}

/** What every view has in common and the start needs anyway: one file of it packs closer than many. */
const common =
  /node_modules\/(zod|react|react-dom|scheduler|use-intl|d3-scale)\/|\/packages\/(basis|hardware|gpu-equivalence)\/src\/(?!sources)/;

/** The page: static files under dist-web, addressed relatively, so that they may lie anywhere. */
export default defineConfig({
  base: "./",
  define: { __PACKAGE_VERSIONS__: JSON.stringify(packageVersions()) },
  plugins: [lean(), react(), yaml(), messages()],
  resolve: { conditions: ["@watthall/source", "module", "browser", "production"] },
  worker: { format: "es", plugins: () => [lean(), yaml()] },
  build: {
    outDir: "dist-web",
    target: "es2023",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "common", test: common, minShareCount: 2 }] } },
    },
  },
});
