import type { Finding, Severity } from "@watthall/basis";
import type { FindingLine, FindingsBlock } from "./report-document.ts";
import { fill, type Words } from "./words.ts";

/** Findings in the reader's words, those that say the same once, in their order. */
export function findingLines(findings: readonly Finding[], words: Words): readonly FindingLine[] {
  const lines = findings.map((one) => ({
    severity: one.severity,
    code: one.code,
    text: words.finding(one),
    source: one.source ?? null,
  }));
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}

/** What limits the site or cannot be judged, to stand first. */
export function findingsSection(lines: readonly FindingLine[], words: Words): FindingsBlock {
  const count = (severity: Severity) => lines.filter((one) => one.severity === severity).length;
  return {
    kind: "findings",
    id: "findings",
    title: fill(words.report.findings.counts, {
      fail: count("fail"),
      incomplete: count("incomplete"),
      warning: count("warning"),
      info: count("info"),
    }),
    findings: lines.filter(({ severity }) => severity !== "info"),
  };
}

/** What is only worth knowing, to stand at the end. */
export function notesSection(lines: readonly FindingLine[], words: Words): FindingsBlock {
  return {
    kind: "findings",
    id: "notes",
    title: words.report.findings.notes,
    findings: lines.filter(({ severity }) => severity === "info"),
  };
}
