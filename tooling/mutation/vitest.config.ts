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

/** Which test reaches which mutant is all that is asked, and once the tests are loaded not even that: to count takes time. */
const briefCoverage: Plugin = {
  name: "brief-coverage",
  enforce: "pre",
  transform: (code) =>
    code
      .replace("var c = cov.static;", "if (ns.isServing) return;\n    var c = cov.static;")
      .replace("var a = arguments;", "var a = arguments;\n    if (c[a[0]] !== undefined) return;"),
};

/** A property that asks more often than others does so too here, but for fewer times. */
const fewerRuns: Plugin = {
  name: "fewer-runs",
  enforce: "pre",
  transform: (code) => code.replace(/numRuns: ([\d_]+)/g, (_, runs: string) => `numRuns: Math.min(${runs}, 25)`),
};

// One package's own tests and its worked cases. In the mutation tester's copy of the repository it is the only package.
export default defineConfig({
  root,
  plugins: [forgetfulCaches, fewerRuns, briefCoverage],
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
