import { type Finding, ModelError } from "@watthall/basis";

/** A result, or a gap and the finding that names it. */
export interface OrGap<T> {
  readonly result: T | null;
  readonly findings: readonly Finding[];
}

/**
 * Asks a model inside a composition: what a table does not hold is a gap of the site's result there, not the end of it.
 *
 * @param path - where the gap shows in the result
 * @param ask - the question
 */
export function orGap<T extends { readonly findings: readonly Finding[] }>(path: string, ask: () => T): OrGap<T> {
  try {
    const result = ask();
    return {
      result,
      findings: result.findings.map((one) => ({ ...one, path: one.path ? `${path}.${one.path}` : path })),
    };
  } catch (error) {
    if (!ModelError.is(error)) throw error;
    const message = `Not computed: ${error.path === "" ? "" : `${error.path} `}received ${error.received}; allowed: ${error.allowed}`;
    return { result: null, findings: [{ code: "not-computed", severity: "incomplete", message, path }] };
  }
}
