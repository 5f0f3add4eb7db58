import {
  between,
  count,
  type Finding,
  lookup,
  ModelError,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";
import {
  ecodesignTiers,
  ecodesignTransformers,
  ecodesignVoltageFactors,
  transformerImpedances,
  transformerKinds,
} from "./tables/transformers.ts";

/** Input of {@link transformerSelection}. */
export const transformerSelectionInput = z
  .strictObject({
    loadKw: positive("kW", "At the low-voltage side, all units together"),
    powerFactor: positiveShare("Of the load").default(1),
    redundancy: z.enum(["N", "N+1", "2N"]).default("N"),
    unitCount: count("Units that must carry the load; as few as the largest size allows unless told").optional(),
    tier: z.enum(ecodesignTiers).default("tier-2"),
    kind: z.enum(transformerKinds).default("liquid"),
    mostLoadShare: positiveShare("Of a unit's rating, when only the units that must carry the load run").default(1),
    primaryKv: between(1, 36, "kV", "Highest voltage for equipment of the primary").default(24),
    feedsRectifier: z.boolean().describe("Made for a rectifier: outside the law's limits").default(false),
  })
  .meta({ description: "Size and losses of the transformers that feed a load, by EU ecodesign tier." });

/** Input of {@link transformerSelection}, defaults not yet filled in. */
export type TransformerSelectionInput = z.input<typeof transformerSelectionInput>;

/** Result of {@link transformerSelection}. */
export interface TransformerSelectionResult {
  /** Of one unit. */
  readonly ratedKva: number;
  /** With the redundant ones. */
  readonly unitCount: number;
  /** Of one unit, at any load. */
  readonly noLoadLossKw: number;
  /** Of one unit, at its rating. */
  readonly loadLossKw: number;
  readonly impedanceShare: number;
  /** Of a unit's rating while all units run. */
  readonly loadShare: number;
  /** Of a unit's rating when only the units that must carry the load run. */
  readonly failureLoadShare: number;
  /** All units at this load. */
  readonly lossKw: number;
  readonly efficiencyShare: number;
  /** Load at which a unit is most efficient, √(P0 / Pk). */
  readonly bestLoadShare: number;
  readonly alternatives: readonly {
    readonly ratedKva: number;
    readonly lossKw: number;
    readonly efficiencyShare: number;
    /** Why it is not first: a larger unit costs more and its fault current is higher. */
    readonly reason: "larger-than-needed";
  }[];
  readonly steps: { readonly loadKva: number; readonly neededKva: number; readonly requiredUnitCount: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Selection = z.output<typeof transformerSelectionInput>;

const model = "transformerSelection";

/** Loss of a transformer: no-load loss and load loss by the square of its load. Plain numbers, no checks. */
export function transformerLossKernel(noLoadLoss: number, loadLoss: number, loadShare: number): number {
  return noLoadLoss + loadLoss * loadShare * loadShare;
}

function requiredUnits(selection: Selection, loadKva: number, largestKva: number): number {
  const needed = Math.ceil(loadKva / (largestKva * selection.mostLoadShare) - 1e-9);
  return selection.unitCount ?? Math.max(1, needed);
}

function unitsOf(redundancy: Selection["redundancy"], required: number): number {
  if (redundancy === "2N") return 2 * required;
  return redundancy === "N+1" ? required + 1 : required;
}

const impedanceOf = lookup({
  model,
  path: "ratedKva",
  xs: transformerImpedances.map(({ upToKva }) => upToKva),
  ys: transformerImpedances.map(({ impedanceShare }) => impedanceShare),
  mode: "row-at-or-above",
});

function sized(selection: Selection, row: (typeof ecodesignTransformers)[number], units: number, loadKva: number) {
  const factors = ecodesignVoltageFactors.find(({ upToKv }) => selection.primaryKv <= upToKv);
  const noLoadLossKw = (row.noLoadLossW[selection.tier] * (factors?.noLoadLossFactor ?? Number.NaN)) / 1000;
  const loadLossKw = (row.loadLossW[selection.tier] * (factors?.loadLossFactor ?? Number.NaN)) / 1000;
  const loadShare = loadKva / units / row.ratedKva;
  const lossKw = units * transformerLossKernel(noLoadLossKw, loadLossKw, loadShare);
  const efficiencyShare = selection.loadKw / (selection.loadKw + lossKw);
  return { ratedKva: row.ratedKva, noLoadLossKw, loadLossKw, loadShare, lossKw, efficiencyShare };
}

function selectionFindings(selection: Selection, impedanceShare: number): readonly Finding[] {
  const findings: Finding[] = [
    {
      code: "impedance-unverified",
      severity: "warning",
      message: "The short-circuit voltage is the usual one for this rating; take the maker's for a fault study",
      path: "impedanceShare",
      value: impedanceShare,
      source: "iec-60076-5",
    },
  ];
  if (selection.feedsRectifier)
    findings.push({
      code: "outside-ecodesign",
      severity: "warning",
      message: "Transformers made for rectifiers are outside the loss limits: a maker need not keep to these losses",
      path: "feedsRectifier",
      source: "eu-548-2014",
    });
  return findings;
}

/**
 * Size and losses of the transformers that feed a load.
 *
 * The smallest standard rating is taken that carries the load without the redundant units; its losses are the highest
 * that the law allows.
 *
 * @param input - load in kW, redundancy, ecodesign tier, liquid or dry
 * @returns rating in kVA, losses in kW, short-circuit voltage, efficiency at this load, larger sizes beside it
 * @throws {@link ModelError} `out-of-range` where the units that must carry the load need more than 3 150 kVA each
 * @see Sources: `eu-548-2014`, `iec-60076-5`
 */
export function transformerSelection(input: TransformerSelectionInput): TransformerSelectionResult {
  const selection = parseInput(model, transformerSelectionInput, input);
  const rows = ecodesignTransformers.filter(({ kind }) => kind === selection.kind);
  const largestKva = Math.max(...rows.map(({ ratedKva }) => ratedKva));
  const loadKva = selection.loadKw / selection.powerFactor;
  const required = requiredUnits(selection, loadKva, largestKva);
  const units = unitsOf(selection.redundancy, required);
  const neededKva = loadKva / required / selection.mostLoadShare;
  const [first, ...larger] = rows
    .filter(({ ratedKva }) => ratedKva >= neededKva * (1 - 1e-9))
    .map((row) => sized(selection, row, units, loadKva));
  if (first === undefined)
    throw new ModelError({
      code: "out-of-range",
      model,
      path: "unitCount",
      received: String(required),
      allowed: `at least ${Math.ceil(neededKva / largestKva) * required} units: ${neededKva.toFixed(0)} kVA each is more than the table's ${largestKva} kVA`,
    });
  const impedanceShare = impedanceOf(first.ratedKva);
  return {
    ratedKva: first.ratedKva,
    unitCount: units,
    noLoadLossKw: first.noLoadLossKw,
    loadLossKw: first.loadLossKw,
    impedanceShare,
    loadShare: first.loadShare,
    failureLoadShare: loadKva / required / first.ratedKva,
    lossKw: first.lossKw,
    efficiencyShare: first.efficiencyShare,
    bestLoadShare: Math.sqrt(first.noLoadLossKw / first.loadLossKw),
    alternatives: larger.map(({ ratedKva, lossKw, efficiencyShare }) => ({
      ratedKva,
      lossKw,
      efficiencyShare,
      reason: "larger-than-needed",
    })),
    steps: { loadKva, neededKva, requiredUnitCount: required },
    findings: selectionFindings(selection, impedanceShare),
    sources: ["eu-548-2014", "iec-60076-5"],
  };
}
