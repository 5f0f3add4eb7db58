import type { Severity } from "@watthall/basis";
import type { FindingLine, ReportBlock, ReportDocument } from "./report-document.ts";
import { rowLines, tableLines } from "./section.ts";
import { wrapped } from "./text-lines.ts";
import type { Words } from "./words.ts";

/** What a piece of a report is, for whoever colours it. */
export type Look = Severity | "title" | "soft";

/** How a report is set as text. */
export interface TextStyle {
  /** Of a line; `null` for any. */
  readonly width: number | null;
  /** Colours a piece of text; plain where there is no terminal. */
  readonly paint: (look: Look, text: string) => string;
}

/** Neither a width nor colours: a file, a pipe. */
export const plainText: TextStyle = { width: null, paint: (_, text) => text };

/** Findings as lines, the severity in words and so never by colour alone. */
export function findingText(findings: readonly FindingLine[], { report }: Words, { width, paint }: TextStyle): string {
  const badge = Math.max(10, ...Object.values(report.severity).map(({ length }) => length));
  return findings
    .map(({ severity, text, source }) => {
      const word = report.severity[severity].padEnd(badge);
      const [first = "", ...others] = wrapped(
        `  ${word}  ${text}${source === null ? "" : ` [${source}]`}`,
        width,
        " ".repeat(badge + 4),
      );
      return [`  ${paint(severity, word)}${first.slice(2 + badge)}`, ...others].join("\n");
    })
    .join("\n");
}

function blockText(block: ReportBlock, words: Words, style: TextStyle): string {
  const title = style.paint("title", wrapped(block.title, style.width, "  ").join("\n"));
  if (block.kind === "findings") return [title, findingText(block.findings, words, style)].join("\n").trimEnd();
  if (block.kind === "rows") return [title, ...rowLines(block.rows, style.width)].join("\n");
  const notes = (block.notes ?? []).flatMap((note) => wrapped(`  ${note}`, style.width, "  "));
  return [title, ...tableLines(block.head, block.rows, style.width), ...notes].join("\n");
}

/**
 * A report as text: aligned figures with their units, findings first.
 *
 * @param words - in the report's language
 */
export function textReport(
  { title, lead, blocks, madeBy }: ReportDocument,
  words: Words,
  style: TextStyle = plainText,
): string {
  const head = [style.paint("title", title), ...lead.flatMap((line) => wrapped(line, style.width, "  "))].join("\n");
  const foot = wrapped(madeBy, style.width, "  ").join("\n");
  return `${[head, ...blocks.map((block) => blockText(block, words, style)), foot].join("\n\n")}\n`;
}
