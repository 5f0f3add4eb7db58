import type { Finding } from "@watthall/basis";
import { keptShare } from "@watthall/sampling/kernels";
import type { Uncertain } from "./regime-draws.ts";

/**
 * Says that a normal distribution was cut where the quantity itself ends, so that no cut goes unsaid.
 *
 * @param given - as the caller wrote it
 * @param taken - as it is drawn from
 */
export function cutFindings(
  path: string,
  given: Uncertain | undefined,
  taken: Uncertain | undefined,
): readonly Finding[] {
  if (typeof taken !== "object" || taken.kind !== "normal" || typeof given !== "object" || given.kind !== "normal")
    return [];
  if (given.min === taken.min && given.max === taken.max) return [];
  const bounds = [
    taken.min === given.min ? null : `below ${taken.min}`,
    taken.max === given.max ? null : `above ${taken.max}`,
  ].filter((bound) => bound !== null);
  const leftOutShare = keptShare(given) - keptShare(taken);
  return [
    {
      code: "distribution-cut",
      severity: leftOutShare > 0.001 ? "warning" : "info",
      message: `the normal distribution is cut ${bounds.join(" and ")}, where the quantity cannot lie: ${(leftOutShare * 100).toPrecision(2)} % of it is left out; give min or max to cut it elsewhere`,
      path,
      value: leftOutShare,
    },
  ];
}
