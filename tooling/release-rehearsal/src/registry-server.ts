import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

/** A registry server on this machine alone, with nothing behind it. */
export interface RegistryServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no free port");
  return address.port;
}

const configuration = (storage: string) => `
storage: ${storage}
auth: { htpasswd: { file: ${storage}/htpasswd, max_users: -1 } }
uplinks: {}
packages:
  "@watthall/*": { access: $all, publish: $all, unpublish: $all }
  "**": { access: $all }
log: { type: stdout, level: warn }
`;

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (server.exitCode !== null) throw new Error(`the registry server ended with ${server.exitCode}`);
    const ready = await fetch(`${url}/-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("the registry server does not answer");
}

/** Starts Verdaccio on a free loopback port, its storage in `folder`. */
export async function startRegistry(folder: string): Promise<RegistryServer> {
  const file = join(folder, "verdaccio.yaml");
  writeFileSync(file, configuration(join(folder, "storage")));
  const port = await freePort();
  const require = createRequire(import.meta.url);
  const program = join(dirname(require.resolve("verdaccio/package.json")), "bin/verdaccio");
  const server = spawn(process.execPath, [program, "--config", file, "--listen", `127.0.0.1:${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode !== null) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill();
    await ended;
  };
  try {
    await answers(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
