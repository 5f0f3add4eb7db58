import {
  between,
  bySeverity,
  count,
  type Finding,
  nonNegative,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";
import { conductorMetal, metals } from "./conductor.ts";
import { annuityKernel } from "./economic-section.ts";
import { feedCurrentKernel } from "./feed-current.ts";
import { currentFactor, type FeedSystem, feedSystem, loadedConductorCount } from "./feed-system.ts";
import { oneRunAmpacityA, sizeFeed, sizingCriterion } from "./voltage-comparison-sizing.ts";

const comparedFeed = z
  .strictObject({
    id: z.string().min(1).optional(),
    system: feedSystem,
    voltageV: positive("V", "Between lines for ac-3ph, line to neutral for ac-1ph, pole to pole for dc"),
    wireCount: count("Conductors that are laid, a full neutral included", 2).max(5).optional(),
    powerFactor: positiveShare("Of the load; 1 for dc").default(1),
  })
  .refine((feed) => feed.system !== "dc" || feed.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .refine((feed) => (feed.wireCount ?? 3) >= loadedConductorCount(feed.system), {
    path: ["wireCount"],
    message: "at least the loaded conductors: 3 for ac-3ph, 2 otherwise",
  });

/** Input of {@link voltageComparison}. */
export const voltageComparisonInput = z
  .strictObject({
    loadKw: positive("kW", "Electricity that the rack draws"),
    lengthM: positive("m", "One way"),
    feeds: z.array(comparedFeed).min(1).describe("The first is the one against which the others are given"),
    conductor: conductorMetal.default("copper"),
    criterion: sizingCriterion.default({
      kind: "cable",
      insulation: "xlpe",
      method: "F-trefoil",
      ambientTempC: 30,
      groupingFactor: 1,
      maxParallelRuns: 8,
    }),
    oneRunSectionMm2: positive("mm2", "Section of the one cable whose greatest load is given").default(240),
    cost: z
      .strictObject({
        conductorEurPerKg: nonNegative("EUR/kg", "Laid"),
        energyEurPerMwh: nonNegative("EUR/MWh"),
        yearlyH: between(0, 8784, "h", "At this load"),
        years: count("Of life").meta({ unit: "a" }),
        discountShare: between(0, 1, "1", "A year").default(0),
      })
      .optional(),
  })
  .meta({ description: "One rack on feeds of several voltages: section, copper, loss, cost, and which wins." });

/** Input of {@link voltageComparison}, defaults not yet filled in. */
export type VoltageComparisonInput = z.input<typeof voltageComparisonInput>;

/** One feed of a {@link VoltageComparisonResult}. */
export interface ComparedVoltage {
  readonly id: string;
  readonly system: FeedSystem;
  readonly voltageV: number;
  readonly wireCount: number;
  readonly currentA: number;
  /** Of one pole or phase, all parallel runs or bars; `null` where none of the chosen kind carries it. */
  readonly sectionMm2: number | null;
  readonly parallelRuns: number | null;
  readonly conductorTempC: number | null;
  /** All wires that are laid. */
  readonly conductorKg: number | null;
  readonly lossKw: number | null;
  readonly lossShare: number | null;
  /** Conductors and the present value of their loss; `null` without `cost`. */
  readonly lifeCycleCostEur: number | null;
  /** Load above which one run of `oneRunSectionMm2` no longer carries it. */
  readonly oneRunLoadKw: number | null;
  /** kW per ampere and laid wire, over that of the first feed. */
  readonly powerPerWireRatio: number;
  /** Conductor mass over that of the first feed. */
  readonly conductorRatio: number | null;
}

/** Result of {@link voltageComparison}. */
export interface VoltageComparisonResult {
  readonly feeds: readonly ComparedVoltage[];
  /** `null` where no feed fits. */
  readonly winner: {
    readonly id: string;
    readonly by: "life-cycle-cost" | "conductor-mass";
    readonly reason: string;
  } | null;
  readonly steps: { readonly presentValueYears: number | null; readonly criterion: string };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Comparison = z.output<typeof voltageComparisonInput>;
type ParsedFeed = Comparison["feeds"][number];

function wiresOf(feed: ParsedFeed): number {
  return feed.wireCount ?? loadedConductorCount(feed.system);
}

/** kW that an ampere in each loaded conductor carries, per wire that is laid. */
export function powerPerWireKernel(
  system: FeedSystem,
  voltageV: number,
  powerFactor: number,
  wireCount: number,
): number {
  return (currentFactor(system) * voltageV * powerFactor) / wireCount / 1000;
}

function nameOf(feed: ParsedFeed): string {
  return feed.id ?? `${feed.system}-${feed.voltageV}`;
}

function compare(comparison: Comparison, feed: ParsedFeed): Omit<ComparedVoltage, "conductorRatio"> {
  const { loadKw, lengthM, conductor, criterion, cost } = comparison;
  const currentA = feedCurrentKernel(loadKw * 1000, feed.system, feed.voltageV, feed.powerFactor, 1);
  const sized = sizeFeed({ ...feed, loadKw, lengthM, conductor, currentA }, criterion);
  const wireCount = wiresOf(feed);
  const first = comparison.feeds[0] ?? feed;
  const conductorKg =
    sized === null ? null : (wireCount * sized.sectionMm2 * lengthM * metals[conductor].densityKgPerM3) / 1e6;
  const oneRunA = oneRunAmpacityA({ system: feed.system, conductor }, comparison.oneRunSectionMm2, criterion);
  const perWire = ({ system, voltageV, powerFactor }: ParsedFeed, wires: number) =>
    powerPerWireKernel(system, voltageV, powerFactor, wires);
  return {
    id: nameOf(feed),
    system: feed.system,
    voltageV: feed.voltageV,
    wireCount,
    currentA,
    sectionMm2: sized?.sectionMm2 ?? null,
    parallelRuns: sized?.parallelRuns ?? null,
    conductorTempC: sized?.conductorTempC ?? null,
    conductorKg,
    lossKw: sized?.lossKw ?? null,
    lossShare: sized === null ? null : sized.lossKw / loadKw,
    lifeCycleCostEur:
      cost === undefined || sized === null || conductorKg === null
        ? null
        : conductorKg * cost.conductorEurPerKg +
          ((sized.lossKw * cost.yearlyH) / 1000) * cost.energyEurPerMwh * annuityKernel(cost.years, cost.discountShare),
    oneRunLoadKw:
      oneRunA === null ? null : (currentFactor(feed.system) * feed.voltageV * feed.powerFactor * oneRunA) / 1000,
    powerPerWireRatio: perWire(feed, wireCount) / perWire(first, wiresOf(first)),
  };
}

function pickWinner(feeds: readonly ComparedVoltage[], withCost: boolean): VoltageComparisonResult["winner"] {
  const measure = (feed: ComparedVoltage) => (withCost ? feed.lifeCycleCostEur : feed.conductorKg);
  const fitting = feeds.filter((feed) => measure(feed) !== null);
  const best = fitting.toSorted((a, b) => (measure(a) ?? 0) - (measure(b) ?? 0))[0];
  if (best === undefined) return null;
  const others = fitting
    .filter(({ id }) => id !== best.id)
    .map((feed) => `${feed.id} ${Math.round(measure(feed) ?? 0)}`);
  const unit = withCost ? "EUR over its life" : "kg of conductor";
  const against = others.length === 0 ? "the only one that fits" : `against ${others.join(", ")}`;
  return {
    id: best.id,
    by: withCost ? "life-cycle-cost" : "conductor-mass",
    reason: `${Math.round(measure(best) ?? 0)} ${unit}, ${against}`,
  };
}

function comparisonFindings(feeds: readonly ComparedVoltage[]): readonly Finding[] {
  return bySeverity(
    feeds.flatMap((feed, i): readonly Finding[] =>
      feed.sectionMm2 === null
        ? [
            {
              code: "no-conductor-fits",
              severity: "incomplete",
              message: `${feed.id} draws ${feed.currentA.toFixed(0)} A: nothing of the chosen kind carries it`,
              path: `feeds[${i}]`,
              value: feed.currentA,
              source: "iec-60364-5-52",
            },
          ]
        : [],
    ),
  );
}

/**
 * One rack on feeds of several voltages, all sized by one criterion: equal loss, equal current density, the
 * cable that the standard's tables ask for, or bars by their heat balance.
 *
 * @param input - load in kW, length in m, feeds with system, voltage, wires and power factor; criterion; prices
 * @returns per feed: section, current, kg, loss, cost, the load at which one run of a section stops fitting; the winner
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `circuit-theory`, `iec-60287`, `metal-densities`, `iec-60364-5-52`
 */
export function voltageComparison(input: VoltageComparisonInput): VoltageComparisonResult {
  const comparison = parseInput("voltageComparison", voltageComparisonInput, input);
  const compared = comparison.feeds.map((feed) => compare(comparison, feed));
  const firstKg = compared[0]?.conductorKg ?? null;
  const feeds = compared.map((feed) => ({
    ...feed,
    conductorRatio: firstKg === null || feed.conductorKg === null ? null : feed.conductorKg / firstKg,
  }));
  const { cost } = comparison;
  return {
    feeds,
    winner: pickWinner(feeds, cost !== undefined),
    steps: {
      presentValueYears: cost === undefined ? null : annuityKernel(cost.years, cost.discountShare),
      criterion: comparison.criterion.kind,
    },
    findings: comparisonFindings(feeds),
    sources: ["circuit-theory", "iec-60287", "metal-densities", "iec-60364-5-52"],
  };
}
