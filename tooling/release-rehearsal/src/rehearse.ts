import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerInBrowser } from "./browser.ts";
import {
  consumeApp,
  consumePackage,
  freshProject,
  installedManifest,
  load,
  type Origin,
  specifiers,
} from "./consumer.ts";
import { publishHotfix } from "./hotfix.ts";
import { type Publisher, publishMissing, publishPrerelease, publishSome, storedIds, tool } from "./publish.ts";
import { checkReadmeTypes } from "./readme-types.ts";
import { startRegistry } from "./registry-server.ts";
import { run } from "./run.ts";
import { forEach, stage } from "./stage.ts";
import { tarballFaults } from "./tarballs.ts";
import { copyWorkspace, root } from "./workspace-copy.ts";

/** Versions are raised and everything is built in a copy. */
async function prepare({ workspace }: Publisher, registryUrl: string): Promise<void> {
  await copyWorkspace(workspace, registryUrl);
  await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: workspace });
  await run("pnpm", ["exec", "changeset", "version"], { cwd: workspace });
  await run("pnpm", ["exec", "turbo", "run", "build", "--output-logs=errors-only"], { cwd: workspace });
}

/** A release that is cut off after two packages is finished by the next, and the one after that changes nothing. */
async function publish(publisher: Publisher): Promise<readonly string[]> {
  const expected = ["packages", "apps"].flatMap((folder) => readdirSync(join(root, folder)));
  await publishSome(publisher, ["basis", "climate"]);
  const rest = await publishMissing(publisher);
  const published = storedIds(publisher);
  const missing = expected.filter((id) => id !== "docs" && !published.includes(id));
  if (missing.length > 0 || rest.length !== published.length - 2)
    throw new Error(`of an interrupted release, ${rest.join(", ")} came later; missing: ${missing.join(", ")}`);
  const again = await publishMissing(publisher);
  if (again.length > 0) throw new Error(`a second publish published again: ${again.join(", ")}`);
  return published;
}

/** All packages in one project with their optional engines: every subpath loads, README examples hold their types. */
async function together(folder: string, origin: Origin, alone: string, names: readonly string[]): Promise<string> {
  const peers = names.flatMap((name) =>
    Object.entries(installedManifest(join(alone, name.replace("@watthall/", "")), name).peerDependencies ?? {}),
  );
  const engines = [...new Map(peers)].map(([name, range]) => `${name}@${range}`);
  await freshProject(folder, origin, [...names, ...engines, "@types/node@24"]);
  const list = names.flatMap((name) => specifiers(folder, name));
  await load(folder, list);
  const exampleCount = await checkReadmeTypes(folder, names);
  return `${list.length} entries load with their engines; ${exampleCount} README examples type-check, each four ways`;
}

async function rehearse(folder: string, registryUrl: string): Promise<void> {
  const publisher: Publisher = { workspace: join(folder, "workspace"), storage: join(folder, "storage") };
  const origin: Origin = { registryUrl, cache: join(folder, "npm-cache") };
  mkdirSync(publisher.workspace);
  await stage(
    () => prepare(publisher, registryUrl),
    () => "versions raised and packages built in a copy",
  );
  const published = await stage(
    () => publish(publisher),
    (ids) => `an interrupted publish finished by the next, a third changed nothing: ${ids.length}: ${ids.join(", ")}`,
  );
  const faults = await tarballFaults(publisher.storage, mkdtempSync(join(folder, "tarballs-")));
  if (faults.length > 0) throw new Error(`tarballs:\n  ${faults.join("\n  ")}`);
  console.log("no tarball holds a workspace version, a test, an install script or a path of a machine");

  const consumers = join(folder, "consumers");
  const ids = published.filter((each) => each !== "facility");
  await stage(
    () =>
      forEach(ids, 3, async (id) => {
        const names = await consumePackage(join(consumers, id), origin, `@watthall/${id}`);
        console.log(`@watthall/${id}: installed alone, imported and required, ${names} names, one zod`);
      }),
    () => "every package works alone",
  );
  const names = ids.map((id) => `@watthall/${id}`);
  await stage(() => together(join(consumers, "together"), origin, consumers, names), String);
  await stage(
    () => answerInBrowser(join(consumers, "together")),
    (answer) => `a browser answers as Node does: ${answer.slice(0, 100)}…`,
  );
  await stage(
    () => consumeApp(join(consumers, "facility"), origin),
    (report) => `watthall run, from the published app:\n${report.split("\n").slice(0, 8).join("\n")}\n`,
  );
  await stage(() => publishHotfix(publisher, origin, join(consumers, "hotfix"), "climate"), String);
  await stage(
    () => publishPrerelease(publisher, "hardware"),
    (version) => `a pre-release, ${version}, is had by its tag alone`,
  );
  await tool(publisher, "changeset", "pre", "exit");
}

const folder = mkdtempSync(join(tmpdir(), "watthall-rehearsal-"));
const registry = await startRegistry(folder);
try {
  await rehearse(folder, registry.url);
} finally {
  await registry.stop();
  if (process.env.KEEP_REHEARSAL === undefined) rmSync(folder, { recursive: true, force: true });
}
