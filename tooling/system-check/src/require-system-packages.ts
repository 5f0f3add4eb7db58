import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that the system tests start, each in the Debian package of its name. */
const programs = ["redis-server", "chromium"];

function isInstalled(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const missing = programs.filter((program) => !isInstalled(program));
if (missing.length > 0) {
  console.error(`the system tests need ${missing.join(" and ")}, which this machine lacks; install with:`);
  console.error(`  apt-get update && apt-get install -y ${missing.join(" ")}`);
  process.exitCode = 1;
}
