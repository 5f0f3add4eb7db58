import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { facilityReport } from "../report/facility-report.ts";
import { textReport } from "../report/text-report.ts";
import { wordsOf } from "../report/words.ts";
import { commandLine } from "./command-line.ts";
import { defaultScenario } from "./default-scenario.ts";
import { runSite } from "./site-run.ts";

const rootReadme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
const ownReadme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const commands = commandLine().commands.map((one) => one.name());

/** Sections that the excerpt leaves out. */
const leftOut = ["chain", "headings", "grid", "money", "generations", "variants", "notes"];
const findingCount = 5;

describe("the READMEs", () => {
  it("show what the first command prints", () => {
    const { result, variants } = runSite(defaultScenario);
    const words = wordsOf("en");
    const report = facilityReport(result, variants, {}, words);
    const blocks = report.blocks
      .filter(({ id }) => !leftOut.includes(id))
      .map((block) =>
        block.kind === "findings" ? { ...block, findings: block.findings.slice(0, findingCount) } : block,
      );
    const lines = textReport({ ...report, blocks, madeBy: "" }, words)
      .trimEnd()
      .split("\n");
    const lastFinding = lines.findIndex((line) => line.startsWith("Findings")) + findingCount;
    const excerpt = [...lines.slice(0, lastFinding + 1), "  …", ...lines.slice(lastFinding + 1), "", "…"].join("\n");
    const [, shown] = /```text\n([\s\S]*?)\n```/.exec(rootReadme) ?? [];
    expect(shown).toBe(excerpt);
  });

  it.each([
    ["README.md", rootReadme],
    ["apps/facility/README.md", ownReadme],
  ])("%s names every command, and none that does not exist", (_, text) => {
    const hidden = ["complete"];
    expect(commands.filter((name) => !hidden.includes(name) && !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
    const run = [...text.matchAll(/watthall (?:-- )?([a-z]+)/g)].map(([, name]) => name);
    expect(run.filter((name) => !commands.includes(name ?? ""))).toEqual([]);
  });
});

describe("--help", () => {
  it.each(commands.filter((name) => name !== "complete"))("of %s shows an example", (name) => {
    const command = commandLine().commands.find((one) => one.name() === name);
    let told = "";
    command?.configureOutput({
      writeOut: (text) => {
        told += text;
      },
    });
    command?.outputHelp();
    expect(told).toMatch(new RegExp(`\nExamples?:\n  (?:source <\\()?watthall ${name}`));
  });
});
