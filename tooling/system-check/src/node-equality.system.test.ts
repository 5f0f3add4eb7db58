import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeBuild } from "./node-build.ts";

/** Oldest and newest line of Node that the packages allow, beside the one that runs this. */
const others = ["22.23.3", "26.10.0"];

/**
 * What raises to a broken power: Node 22 rounds some of these otherwise in the last place, since its engine computes `**` and
 * `Math.pow` by another algorithm. All else must be equal to the last bit.
 */
const powers: ReadonlySet<string> = new Set(["electrical-feed.busbarTemperature", "electrical-feed.cableSize"]);

interface Answer {
  readonly name: string;
  readonly id: string;
  readonly answer: unknown;
}

const program = fileURLToPath(new URL("answers.ts", import.meta.url));

async function answersOf(node: string): Promise<readonly Answer[]> {
  const { stdout } = await promisify(execFile)(node, [program], { maxBuffer: 2 ** 28, env: { NODE_NO_WARNINGS: "1" } });
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Answer]));
}

/** Every number and every word of an answer, by its path. */
function leaves(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (value === null || typeof value !== "object") return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

function distance(a: unknown, b: unknown): number {
  if (Object.is(a, b)) return 0;
  if (typeof a !== "number" || typeof b !== "number") return Infinity;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

let own: readonly Answer[];

beforeAll(async () => {
  own = await answersOf(process.execPath);
}, 120_000);

it("has an answer to every scenario", () => {
  const ofApp = own.filter(({ name }) => name.startsWith("facility."));
  expect(ofApp.length).toBeGreaterThanOrEqual(6);
  expect(ofApp.filter(({ answer }) => "refused" in (answer as object))).toEqual([]);
});

describe.each(others)(`Node %s beside ${process.versions.node}`, (version) => {
  it("answers every worked case and every scenario alike", { timeout: 240_000 }, async () => {
    const theirs = await answersOf(nodeBuild(version));
    expect(theirs.map(({ name, id }) => `${name} ${id}`)).toEqual(own.map(({ name, id }) => `${name} ${id}`));
    const apart = own.flatMap((mine, i) => {
      const other = new Map(leaves(theirs[i]?.answer, mine.name));
      const allowed = powers.has(mine.name) ? 1e-12 : 0;
      return leaves(mine.answer, mine.name).flatMap(([path, value]) =>
        distance(value, other.get(path)) <= allowed
          ? []
          : [`${mine.id} ${path}: ${JSON.stringify([value, other.get(path)])}`],
      );
    });
    expect(apart).toEqual([]);
  });
});
