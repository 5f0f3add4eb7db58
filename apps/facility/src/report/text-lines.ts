/**
 * A text as lines no wider than a width, broken between words; the lines after the first begin with an indent.
 *
 * @param width - `null` for any
 */
export function wrapped(text: string, width: number | null, indent = ""): readonly string[] {
  if (width === null || text.length <= width) return [text];
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? "";
  let empty = true;
  for (const word of text.trim().split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
