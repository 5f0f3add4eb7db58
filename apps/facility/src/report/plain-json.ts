/** Replacer for `JSON.stringify`: typed arrays as arrays; a number that JSON has no word for is a defect, never a null. */
function plain(key: string, value: unknown): unknown {
  if (value instanceof Float64Array) return Array.from(value);
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`result ${key} is ${value}`);
  return value;
}

/** A result as JSON text, columns as arrays, ended by a line break. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, plain, 2)}\n`;
}
