import { count, type Finding, type Grade, ModelError, mwFromKw, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { positiveAmount, positiveProportion } from "./amounts.ts";
import { dieselHeatingValueMjPerKg } from "./fuel.ts";
import { defaultGenset, gensetById, terminalCurve } from "./genset-curve.ts";
import { meetsThresholdKernel } from "./regime-ladder.ts";
import { type CombustionThreshold, combustionThresholds, etsSmallestUnit } from "./tables/combustion-law.ts";

/** Input of {@link combustionRegime}: `thermalInputMw`, or `installedKw` of electricity with its efficiency. */
export const combustionRegimeInput = z
  .strictObject({
    thermalInputMw: positiveAmount("MW", "Heat in the fuel of every installed set at full load, net").optional(),
    installedKw: positiveAmount("kW", "Electrical rating of every installed set together").optional(),
    efficiencyShare: positiveProportion("Electrical, net heating value, at full load").optional(),
    setCount: count("Sets installed").optional(),
    largestInstallationMw: positiveAmount(
      "MW",
      "Thermal input of the largest combustion installation; the site unless given",
    ).optional(),
  })
  .meta({ description: "What burning fuel on a site makes of it in law, by thermal input." });

/** Input of {@link combustionRegime}. */
export type CombustionRegimeInput = z.input<typeof combustionRegimeInput>;

/** What a heading makes of the plant. */
export interface CombustionStanding {
  readonly heading: string;
  readonly regime: "NC" | "DC" | "E" | "A";
  /** Bound that put it there; `null` for what is not classified. */
  readonly thresholdMw: number | null;
  /** Counted under this heading. */
  readonly thermalInputMw: number;
  readonly source: SourceId;
  readonly grade: Grade;
}

/** Result of {@link combustionRegime}. */
export interface CombustionRegimeResult {
  readonly headings: readonly CombustionStanding[];
  readonly euEts: {
    readonly included: boolean;
    readonly thresholdMw: number;
    /** Of sets of 3 MW of thermal input and more. */
    readonly countedMw: number;
    readonly source: SourceId;
    readonly grade: Grade;
  };
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly thermalInputMw: number;
    readonly perSetMw: number | null;
    readonly efficiencyShare: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Ask = z.output<typeof combustionRegimeInput>;

/** Efficiency of the default set at full load, net at its terminals. */
export function defaultEfficiencyShare(): number {
  const set = gensetById("combustionRegime", "genset", defaultGenset);
  const curve = terminalCurve("combustionRegime", set);
  const fuelKgPerH = (curve.fuelLPerH(curve.ratedKw) * (set.fuelBasisKgPerM3 ?? 0)) / 1000;
  return (curve.ratedKw * 3.6) / (fuelKgPerH * dieselHeatingValueMjPerKg);
}

interface ThermalInput {
  readonly siteMw: number;
  readonly efficiencyShare: number | null;
  readonly findings: readonly Finding[];
}

function thermalInputOf(ask: Ask): ThermalInput {
  if (ask.thermalInputMw !== undefined && ask.installedKw !== undefined)
    throw new ModelError({
      code: "input-ambiguous",
      model: "combustionRegime",
      path: "installedKw",
      received: "thermalInputMw and installedKw",
      allowed: "one of them: the plant given twice may disagree",
    });
  if (ask.thermalInputMw !== undefined) return { siteMw: ask.thermalInputMw, efficiencyShare: null, findings: [] };
  if (ask.installedKw === undefined)
    throw new ModelError({
      code: "input-invalid",
      model: "combustionRegime",
      path: "thermalInputMw",
      received: "nothing",
      allowed: "thermalInputMw in MW, or installedKw in kW of electricity",
    });
  const efficiencyShare = ask.efficiencyShare ?? defaultEfficiencyShare();
  return {
    siteMw: mwFromKw(ask.installedKw) / efficiencyShare,
    efficiencyShare,
    findings:
      ask.efficiencyShare === undefined
        ? [
            {
              code: "efficiency-assumed",
              severity: "info",
              message: `efficiency taken as ${efficiencyShare.toFixed(3)}, that of ${defaultGenset} at full load`,
              path: "efficiencyShare",
              value: efficiencyShare,
              source: "cummins-fr-6345",
            },
          ]
        : [],
  };
}

function standing(heading: "2910" | "3110", thermalInputMw: number): CombustionStanding {
  const rows: readonly CombustionThreshold[] = combustionThresholds.filter((row) => row.heading === heading);
  const met = rows.filter((row) => meetsThresholdKernel(thermalInputMw, row.thresholdMw, row.inclusive)).at(-1);
  const shown = met ?? rows[0];
  return {
    heading,
    regime: met === undefined || met.regime === "included" ? "NC" : met.regime,
    thresholdMw: met?.thresholdMw ?? null,
    thermalInputMw,
    source: shown?.source ?? "fr-2018-704",
    grade: shown?.grade ?? "standard",
  };
}

function etsOf(siteMw: number, perSetMw: number | null): CombustionRegimeResult["euEts"] {
  const bound = combustionThresholds[3];
  const countedMw = perSetMw !== null && perSetMw < etsSmallestUnit.thermalInputMw ? 0 : siteMw;
  return {
    included: meetsThresholdKernel(countedMw, bound.thresholdMw, bound.inclusive),
    thresholdMw: bound.thresholdMw,
    countedMw,
    source: bound.source,
    grade: bound.grade,
  };
}

/**
 * What burning fuel on a site makes of it in law, by thermal input: headings 2910 and 3110, EU emissions trading.
 * Heading 2910 counts one combustion installation, 3110 the site; a plant under 3110 leaves 2910. Megawatts are of heat
 * in the fuel, not of electricity. A screening, not legal advice.
 *
 * @param input - thermal input in MW of all installed sets, or their electrical rating in kW and efficiency
 * @returns regime and bound by heading, whether the EU emissions trading system includes the plant
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, and `input-ambiguous` for a plant given twice
 * @see Sources: `fr-2018-704`, `fr-r511-9`, `eu-2003-87`
 */
export function combustionRegime(input: CombustionRegimeInput): CombustionRegimeResult {
  const ask = parseInput("combustionRegime", combustionRegimeInput, input);
  const { siteMw, efficiencyShare, findings } = thermalInputOf(ask);
  const installationMw = ask.largestInstallationMw ?? siteMw;
  if (installationMw > siteMw * (1 + 1e-12))
    throw new ModelError({
      code: "out-of-range",
      model: "combustionRegime",
      path: "largestInstallationMw",
      received: `${installationMw} MW`,
      allowed: `at most the site's ${siteMw} MW`,
    });
  const site = standing("3110", siteMw);
  const installation = standing("2910", installationMw);
  const superseded = site.regime === "A" && installation.regime !== "NC";
  const perSetMw = ask.setCount === undefined ? null : siteMw / ask.setCount;
  const notes: Finding[] = [
    {
      code: "screening-only",
      severity: "info",
      message:
        "screening, not legal advice: every threshold must be re-read in the law in force before it is relied on",
    },
  ];
  if (superseded)
    notes.push({
      code: "heading-superseded",
      severity: "info",
      message: `${siteMw.toFixed(1)} MW of thermal input fall under 3110, which takes the plant out of 2910`,
      path: "headings",
      value: siteMw,
      limit: site.thresholdMw,
      source: "fr-2018-704",
    });
  if (perSetMw === null)
    notes.push({
      code: "unit-size-unknown",
      severity: "incomplete",
      message: "units below 3 MW of thermal input do not count for the EU emissions trading system: give setCount",
      path: "setCount",
      limit: etsSmallestUnit.thermalInputMw,
      source: etsSmallestUnit.source,
    });
  return {
    headings: [superseded ? { ...installation, regime: "NC", thresholdMw: null } : installation, site],
    euEts: etsOf(siteMw, perSetMw),
    steps: { thermalInputMw: siteMw, perSetMw, efficiencyShare },
    findings: [...findings, ...notes],
    sources: ["fr-2018-704", "fr-r511-9", "eu-2003-87"],
  };
}
