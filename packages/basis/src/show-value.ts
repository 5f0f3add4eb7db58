const longest = 80;

/**
 * A received value as a reader recognises it: JSON where there is any, cut at 80 characters.
 *
 * @returns never throws, whatever the value
 */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol") return String(value);
  if (typeof value === "function") return "a function";
  let text: string;
  try {
    text = JSON.stringify(value) ?? typeof value;
  } catch {
    text = Array.isArray(value) ? "an array" : "an object";
  }
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
