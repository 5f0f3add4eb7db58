import { defineConfig } from "vitest/config";
import { yaml } from "./apps/facility/yaml-plugin.ts";

const conditions = ["@watthall/source"];

export default defineConfig({
  plugins: [yaml()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: process.env.CI ? ["default", "./tooling/package-check/src/plain-reporter.ts"] : ["default"],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      // The last two run in threads and processes of their own, out of the collector's sight; system tests start them.
      exclude: [
        "**/*.{test,test-d,bench}.ts",
        "packages/sweep/src/pool/thread.ts",
        "packages/sweep/src/bullmq/queue-worker.ts",
      ],
      reporter: ["json-summary"],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{packages,apps,tooling}/*/src/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.system.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        // Real processes, services and databases; worker threads and child processes read sources as the tests do.
        extends: true,
        test: {
          name: "system",
          include: ["{packages,apps,tooling}/*/src/**/*.system.test.ts"],
          execArgv: ["--conditions=@watthall/source"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The built page in the system's Chromium.
        extends: true,
        test: {
          name: "browser",
          include: ["apps/*/src/web/**/*.e2e.ts"],
          execArgv: ["--conditions=@watthall/source"],
          globalSetup: "apps/facility/src/web/e2e/built-page.ts",
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
