/** Text that neither Markdown nor a template takes for anything else, in a table's cell too. */
export function plain(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("{", "&#123;")
    .replaceAll("|", "&#124;")
    .replaceAll("*", "&#42;")
    .replaceAll("_", "&#95;")
    .replaceAll("[", "&#91;")
    .replaceAll("~", "&#126;")
    .replace(/\s*\n\s*/g, " ");
}

/** Prose as a comment of the source writes it: plain, but for what stands between backticks. */
export function prose(text: string): string {
  return text
    .split("`")
    .map((part, i) => (i % 2 === 0 ? plain(part) : code(part)))
    .join("");
}

/** Text in the type of code. */
export function code(text: string): string {
  return text === "" ? "" : `<code>${plain(text)}</code>`;
}

/** A table of cells that are already Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Blocks of Markdown, one blank line between them, empty ones left out. */
export function blocks(...parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null && part !== "").join("\n\n")}\n`;
}

/** A JSON value as a block of code. */
export function jsonBlock(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

/** What is folded away until a reader opens it. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Number as a reader compares it: six significant digits at most. */
export function figure(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(6)));
}
