import { type Finding, ModelError } from "@watthall/basis";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { applyVariant } from "../../scenario/variant.ts";
import { type CompareOptions, type SiteFigure, siteFiguresOf } from "./compare.ts";
import { type Candidate, judged } from "./pareto.ts";

/** What may be chosen: values by path, as in a variant. */
export type Choices = Readonly<Record<string, readonly unknown[]>>;

/** What is sought among the choices. */
export interface OptimiseOptions extends CompareOptions {
  readonly choices: Choices;
  /** Figures of which less is better. */
  readonly objective: readonly SiteFigure[];
  readonly onProgress?: (doneCount: number, ofCount: number) => void;
  readonly signal?: AbortSignal;
}

/** All combinations, and those that nothing beats. */
export interface OptimiseResult {
  readonly objective: readonly SiteFigure[];
  /** In the order of the first objective. */
  readonly front: readonly Candidate[];
  /** All of them, in the order of the choices. */
  readonly candidates: readonly Candidate[];
}

const mostCandidates = 2000;

function combinations(choices: Choices): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(choices).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (all, [path, values]) => all.flatMap((set) => values.map((value) => ({ ...set, [path]: value }))),
    [{}],
  );
}

/** Warnings of a scenario as written; none where it is refused, which does not keep its candidates from being a site. */
function warningsOf(written: unknown, options: CompareOptions): readonly Finding[] {
  try {
    return siteFiguresOf(parseScenario(written).base, options).warnings;
  } catch (error) {
    if (!ModelError.is(error)) throw error;
    return [];
  }
}

/** A figure of a warning that moves by less than this part says nothing new. */
const sameShare = 0.02;

/** Whether a warning is among those known, and its figure about the same. */
function isKnown({ code, path, value }: Finding, known: readonly Finding[]): boolean {
  return known.some((one) => {
    if (one.code !== code || one.path !== path) return false;
    if (typeof value !== "number" || typeof one.value !== "number") return true;
    return Math.abs(value - one.value) <= sameShare * Math.abs(one.value);
  });
}

function siteOf(written: unknown, set: Candidate["set"], options: OptimiseOptions) {
  const { base } = parseScenario(applyVariant(written, { name: "candidate", set }));
  return siteFiguresOf(base, options);
}

function candidateOf(
  written: unknown,
  set: Candidate["set"],
  known: readonly Finding[],
  options: OptimiseOptions,
): Candidate {
  try {
    const { figures, fails, warnings: all } = siteOf(written, set, options);
    const warnings = all.filter((one) => !isKnown(one, known)).map(({ message }) => message);
    const told = { set, figures, warnings };
    const [worst] = fails;
    const more = fails.length > 1 ? ` (and ${fails.length - 1} more)` : "";
    if (worst !== undefined) return { ...told, standing: "fails", reason: `${worst.message}${more}` };
    const missing = options.objective.filter((name) => figures[name] === null);
    if (missing.length > 0) return { ...told, standing: "unknown", reason: `${missing.join(", ")} is not known` };
    return { ...told, standing: "front", reason: "" };
  } catch (error) {
    if (!ModelError.is(error)) throw error;
    return { set, standing: "refused", reason: error.message, warnings: [], figures: null };
  }
}

/**
 * Tries every combination of some choices: a limit that is passed rules a site out; of the rest those are kept on the
 * front that no other beats. Every combination is told, with its figures and with why it is not on the front.
 *
 * @param written - the scenario as written
 * @throws {@link ModelError} `input-invalid` without choices or objective, or with more than 2 000 combinations; what
 * refuses the first combination, where all of them are refused
 */
export function optimise(written: unknown, options: OptimiseOptions): OptimiseResult {
  const { choices, objective, signal, onProgress } = options;
  const sets = combinations(choices);
  const refuse = (path: string, received: string, allowed: string): never => {
    throw new ModelError({ code: "input-invalid", model: "optimise", path, received, allowed });
  };
  if (objective.length === 0) refuse("objective", "none", "one figure or more");
  if (sets.length === 0) refuse("choices", "a path without values", "one value or more for each path");
  if (sets.length > mostCandidates) refuse("choices", `${sets.length} combinations`, `at most ${mostCandidates}`);
  const known = warningsOf(written, options);
  const all = sets.map((set, i) => {
    signal?.throwIfAborted();
    const candidate = candidateOf(written, set, known, options);
    onProgress?.(i + 1, sets.length);
    return candidate;
  });
  // Where nothing is a site the question is at fault, such as its scenario or a misspelt path.
  if (all.every(({ standing }) => standing === "refused")) siteOf(written, sets[0] ?? {}, options);
  const candidates = judged(all, objective);
  const first = (candidate: Candidate) => candidate.figures?.[objective[0] ?? "energyEur"] ?? 0;
  const front = candidates.filter(({ standing }) => standing === "front").toSorted((a, b) => first(a) - first(b));
  return { objective, front, candidates };
}
