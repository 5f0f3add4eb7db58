import { toJsonText } from "../report/plain-json.ts";
import { versions } from "../versions/installed-versions.ts";

function isList(result: object | readonly object[]): result is readonly object[] {
  return Array.isArray(result);
}

/**
 * What a command prints with `--json`.
 *
 * @param result - one result, or a list of them
 * @returns its JSON text; each result says in `versions` which packages and which data it was made by
 */
export function resultText(result: object | readonly object[]): string {
  const made = { versions: versions() };
  return toJsonText(isList(result) ? result.map((each) => ({ ...each, ...made })) : { ...result, ...made });
}
