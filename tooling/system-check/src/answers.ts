import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// Run by each Node: what the built packages answer to every worked case, and the built app to each of its scenarios, a line of
// JSON an answer. A double's shortest text is its own, so equal texts are equal bits.

interface Case {
  readonly id: string;
  readonly function: string;
  readonly input: unknown;
}

type Api = Readonly<Record<string, (input: unknown) => unknown>>;

const root = fileURLToPath(new URL("../../..", import.meta.url));

function tell(name: string, id: string, told: unknown): void {
  console.log(JSON.stringify({ name, id, answer: told }));
}

function answer(run: Api[string] | undefined, input: unknown): unknown {
  try {
    return run?.(input) ?? null;
  } catch (error) {
    return { refused: (error as Error).message };
  }
}

for (const id of readdirSync(join(root, "packages"))) {
  const folder = join(root, "packages", id);
  const api = (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as Api;
  const files = readdirSync(folder).includes("cases") ? readdirSync(join(folder, "cases")) : [];
  for (const file of files.filter((each) => each.endsWith(".json")))
    for (const one of JSON.parse(readFileSync(join(folder, "cases", file), "utf8")) as readonly Case[]) {
      tell(`${id}.${one.function}`, one.id, answer(api[one.function], one.input));
    }
}

const app = join(root, "apps/facility");
for (const file of readdirSync(join(app, "scenarios")).filter((each) => !each.endsWith(".outage.yaml")))
  for (const command of ["run", "year"]) {
    const words = [join(app, "dist/cli/main.js"), command, join(app, "scenarios", file), "--json"];
    const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 28 });
    tell(`facility.${command}`, file, stdout === "" ? { refused: stderr } : JSON.parse(stdout));
  }
