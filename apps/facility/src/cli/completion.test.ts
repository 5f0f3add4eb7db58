import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { commandLine } from "./command-line.ts";
import { candidates } from "./completion.ts";

const program = commandLine();
const words = (...line: readonly string[]) => candidates(program, line).words.map(({ word }) => word);

describe("candidates", () => {
  it("are commands, then options, then their values", () => {
    expect(words("ex")).toEqual(["explain"]);
    expect(words("")).toContain("init");
    expect(words("")).not.toContain("complete");
    expect(words("run", "--fo")).toEqual(["--format"]);
    expect(words("run", "--format", "")).toEqual(["text", "markdown", "json", "csv", "html"]);
    expect(words("run", "site.yaml", "--lang", "f")).toEqual(["fr"]);
    expect(words("completion", "z")).toEqual(["zsh"]);
    expect(words("call", "feedCu")).toEqual(["feedCurrent"]);
    expect(words("schema", "scen")).toEqual(["scenario"]);
    expect(words("help", "ru")).toEqual(["run"]);
  });

  it("are files where a file is asked for, and not elsewhere", () => {
    expect(candidates(program, ["run", "si"]).files).toBe(true);
    expect(candidates(program, ["run", "--out", ""]).files).toBe(true);
    expect(candidates(program, ["compare", "a.yaml", "b.yaml", ""]).files).toBe(true);
    expect(candidates(program, ["run", "--lang", ""]).files).toBe(false);
    expect(candidates(program, ["run", "site.yaml", ""]).files).toBe(false);
  });

  it("are none for a command that does not exist", () => {
    expect(words("rnu", "")).toEqual([]);
  });
});

it("completes in a real bash, with nothing else installed in it", () => {
  const folder = mkdtempSync(join(tmpdir(), "watthall-completion-"));
  try {
    const main = fileURLToPath(new URL("./main.ts", import.meta.url));
    const program = `#!/bin/sh\nexec "${process.execPath}" --conditions=@watthall/source "${main}" "$@"\n`;
    writeFileSync(join(folder, "watthall"), program, { mode: 0o755 });
    const script = `
      source <(watthall completion bash)
      complete_at() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=\${#COMP_LINE}; COMPREPLY=()
        "$(complete -p watthall | sed 's/.*-F \\([^ ]*\\).*/\\1/')" 2>/dev/null
        echo "\${COMPREPLY[*]}"
      }
      complete_at watthall expl
      complete_at watthall run --format ht`;
    const { stdout, status } = spawnSync("bash", ["--norc", "--noprofile", "-c", script], {
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "", PATH: `${folder}:${process.env.PATH}` },
    });
    expect({
      status,
      lines: stdout
        .trim()
        .split("\n")
        .map((line) => line.trim()),
    }).toEqual({
      status: 0,
      lines: ["explain", "html"],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
