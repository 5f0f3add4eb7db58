import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consumeApp, consumePackage } from "./consumer.ts";
import { startRegistry } from "./registry-server.ts";
import { run } from "./run.ts";
import { tarballFaults } from "./tarballs.ts";
import { copyWorkspace } from "./workspace-copy.ts";

const folder = mkdtempSync(join(tmpdir(), "watthall-rehearsal-"));
const workspace = join(folder, "workspace");
mkdirSync(workspace);
const registry = await startRegistry(folder);
try {
  copyWorkspace(workspace, registry.url);
  const env = { CI: "true", DO_NOT_TRACK: "1" };
  const pnpm = (...words: readonly string[]) => run("pnpm", words, { cwd: workspace, env });
  pnpm("install", "--frozen-lockfile", "--prefer-offline");
  pnpm("exec", "changeset", "version");
  pnpm("exec", "turbo", "run", "build", "--output-logs=errors-only");
  pnpm("exec", "changeset", "publish", "--no-git-tag");
  const storage = join(folder, "storage");
  const published = readdirSync(join(storage, "@watthall")).sort();
  console.log(`published ${published.length}: ${published.join(", ")}`);

  const faults = tarballFaults(storage, mkdtempSync(join(folder, "tarballs-")));
  if (faults.length > 0) throw new Error(`tarballs:\n  ${faults.join("\n  ")}`);
  console.log("no tarball holds a workspace version, a test or a path of a machine");

  const again = pnpm("exec", "changeset", "publish", "--no-git-tag");
  if (/^.*New tag:/m.test(again)) throw new Error(`a second publish published again:\n${again}`);
  console.log("a second publish changed nothing");

  for (const id of published.filter((each) => each !== "facility")) {
    const names = consumePackage(join(folder, "consumers", id), registry.url, `@watthall/${id}`);
    console.log(`@watthall/${id}: imported and required alone, ${names} names`);
  }
  const report = consumeApp(join(folder, "consumers", "facility"), registry.url);
  console.log(`watthall run, from the published app:\n${report.split("\n").slice(0, 8).join("\n")}`);
} finally {
  await registry.stop();
  rmSync(folder, { recursive: true, force: true });
}
