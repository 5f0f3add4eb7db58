import type { Unit } from "@watthall/basis";
import type { Distribution } from "@watthall/sampling";
import type { Spreads } from "../../link/spread-text.ts";
import type { Site } from "../../site/compute-site.ts";
import { itFields } from "../../site/it-fields.ts";

/** What a number that may be uncertain is, as the catalogue names it. */
export type CandidateKey =
  | "loadShare"
  | "loadKw"
  | "liquidShare"
  | "otherItShare"
  | "energyEurPerMwh"
  | "factorGCo2PerKwh";

/** A number of the scenario that may be uncertain. */
export interface Candidate {
  readonly path: string;
  /** `null` of a number that the scenario names and this list does not. */
  readonly key: CandidateKey | null;
  readonly unit: Unit | null;
  /** How it is spread, or would usually be. */
  readonly spread: Distribution;
  readonly isUncertain: boolean;
}

type Usual = Omit<Candidate, "isUncertain"> | null;

/** Four digits are enough of a number that a person is to read and change. */
const rounded = (value: number) => Number(value.toPrecision(4));

const around = (value: number, share: number): Distribution => ({
  kind: "uniform",
  low: rounded(value * (1 - share)),
  high: rounded(value * (1 + share)),
});

function ofRacks({ scenario, result }: Site): readonly Usual[] {
  const { path } = itFields(scenario);
  const { target, fill, refill, racks } = scenario.it;
  const profile = (target ?? fill ?? refill ?? racks?.[0])?.profile;
  const [group] = result.it.groups;
  if (group === undefined) return [];
  const { loadKw, liquidShare } = group;
  return [
    profile?.kind === "flat"
      ? {
          path: `${path}.profile.share`,
          key: "loadShare",
          unit: "1",
          spread: { kind: "triangular", low: 0.6, central: 0.8, high: 1 },
        }
      : null,
    { path: `${path}.loadKw`, key: "loadKw", unit: "kW", spread: around(loadKw, 0.05) },
    liquidShare > 0
      ? {
          path: `${path}.liquidShare`,
          key: "liquidShare",
          unit: "1",
          spread: { kind: "uniform", low: rounded(liquidShare - 0.05), high: rounded(Math.min(1, liquidShare + 0.05)) },
        }
      : null,
  ];
}

function ofMoney({ result }: Site): readonly Usual[] {
  const price = result.economics.energyCost?.steps.eurPerMwh ?? null;
  const carbon = result.economics.carbon?.factor.value ?? null;
  return [
    price === null
      ? null
      : {
          path: "economics.energyEurPerMwh",
          key: "energyEurPerMwh",
          unit: "EUR/MWh",
          spread: { kind: "normal", mean: rounded(price), sd: rounded(0.2 * price), min: rounded(0.2 * price) },
        },
    carbon === null
      ? null
      : { path: "economics.factorGCo2PerKwh", key: "factorGCo2PerKwh", unit: "g/kWh", spread: around(carbon, 0.3) },
  ];
}

/**
 * Numbers of a site that may be uncertain, each with its spread, or with the usual one of its kind: assumptions to be replaced.
 * Then those that the scenario makes uncertain besides.
 *
 * @param known - spreads of the scenario as written
 */
export function candidatesOf(site: Site, known: Spreads): readonly Candidate[] {
  const usual: readonly Usual[] = [
    ...ofRacks(site),
    { path: "it.otherItShare", key: "otherItShare", unit: "1", spread: { kind: "uniform", low: 0.04, high: 0.1 } },
    ...ofMoney(site),
  ];
  const offered = usual
    .filter((one) => one !== null)
    .map((one) => ({ ...one, spread: known[one.path] ?? one.spread, isUncertain: known[one.path] != null }));
  const others = Object.entries(known).flatMap(([path, spread]): readonly Candidate[] =>
    spread === null || offered.some((one) => one.path === path)
      ? []
      : [{ path, key: null, unit: null, spread, isUncertain: true }],
  );
  return [...offered, ...others];
}
