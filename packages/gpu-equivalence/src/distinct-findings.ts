import type { Finding } from "@watthall/basis";

/** Same code and text about one field, once. */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, path, message }) => {
    const key = `${code} ${path ?? ""} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
