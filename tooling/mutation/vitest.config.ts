import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));
const id = process.env.MUTATED_PACKAGE;
const conditions = ["@watthall/source"];

/** What a cache remembers would hide a mutant; by convention a module calls its cache `known`. */
const forgetfulCaches: Plugin = {
  name: "forgetful-caches",
  enforce: "pre",
  transform: (code) => code.replace(/^const known = new (?:Weak)?Map.*$/m, "const known = { get() {}, set() {} };"),
};

// One package's own tests and its worked cases. In the mutation tester's copy of the repository it is the only package.
export default defineConfig({
  root,
  plugins: [forgetfulCaches],
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
