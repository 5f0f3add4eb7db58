import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { messages } from "./messages-plugin.ts";
import { yaml } from "./yaml-plugin.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** The page: static files under dist-web, addressed relatively, so that they may lie anywhere. */
export default defineConfig({
  base: "./",
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [react(), yaml(), messages()],
  resolve: { conditions: ["@watthall/source", "module", "browser", "production"] },
  worker: { format: "es", plugins: () => [yaml()] },
  build: {
    outDir: "dist-web",
    target: "es2023",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    modulePreload: { polyfill: false },
  },
});
