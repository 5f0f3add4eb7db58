import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packages, sourceFiles } from "./workspace.ts";

/** Names of what a file declares for others without a comment above it. */
function undocumented(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, i) => {
    const name = /^export (?:declare )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line)?.[1];
    return name && !/\*\/\s*$/.test(lines[i - 1] ?? "") ? [name] : [];
  });
}

describe.each(packages)("$name", (one) => {
  it("has a README", () => {
    expect(existsSync(join(one.path, "README.md"))).toBe(true);
    expect(readFileSync(join(one.path, "README.md"), "utf8")).toContain(`# ${one.name}`);
  });

  it.each(sourceFiles(one))("$path: every export says what it is", ({ text }) => {
    expect(undocumented(text)).toEqual([]);
  });

  it.each(sourceFiles(one))("$path: no type is switched off", ({ text }) => {
    expect(text).not.toMatch(/@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b/);
  });
});
