import type { SiteFigure, SiteFigures } from "./compare.ts";

/** One combination of the choices. */
export interface Candidate {
  readonly set: Readonly<Record<string, unknown>>;
  /** `refused`: no such site; `fails`: it passes a limit; `dominated`: another is no worse in all and better in one. */
  readonly standing: "front" | "dominated" | "fails" | "refused" | "unknown";
  /** Why it is not on the front; empty where it is. */
  readonly reason: string;
  /** What it warns of and the scenario as written does not. */
  readonly warnings: readonly string[];
  /** `null` where the site was refused. */
  readonly figures: SiteFigures | null;
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

/**
 * Which of the candidates that pass no limit are on the Pareto front, and what beats the others. Those that are equal in
 * every objective stand there together.
 *
 * @param candidates - those in question stand as `front`
 */
export function judged(candidates: readonly Candidate[], objective: readonly SiteFigure[]): readonly Candidate[] {
  const inQuestion = candidates.filter(({ standing }) => standing === "front");
  return candidates.map((candidate): Candidate => {
    const { figures, standing } = candidate;
    if (standing !== "front" || figures === null) return candidate;
    const better = inQuestion.find((other) => other.figures !== null && beats(other.figures, figures, objective));
    if (better === undefined) return candidate;
    const reason = `no better in ${objective.join(", ")} than ${JSON.stringify(better.set)}`;
    return { ...candidate, standing: "dominated", reason };
  });
}
