import { rowById } from "@watthall/basis";
import { z } from "zod";
import { amount } from "./amounts.ts";
import { meetsThresholdKernel } from "./regime-ladder.ts";
import { type SevesoSubstance, sevesoSubstances } from "./tables/fuel-law.ts";

/** Tiers of Seveso III. */
export type SevesoTier = "none" | "lower-tier" | "upper-tier";

/** Another dangerous substance of the site, by an id of the tables. */
export const otherSubstance = z.strictObject({
  substance: z.string().meta({ description: "Id of a substance of the tables, as hydrogen" }),
  massT: amount("t", "Likely to be present"),
  isolated: z
    .boolean()
    .default(false)
    .meta({ description: "Whether its place keeps it from starting a major accident elsewhere on the site" }),
});

/** Sums of q/Q, one for each group of hazards. */
export interface HazardSums {
  readonly health: number;
  readonly physical: number;
  readonly environmental: number;
}

/** What the sum and 2 % rules make of a site. */
export interface SevesoStanding {
  readonly tier: SevesoTier;
  /** Against the quantities of each tier. */
  readonly sums: { readonly lowerTier: HazardSums; readonly upperTier: HazardSums };
  /** Whether a single substance decides, or only the sum does. */
  readonly decidedBySum: boolean;
  /** Substances left out under the 2 % rule. */
  readonly ignored: readonly string[];
}

interface Present {
  readonly row: SevesoSubstance;
  readonly massT: number;
  readonly isolated: boolean;
}

type Tier = "lowerTierT" | "upperTierT";

const substances: readonly SevesoSubstance[] = sevesoSubstances;

/** Annex I, note 3: at most 2 % of the qualifying quantity, where it cannot start a major accident elsewhere. */
function isIgnored({ row, massT, isolated }: Present, tier: Tier): boolean {
  return isolated && massT <= 0.02 * row[tier];
}

/** Annex I, note 4: the sum of q/Q within a group of hazards. */
function sumsOf(present: readonly Present[], tier: Tier): HazardSums {
  const sum = (hazard: SevesoSubstance["hazards"][number]) =>
    present
      .filter((entry) => entry.row.hazards.includes(hazard) && !isIgnored(entry, tier))
      .reduce((total, { row, massT }) => total + massT / row[tier], 0);
  return { health: sum("health"), physical: sum("physical"), environmental: sum("environmental") };
}

function meets(present: readonly Present[], sums: HazardSums, tier: Tier): { alone: boolean; summed: boolean } {
  return {
    alone: present.some(({ row, massT }) => meetsThresholdKernel(massT, row[tier], true)),
    summed: Math.max(sums.health, sums.physical, sums.environmental) >= 1 - 1e-12,
  };
}

/**
 * Tier of a site from its fuel and its other dangerous substances.
 *
 * @param petroleumT - all fuel of entry 34, whatever its storage
 * @throws {@link ModelError} `unknown-key` for an unknown substance
 * @see Sources: `seveso-3` (Annex I, notes 3 and 4), `fr-r511-11`
 */
export function sevesoStanding(
  model: string,
  petroleumT: number,
  others: readonly z.output<typeof otherSubstance>[],
): SevesoStanding {
  const present: readonly Present[] = [
    { row: sevesoSubstances[0], massT: petroleumT, isolated: false },
    ...others.map(({ substance, massT, isolated }, i) => ({
      row: rowById(model, `others[${i}].substance`, substances, substance),
      massT,
      isolated,
    })),
  ];
  const sums = { lowerTier: sumsOf(present, "lowerTierT"), upperTier: sumsOf(present, "upperTierT") };
  const upper = meets(present, sums.upperTier, "upperTierT");
  const lower = meets(present, sums.lowerTier, "lowerTierT");
  const isUpper = upper.alone || upper.summed;
  const decided = isUpper ? upper : lower;
  return {
    tier: isUpper ? "upper-tier" : lower.alone || lower.summed ? "lower-tier" : "none",
    sums,
    decidedBySum: decided.summed && !decided.alone,
    ignored: present.filter((entry) => isIgnored(entry, "lowerTierT")).map(({ row }) => row.id),
  };
}
