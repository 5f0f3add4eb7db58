import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));
const id = process.env.MUTATED_PACKAGE;
const conditions = ["@watthall/source"];

// One package's own tests and its worked cases. In the mutation tester's copy of the repository it is the only package.
export default defineConfig({
  root,
  resolve: { conditions, alias: [{ find: `@watthall/${id}`, replacement: `${root}packages/${id}/src/index.ts` }] },
  ssr: { resolve: { conditions } },
  test: {
    include: ["tooling/mutation/src/resident-tests.ts"],
    pool: "threads",
    maxWorkers: 1,
    reporters: [{}],
    testTimeout: 120_000,
  },
});
