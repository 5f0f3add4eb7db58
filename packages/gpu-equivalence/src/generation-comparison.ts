import { type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";
import type { z } from "zod";
import { ambiguous } from "./ambiguous.ts";
import { distinctFindings } from "./distinct-findings.ts";
import {
  type Comparison,
  type ComparisonMetric,
  type Generation,
  generationComparisonInput,
  inEur,
  racksAt,
  type Sizing,
  sizingOf,
} from "./generation-sizing.ts";
import { equivalentOf, type H100EquivalentResult } from "./h100-equivalent.ts";
import { resolveRack } from "./item.ts";
import type { Spread } from "./power-range.ts";

/** Input of {@link generationComparison}, defaults not yet filled in. */
export type GenerationComparisonInput = z.input<typeof generationComparisonInput>;

/** H100 equivalents of a generation under one metric. */
export interface GenerationEquivalent {
  readonly h100e: number | null;
  readonly lowH100e: number | null;
  readonly highH100e: number | null;
}

/** One generation of the comparison; `null` where a figure that it needs is unknown. */
export interface GenerationResult {
  readonly rack: string;
  readonly name: string;
  readonly status: HardwareStatus;
  /** Whole racks at the central power. */
  readonly rackCount: number | null;
  /** Whole racks at the highest and at the lowest published power. */
  readonly lowRackCount: number | null;
  readonly highRackCount: number | null;
  readonly packageCount: number | null;
  readonly dieCount: number | null;
  readonly rackKw: Spread | null;
  /** Racks and other IT. */
  readonly itKw: number | null;
  readonly facilityKw: number | null;
  /** Of racks and other IT together. */
  readonly pueRatio: number;
  /** Heat of all IT: its electricity. */
  readonly heatKw: number | null;
  /** Into the racks' coolant; the rest, other IT included, into air. */
  readonly liquidHeatKw: number | null;
  readonly airHeatKw: number | null;
  /** By metric, of the whole racks. */
  readonly equivalents: Readonly<Partial<Record<ComparisonMetric, GenerationEquivalent>>>;
  /** Price of the racks; in dollars only where the price is. */
  readonly hardwareUsd: number | null;
  readonly hardwareEur: number | null;
  readonly priceAsOf: string | null;
  readonly buildEur: number | null;
  /** Hardware and building; `null` where one of them is not known in euros. */
  readonly totalEur: number | null;
}

/** Result of {@link generationComparison}. */
export interface GenerationComparisonResult {
  readonly generations: readonly GenerationResult[];
  readonly steps: { readonly boundBy: "facilityMw" | "budgetEur"; readonly metrics: readonly ComparisonMetric[] };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "generationComparison";

type Times = (value: number | null) => number | null;

type PowerAndHeat = Pick<
  GenerationResult,
  "itKw" | "facilityKw" | "pueRatio" | "heatKw" | "liquidHeatKw" | "airHeatKw"
>;

function powerAndHeat(asked: Comparison, sizing: Sizing, racksKw: number | null): PowerAndHeat {
  const { pueRatio, liquidShare } = sizing;
  const itKw = racksKw === null ? null : racksKw * (1 + (asked.otherItShare ?? 0));
  const liquidHeatKw = racksKw === null || liquidShare === null ? null : racksKw * liquidShare;
  return {
    itKw,
    facilityKw: itKw === null ? null : itKw * pueRatio,
    pueRatio,
    heatKw: itKw,
    liquidHeatKw,
    airHeatKw: itKw === null || liquidHeatKw === null ? null : itKw - liquidHeatKw,
  };
}

type Cost = Pick<GenerationResult, "hardwareUsd" | "hardwareEur" | "priceAsOf" | "buildEur" | "totalEur">;

function costOf(asked: Comparison, { price }: Sizing, times: Times, facilityKw: number | null): Cost {
  const hardware = times(price?.amount ?? null);
  const hardwareEur = hardware === null || price === null ? null : inEur(hardware, price.currency, asked.usdPerEur);
  const { buildEurPerMw } = asked;
  const buildEur = facilityKw === null || buildEurPerMw === undefined ? null : (facilityKw / 1000) * buildEurPerMw;
  return {
    hardwareUsd: price?.currency === "USD" ? hardware : null,
    hardwareEur,
    priceAsOf: price?.asOf ?? null,
    buildEur,
    totalEur: hardwareEur === null || buildEur === null ? null : hardwareEur + buildEur,
  };
}

function movedTo(path: string, equivalents: readonly H100EquivalentResult[]): readonly Finding[] {
  const ofStatus = (equivalents[0]?.findings ?? []).filter((finding) => finding.path === "item");
  const ofFigures = equivalents.flatMap(({ findings, metric }) =>
    findings
      .filter((finding) => finding.path !== "item")
      .map((finding) => ({ ...finding, path: `${path}.equivalents.${metric}.${finding.path}` })),
  );
  return [...ofStatus.map((finding) => ({ ...finding, path })), ...ofFigures];
}

interface ComparedGeneration {
  readonly row: GenerationResult;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function compare(asked: Comparison, one: Generation, path: string): ComparedGeneration {
  const found = resolveRack(model, `${path}.rack`, one.rack);
  const sizing = sizingOf(model, asked, one, found, path);
  const { rackKw } = sizing;
  const rackCount = rackKw === null ? null : racksAt(asked, sizing, rackKw.central);
  const times: Times = (value) => (value === null || rackCount === null ? null : value * rackCount);
  const perRack = asked.metrics.map((metric) =>
    equivalentOf(model, { item: { rack: one.rack }, count: 1, metric }, found),
  );
  const power = powerAndHeat(asked, sizing, times(rackKw?.central ?? null));
  const packageCount = times(found.packageCount);
  const { dieCount } = found.accelerator;
  const equivalents = perRack.map(({ metric, h100e, lowH100e, highH100e }) => [
    metric,
    { h100e: times(h100e), lowH100e: times(lowH100e), highH100e: times(highH100e) },
  ]);
  return {
    row: {
      rack: one.rack,
      name: found.name,
      status: found.status,
      rackCount,
      lowRackCount: rackKw === null ? null : racksAt(asked, sizing, rackKw.high),
      highRackCount: rackKw === null ? null : racksAt(asked, sizing, rackKw.low),
      packageCount,
      dieCount: packageCount === null || dieCount === null ? null : packageCount * dieCount,
      rackKw,
      ...power,
      equivalents: Object.fromEntries(equivalents),
      ...costOf(asked, sizing, times, power.facilityKw),
    },
    findings: [...sizing.findings, ...movedTo(path, perRack)],
    sources: [...perRack.flatMap(({ sources }) => sources), ...sizing.sources],
  };
}

function notCounted({ otherItShare, buildEurPerMw }: Comparison): readonly Finding[] {
  const otherIt: Finding = {
    code: "other-it-not-counted",
    severity: "warning",
    message: "No otherItShare is stated: all IT power is taken to be racks, without network and storage beside them.",
    path: "otherItShare",
    value: 0,
  };
  const building: Finding = {
    code: "building-not-priced",
    severity: "incomplete",
    message: "No buildEurPerMw is stated: hardware alone is priced, no total is given.",
    path: "buildEurPerMw",
    value: null,
  };
  return [...(otherItShare === undefined ? [otherIt] : []), ...(buildEurPerMw === undefined ? [building] : [])];
}

/**
 * What a facility or a budget becomes with each generation of racks: racks, packages, H100 equivalents, heat, cost.
 *
 * @param input - power at the meter or a budget, PUE by cooling, other IT, generations
 * @returns a row a generation, in the order asked
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`; `input-ambiguous` where both or neither of
 * power and budget are given, or what a budget is to build is not stated
 * @see Sources: `h100e-convention`, `inferencex-pue` where a PUE is not stated, those of the rows and prices
 */
export function generationComparison(input: GenerationComparisonInput): GenerationComparisonResult {
  const asked = parseInput(model, generationComparisonInput, input);
  const byPower = asked.facilityMw !== undefined;
  if (byPower === (asked.budgetEur !== undefined))
    throw ambiguous(model, "facilityMw", "either facilityMw or budgetEur", byPower ? "both" : "neither");
  if (!byPower && asked.buildEurPerMw === undefined)
    throw ambiguous(
      model,
      "buildEurPerMw",
      "the building for each MW at the meter, 0 where the budget buys hardware alone",
    );
  const compared = asked.generations.map((one, i) => compare(asked, one, `generations[${i}]`));
  return {
    generations: compared.map(({ row }) => row),
    steps: { boundBy: byPower ? "facilityMw" : "budgetEur", metrics: asked.metrics },
    findings: distinctFindings([...notCounted(asked), ...compared.flatMap(({ findings }) => findings)]),
    sources: [...new Set(compared.flatMap(({ sources }) => sources))],
  };
}
