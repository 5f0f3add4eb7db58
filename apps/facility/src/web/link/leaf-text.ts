import type { Leaf } from "./tree-paths.ts";

const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const numberList = /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?)+$/;

function unquoted(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : text;
  } catch {
    return text;
  }
}

/** A leaf as a link writes it: numbers and words bare, text that would read as one of them in quotes, absent as nothing. */
export function leafText(leaf: Leaf): string {
  if (leaf === null) return "";
  if (typeof leaf !== "string") return String(leaf);
  return leafOf(leaf) === leaf ? leaf : JSON.stringify(leaf);
}

/** A leaf as read from a link. */
export function leafOf(text: string): Leaf {
  if (text === "") return null;
  if (text === "true" || text === "false") return text === "true";
  if (number.test(text)) return Number(text);
  if (numberList.test(text)) return text.split(",").map(Number);
  return text.startsWith('"') ? unquoted(text) : text;
}
