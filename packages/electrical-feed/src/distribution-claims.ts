import { count, type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { busbarSize } from "./busbar-size.ts";
import { powerChain } from "./power-chain.ts";
import { distributionClaims800V } from "./tables/distribution-claims.ts";
import { powerPerWireKernel, voltageComparison } from "./voltage-comparison.ts";

/** Input of {@link distributionClaims}. */
export const distributionClaimsInput = z
  .strictObject({
    acVoltageV: positive("V", "Between lines, against which 800 V DC is held").default(415),
    pathCount: count("Paths of the loss chains before the rack").default(2),
    busLengthM: positive("m", "Of the 54 V busbar of a rack").default(2),
  })
  .meta({ description: "What makers say of 800 V DC, recomputed under stated conditions." });

/** Input of {@link distributionClaims}, defaults not yet filled in. */
export type DistributionClaimsInput = z.input<typeof distributionClaimsInput>;

/** A claim's figure under stated conditions. */
export interface RecomputedClaim {
  readonly conditions: string;
  readonly value: number;
}

/** A claim and what it comes to. */
export interface DistributionClaim {
  readonly id: string;
  readonly statement: string;
  /** A share, or kg for the busbar. */
  readonly claimed: number;
  readonly asOf: string;
  readonly recomputed: readonly RecomputedClaim[];
  /** Whether the claim lies within the recomputed figures. */
  readonly withinRecomputed: boolean;
  /** Power factors of the AC feed at which the claimed power per conductor holds; none for the other claims. */
  readonly impliedPowerFactors: readonly { readonly wireCount: number; readonly powerFactor: number }[];
  readonly source: SourceId;
}

/** Result of {@link distributionClaims}. */
export interface DistributionClaimsResult {
  readonly claims: readonly DistributionClaim[];
  readonly steps: { readonly dcVoltageV: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Conditions = z.output<typeof distributionClaimsInput>;

const dcVoltageV = 800;
const wireCounts = [3, 4] as const;
const powerFactors = [1, 0.95, 0.9] as const;

const acCases = wireCounts.flatMap((wireCount) => powerFactors.map((powerFactor) => ({ wireCount, powerFactor })));

function powerPerConductor({ acVoltageV }: Conditions): readonly RecomputedClaim[] {
  const dc = powerPerWireKernel("dc", dcVoltageV, 1, 2);
  return acCases.map(({ wireCount, powerFactor }) => ({
    conditions: `equal current, ${wireCount} AC wires, power factor ${powerFactor}`,
    value: dc / powerPerWireKernel("ac-3ph", acVoltageV, powerFactor, wireCount) - 1,
  }));
}

function impliedPowerFactors({ acVoltageV }: Conditions, claimed: number): DistributionClaim["impliedPowerFactors"] {
  const dc = powerPerWireKernel("dc", dcVoltageV, 1, 2);
  return wireCounts
    .map((wireCount) => {
      const powerFactor = dc / powerPerWireKernel("ac-3ph", acVoltageV, 1, wireCount) / (1 + claimed);
      return { wireCount, powerFactor };
    })
    .filter(({ powerFactor }) => powerFactor <= 1);
}

function lessCopper({ acVoltageV }: Conditions): readonly RecomputedClaim[] {
  const criteria = {
    "equal current density": { kind: "current-density", currentDensityAPerMm2: 2 },
    "equal loss": { kind: "equal-loss", lossShare: 0.005 },
  } as const;
  return Object.entries(criteria).flatMap(([name, criterion]) =>
    acCases.map(({ wireCount, powerFactor }) => {
      const { feeds } = voltageComparison({
        loadKw: 600,
        lengthM: 30,
        criterion,
        feeds: [
          { system: "ac-3ph", voltageV: acVoltageV, wireCount, powerFactor },
          { system: "dc", voltageV: dcVoltageV },
        ],
      });
      return {
        conditions: `${name}, ${wireCount} AC wires, power factor ${powerFactor}`,
        value: 1 - (feeds[1]?.conductorRatio ?? 1),
      };
    }),
  );
}

function moreEfficiency({ pathCount }: Conditions): readonly RecomputedClaim[] {
  const efficiency = (chain: string) =>
    powerChain({ loadKw: 100_000, chain, loadAt: "chip", pathCount }).chainEfficiencyShare.central;
  return ["dc-800-sidecar", "dc-800-facility", "dc-800-sst"].flatMap((dc) =>
    ["ac-415", "ac-415-eco"].map((ac) => ({
      conditions: `${dc} against ${ac}, grid to chip, central efficiencies, ${pathCount} paths at full load`,
      value: efficiency(dc) - efficiency(ac),
    })),
  );
}

function busbarMass({ busLengthM }: Conditions): readonly RecomputedClaim[] {
  return [2, 3, 4, 5].map((currentDensityAPerMm2) => ({
    conditions: `${busLengthM} m at ${currentDensityAPerMm2} A/mm² throughout, both poles`,
    value: busLengthM * busbarSize({ loadKw: 1000, system: "dc", voltageV: 54, currentDensityAPerMm2 }).conductorKgPerM,
  }));
}

const recompute: Readonly<
  Record<(typeof distributionClaims800V)[number]["id"], (conditions: Conditions) => readonly RecomputedClaim[]>
> = {
  "power-per-conductor-2025-05": powerPerConductor,
  "power-per-conductor-2025-10": powerPerConductor,
  copper: lessCopper,
  efficiency: moreEfficiency,
  "busbar-mass": busbarMass,
};

/**
 * What makers say of 800 V DC, recomputed under stated conditions and shown beside the claim: number of wires, power
 * factor, equal current density or equal loss, and which AC chain it is held against.
 *
 * @param input - AC voltage in V, paths of the loss chains, length of a rack's busbar in m
 * @returns each claim with its recomputed figures and whether it lies within them
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `nvidia-800vdc-2025-05`, `nvidia-800vdc-2025-10`, and those of the functions that recompute them
 */
export function distributionClaims(input: DistributionClaimsInput = {}): DistributionClaimsResult {
  const conditions = parseInput("distributionClaims", distributionClaimsInput, input);
  const claims = distributionClaims800V.map(({ id, statement, claimed, asOf, source }): DistributionClaim => {
    const recomputed = recompute[id](conditions);
    const values = recomputed.map(({ value }) => value);
    const withinRecomputed = claimed >= Math.min(...values) && claimed <= Math.max(...values);
    return {
      id,
      statement,
      claimed,
      asOf,
      recomputed,
      withinRecomputed,
      impliedPowerFactors: recompute[id] === powerPerConductor ? impliedPowerFactors(conditions, claimed) : [],
      source,
    };
  });
  return {
    claims,
    steps: { dcVoltageV },
    findings: claims.flatMap(({ id, withinRecomputed, claimed, source }, i): readonly Finding[] =>
      withinRecomputed
        ? []
        : [
            {
              code: "claim-not-reproduced",
              severity: "info",
              message: `Under none of the stated conditions does ${id} come to the claimed figure`,
              path: `claims[${i}]`,
              value: claimed,
              source,
            },
          ],
    ),
    sources: ["nvidia-800vdc-2025-05", "nvidia-800vdc-2025-10", "circuit-theory", "power-conversion-practice"],
  };
}
