import { spawnSync } from "node:child_process";
import { root } from "./workspace.ts";

interface Advisory {
  readonly module_name: string;
  readonly severity: string;
  readonly title: string;
}

interface Answer {
  readonly advisories?: Readonly<Record<string, Advisory>>;
}

/** What the registry says of known faults in our dependencies; `null` where it does not answer such questions. */
function answer(): Answer | null {
  const { stdout } = spawnSync("pnpm", ["audit", "--json", ...process.argv.slice(2)], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  try {
    const parsed = JSON.parse(stdout) as Answer & { readonly error?: unknown };
    return parsed.error === undefined ? parsed : null;
  } catch {
    return null;
  }
}

const told = answer();
const known = Object.values(told?.advisories ?? {});
for (const { module_name: name, severity, title } of known) console.log(`${severity}  ${name}: ${title}`);
if (told === null) console.log("audit: the registry does not answer it, so nothing is known");
else console.log(`audit: ${known.length} known faults in the dependencies`);
if (known.length > 0) process.exitCode = 1;
