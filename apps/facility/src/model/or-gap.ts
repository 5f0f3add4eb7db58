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
 * @throws {@link ModelError} `unknown-key` for an id that does not exist
 */
export function orGap<T extends { readonly findings: readonly Finding[] }>(path: string, ask: () => T): OrGap<T> {
  try {
    const result = ask();
    return {
      result,
      findings: result.findings.map((one) => ({ ...one, path: one.path ? `${path}.${one.path}` : path })),
    };
  } catch (error) {
    // A country without data is a gap; any other id that does not exist was misspelt by whoever wrote the scenario.
    if (!ModelError.is(error) || (error.code === "unknown-key" && error.path !== "country")) throw error;
    const message = `Not computed: ${error.path === "" ? "" : `${error.path} `}received ${error.received}; allowed: ${error.allowed}`;
    return { result: null, findings: [{ code: "not-computed", severity: "incomplete", message, path }] };
  }
}
