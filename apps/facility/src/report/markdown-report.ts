import type { ReportBlock, ReportDocument } from "./report-document.ts";
import type { Words } from "./words.ts";

/** Text of a cell or a line that no reader of Markdown takes for markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~$]/g, "\\$&").replaceAll(/\s*\n\s*/g, " ");
}

function cell(text: string): string {
  const parts = text.startsWith("  ") ? `– ${text.trim()}` : text;
  return plain(parts);
}

function table(head: readonly string[], rows: readonly (readonly string[])[], right: (column: number) => boolean) {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const rule = `| ${head.map((_, i) => (right(i) ? "---:" : "---")).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function blockMarkdown(block: ReportBlock, { report, page }: Words): string {
  const title = `## ${plain(block.title)}`;
  if (block.kind === "findings") {
    const { severity, says, source, code } = report.findings;
    const rows = block.findings.map((one) => [report.severity[one.severity], one.text, one.source ?? "", one.code]);
    return rows.length === 0 ? title : [title, table([severity, says, source, code], rows, () => false)].join("\n\n");
  }
  if (block.kind === "rows") {
    const rows = block.rows.map(([label, value, unit = "", note = ""]) => [label, value, unit, note]);
    const head = [page.trace.what, page.trace.value, page.page.units, report.explain.note];
    return [title, table(head, rows, (i) => i === 1)].join("\n\n");
  }
  const notes = (block.notes ?? []).map(plain);
  return [title, table(block.head, block.rows, (i) => i > 0), ...notes].join("\n\n");
}

/** A report as Markdown, its figures in tables. */
export function markdownReport({ title, lead, blocks, madeBy }: ReportDocument, words: Words): string {
  const head = [`# ${plain(title)}`, ...lead.map((line) => plain(line.trim()))];
  return `${[...head, ...blocks.map((block) => blockMarkdown(block, words)), plain(madeBy)].join("\n\n")}\n`;
}
