import { ModelError } from "@watthall/basis";
import type { Claim, Claims, FigureName } from "./claim.ts";

/** The statements around a claim, from which a check takes what the others said. */
export interface Statements {
  /** First statement of a figure by another claim, `null` where none says it. */
  readonly other: (figure: FigureName) => number | null;
  /** The claim's own figure. */
  readonly own: (figure: FigureName) => number;
}

/** The statements around one claim. */
export function statementsAround(claim: Claim, { claims }: Claims): Statements {
  return {
    other: (figure) =>
      claims.find((one) => one.id !== claim.id && one.figures[figure] !== undefined)?.figures[figure] ?? null,
    own: (figure) => {
      const value = claim.figures[figure];
      if (value !== undefined) return value;
      throw new ModelError({
        code: "input-invalid",
        model: "factCheck",
        path: `${claim.id}.figures.${figure}`,
        received: "nothing",
        allowed: `a figure, which the check "${claim.check}" needs`,
      });
    },
  };
}
