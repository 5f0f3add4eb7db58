// Mutates the files of one package: `node stryker-process.ts <package> <file> …`, told of by messages to the parent, which
// judges. The rest is in stryker.json; it names no tsconfig, for to rewrite one takes a compiler API that TypeScript 7 has not.
import { availableParallelism } from "node:os";
import { Stryker } from "@stryker-mutator/core";

const [id = "", ...mutate] = process.argv.slice(2);
process.env.MUTATED_PACKAGE = id;

// Ends with the parent, however that ended, and takes the runners along.
process.once("disconnect", () => process.kill(-process.pid, "SIGKILL"));
process.channel?.unref();

const otherPackages = ["/packages/*", `!/packages/${id}`];
const otherTooling = ["/tooling/*", "!/tooling/mutation", "!/tooling/package-check"];

await new Stryker({
  configFile: "tooling/mutation/stryker.json",
  mutate,
  // The copy holds the mutated package and what runs its worked cases; other packages are read where they lie.
  ignorePatterns: ["/*", "!/packages", ...otherPackages, "!/tooling", ...otherTooling, "dist", "etc", "tsconfig.json"],
  plugins: [import.meta.resolve("./stryker-plugins.ts")],
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? availableParallelism()),
  tempDirName: `.stryker-${id}`,
}).runMutationTest();
