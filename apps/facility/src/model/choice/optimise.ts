import { ModelError } from "@watthall/basis";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import { applyVariant } from "../../scenario/variant.ts";
import { type CompareOptions, type SiteFigure, type SiteFigures, siteFiguresOf } from "./compare.ts";

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

/** One combination of the choices. */
export interface Candidate {
  readonly set: Readonly<Record<string, unknown>>;
  /** `refused`: no such site; `fails`: it passes a limit; `dominated`: another is no worse in all and better in one. */
  readonly standing: "front" | "dominated" | "fails" | "refused" | "unknown";
  /** Why it is not on the front; empty where it is. */
  readonly reason: string;
  /** `null` where the site was refused. */
  readonly figures: SiteFigures | null;
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

function candidateOf(written: unknown, set: Candidate["set"], options: OptimiseOptions): Candidate {
  try {
    const { base } = parseScenario(applyVariant(written, { name: "candidate", set }));
    const { figures, fails } = siteFiguresOf(base, options);
    const [worst] = fails;
    if (worst !== undefined) return { set, standing: "fails", reason: worst.message, figures };
    const missing = options.objective.filter((name) => figures[name] === null);
    if (missing.length > 0) return { set, standing: "unknown", reason: `${missing.join(", ")} is not known`, figures };
    return { set, standing: "front", reason: "", figures };
  } catch (error) {
    if (!ModelError.is(error)) throw error;
    return { set, standing: "refused", reason: error.message, figures: null };
  }
}

/** Whether one is no worse than another in every objective and better in one. */
function beats(one: SiteFigures, other: SiteFigures, objective: readonly SiteFigure[]): boolean {
  let better = false;
  for (const name of objective) {
    const a = one[name] ?? Number.POSITIVE_INFINITY;
    const b = other[name] ?? Number.POSITIVE_INFINITY;
    if (a > b) return false;
    if (a < b) better = true;
  }
  return better;
}

function judged(candidate: Candidate, all: readonly Candidate[], objective: readonly SiteFigure[]): Candidate {
  const { figures, standing } = candidate;
  if (standing !== "front" || figures === null) return candidate;
  const better = all.find(
    (other) => other.standing === "front" && other.figures !== null && beats(other.figures, figures, objective),
  );
  if (better === undefined) return candidate;
  return {
    ...candidate,
    standing: "dominated",
    reason: `no better in ${objective.join(", ")} than ${JSON.stringify(better.set)}`,
  };
}

/**
 * Tries every combination of some choices: a limit that is passed rules a site out; of the rest those are kept on the
 * front that no other beats. Every combination is told, with its figures and with why it is not on the front.
 *
 * @param written - the scenario as written
 * @throws {@link ModelError} `input-invalid` without choices or objective, or with more than 2 000 combinations
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
  const all = sets.map((set, i) => {
    signal?.throwIfAborted();
    const candidate = candidateOf(written, set, options);
    onProgress?.(i + 1, sets.length);
    return candidate;
  });
  const candidates = all.map((candidate) => judged(candidate, all, objective));
  const first = (candidate: Candidate) => candidate.figures?.[objective[0] ?? "energyEur"] ?? 0;
  const front = candidates.filter(({ standing }) => standing === "front").toSorted((a, b) => first(a) - first(b));
  return { objective, front, candidates };
}
