import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { messages } from "./messages-plugin.ts";
import { yaml } from "./yaml-plugin.ts";

/** The page: static files under dist-web, addressed relatively, so that they may lie anywhere. */
export default defineConfig({
  base: "./",
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
