#!/usr/bin/env node
import { runCommandLine } from "./command-line.ts";

// Whoever reads the output may stop before its end, as `head` does: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2));
