import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));
const id = process.env.MUTATED_PACKAGE;
const conditions = ["@watthall/source"];

// One package's own tests and its worked cases, in one worker that loads the sources once a mutant. In the mutation tester's
// copy of the repository it is the only package.
export default defineConfig({
  root,
  resolve: { conditions, alias: [{ find: `@watthall/${id}`, replacement: `${root}packages/${id}/src/index.ts` }] },
  ssr: { resolve: { conditions } },
  test: {
    include: [`packages/${id}/src/**/*.test.ts`, "tooling/package-check/src/cases.test.ts"],
    exclude: ["**/node_modules/**", "**/*.system.test.ts"],
    isolate: false,
    setupFiles: ["tooling/mutation/src/repeatable-properties.ts"],
    testTimeout: 30_000,
  },
});
