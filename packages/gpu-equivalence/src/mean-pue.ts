import type { Finding, SourceId } from "@watthall/basis";
import type { Rack } from "@watthall/hardware";
import { pueDefaults } from "./tables/pue-defaults.ts";

/** PUE by cooling kind as given. */
export interface GivenPue {
  readonly airPueRatio?: number | undefined;
  readonly liquidPueRatio?: number | undefined;
}

/** A PUE with what has to be said of it. */
export interface KnownPue {
  readonly pueRatio: number;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function pueOfKind(given: GivenPue, cooling: "air" | "liquid"): KnownPue {
  const field = `${cooling}PueRatio` as const;
  const stated = given[field];
  if (stated !== undefined) return { pueRatio: stated, findings: [], sources: [] };
  const assumed = pueDefaults.find((row) => row.cooling === cooling);
  if (assumed === undefined) throw new TypeError(`no default PUE of ${cooling}`);
  const { pueRatio, source } = assumed;
  return {
    pueRatio,
    findings: [
      {
        code: "pue-assumed",
        severity: "warning",
        message: `No ${field} is stated: ${pueRatio} is taken for what is cooled by ${cooling}.`,
        path: field,
        value: pueRatio,
        source,
      },
    ],
    sources: [source],
  };
}

/**
 * Facility over IT power of a rack and the other IT beside it, as a mean over their power: liquid for the rack's share
 * in the coolant, air for the rest.
 *
 * @param liquidShare - of the rack's heat; `null` where unknown, which counts the whole rack by its cooling kind
 * @returns a `pue-assumed` finding for each kind that is needed and not stated
 */
export function meanPue(given: GivenPue, otherItShare: number, rack: Rack, liquidShare: number | null): KnownPue {
  const wet = (liquidShare ?? (rack.cooling === "liquid" ? 1 : 0)) / (1 + otherItShare);
  const parts = [
    ...(wet > 0 ? [{ weight: wet, ...pueOfKind(given, "liquid") }] : []),
    ...(wet < 1 ? [{ weight: 1 - wet, ...pueOfKind(given, "air") }] : []),
  ];
  return {
    pueRatio: parts.reduce((sum, { weight, pueRatio }) => sum + weight * pueRatio, 0),
    findings: parts.flatMap(({ findings }) => findings),
    sources: [...new Set(parts.flatMap(({ sources }) => sources))],
  };
}
