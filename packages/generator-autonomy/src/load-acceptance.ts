import { type Finding, rowById, type SourceId, share } from "@watthall/basis";
import { z } from "zod";
import { type LoadAcceptance, loadAcceptances, type TransientClass, transientClasses } from "./tables/start.ts";

/** A maker's own load steps, and the class of ISO 8528-5 that is kept on the way. */
export const ownAcceptance = z
  .strictObject({
    stepShares: z
      .array(share("Load at which the set has settled, from 0 to 1"))
      .min(2)
      .max(20)
      .refine((all) => all[0] === 0 && all.at(-1) === 1 && all.every((s, i) => i === 0 || s > (all[i - 1] ?? 1)), {
        message: "rising from 0 to 1",
      }),
    transientClass: z.enum(["G1", "G2", "G3"]).optional(),
  })
  .meta({ description: "The maker's load steps, and the class of ISO 8528-5 that is kept on the way" });

/** Which loads a set takes at once: an id of the tables, or the maker's own figures. */
export const acceptanceChoice = z.union([
  z.string().meta({ description: "Id of a row of loadAcceptances" }),
  ownAcceptance,
]);

/** Load acceptance, as the functions take it. */
export type AcceptanceChoice = z.infer<typeof acceptanceChoice>;

/** The load acceptance taken where the caller gives none. */
export const defaultAcceptance = "three-steps";

/** Load acceptance, resolved. */
export interface ResolvedAcceptance {
  readonly stepShares: Float64Array;
  readonly transientClass: TransientClass | null;
  /** Time until the next step may come: of the class, or of the slowest class where none is known. */
  readonly recoveryS: number;
  readonly sources: readonly SourceId[];
}

const slowestClass = transientClasses[0];

const acceptances: readonly LoadAcceptance[] = loadAcceptances;

/**
 * Resolves a load acceptance.
 *
 * @throws {@link ModelError} `unknown-key` with the nearest ids
 */
export function resolveAcceptance(model: string, choice: AcceptanceChoice): ResolvedAcceptance {
  const row = typeof choice === "string" ? rowById(model, "acceptance", acceptances, choice) : choice;
  const transientClass = transientClasses.find(({ id }) => id === row.transientClass) ?? null;
  return {
    stepShares: Float64Array.from(row.stepShares),
    transientClass,
    recoveryS: (transientClass ?? slowestClass).frequencyRecoveryS,
    sources: ["iso-8528-5", ...("source" in row ? [row.source] : [])],
  };
}

/**
 * The most that a set takes at once when it has settled at a load: up to the next of its steps, or by the height of the
 * step after, whichever is more. Plain numbers, no checks.
 *
 * @param loadShare - of the rating, before the step
 * @param stepShares - rising from 0 to 1
 * @returns share of the rating; 0 at full load and above
 */
export function acceptedStepKernel(loadShare: number, stepShares: Float64Array): number {
  for (let i = 1; i < stepShares.length; i++) {
    const next = stepShares[i] as number;
    if (loadShare >= next) continue;
    const after = i + 1 < stepShares.length ? (stepShares[i + 1] as number) - next : 0;
    return Math.min(Math.max(next - loadShare, after), 1 - loadShare);
  }
  return 0;
}

/** What the reader must know of the load acceptance behind an answer. */
export function acceptanceFindings(isAssumed: boolean, transientClass: TransientClass | null): readonly Finding[] {
  const assumed: Finding = {
    code: "acceptance-assumed",
    severity: "warning",
    message:
      "load steps of 50, 80 and 100 % taken from one project specification; give acceptance from the set's sheet",
    path: "acceptance",
    value: defaultAcceptance,
    source: "mrb78-specification",
  };
  const unread: Finding = {
    code: "class-limits-unverified",
    severity: "warning",
    message: `the limits of class ${transientClass?.id ?? slowestClass.id}, which set the time between steps, were not read in ISO 8528-5 itself`,
    path: "acceptance",
    source: "iso-8528-5",
  };
  return isAssumed ? [assumed, unread] : [unread];
}
