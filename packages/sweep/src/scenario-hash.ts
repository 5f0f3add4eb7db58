type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

function canonical(value: unknown): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, canonical(item)]),
    );
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new TypeError(`a scenario is plain JSON; it holds ${typeof value === "number" ? value : typeof value}`);
}

/**
 * Hash of a scenario and all that it reads, whatever the order of its fields.
 *
 * @param inputs - plain JSON
 * @returns SHA-256, 64 hexadecimal digits
 * @throws TypeError when the inputs hold what JSON has no word for, such as NaN or a function
 */
export async function scenarioHash(inputs: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(canonical(inputs)));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
