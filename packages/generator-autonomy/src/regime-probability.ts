import { between, bySeverity, count, type Finding, parseInput, type SourceId, share } from "@watthall/basis";
import { numberOrDistribution, seed } from "@watthall/sampling";
import { inverseCdf, quantileOfSorted } from "@watthall/sampling/kernels";
import { z } from "zod";
import { amount, positiveAmount, positiveProportion } from "./amounts.ts";
import { defaultConsumption, resolveConsumption } from "./consumption.ts";
import { cutFindings } from "./distribution-findings.ts";
import { defaultUsableShare, usableShareFindings } from "./fuel-autonomy.ts";
import { country, fuelRegime } from "./fuel-regime.ts";
import {
  centralConsumption,
  centralFuel,
  fillStoredFuel,
  storeDraws,
  type Uncertain,
  type UncertainFuel,
} from "./regime-draws.ts";
import { meetsThresholdKernel, regimeLadder, regimeRank } from "./regime-ladder.ts";
import { storage } from "./stored-fuel.ts";
import { type Country, type Regime, type RegimeThreshold, type Storage, sevesoSubstances } from "./tables/fuel-law.ts";

/** Input of {@link regimeProbability}. */
export const regimeProbabilityInput = z
  .strictObject({
    loadKw: numberOrDistribution(positiveAmount("kW", "Electrical, of all sets together")),
    durationH: positiveAmount("h", "Autonomy of the whole store"),
    consumption: z
      .union([
        z.strictObject({
          genset: z.string().meta({ description: "Id of a set of the tables" }),
          fanKw: amount("kW", "Engine-driven fan and auxiliaries of each set").optional(),
        }),
        z.strictObject({ sfcGPerKwh: numberOrDistribution(positiveAmount("g/kWh", "At the electrical terminals")) }),
        z.strictObject({ sfcLPerKwh: numberOrDistribution(positiveAmount("L/kWh", "At the electrical terminals")) }),
      ])
      .optional(),
    setCount: count("Sets that share the load; without it, the fewest that carry it").optional(),
    fuel: z.union([
      z.enum(["diesel-en590", "hvo-en15940"]),
      z.strictObject({ hvoVolumeShare: share("Renewable (EN 15940) in fossil diesel (EN 590), by volume") }),
      z.strictObject({ densityKgPerM3: numberOrDistribution(between(700, 1000, "kg/m3", "Of a diesel, at 15 °C")) }),
    ]),
    usableShare: numberOrDistribution(positiveProportion("Of a tank's capacity that can be drawn")).optional(),
    reserveFactor: between(1, 10, "1", "Capacity over what the hours need").default(1),
    country,
    storage,
    seed,
    sampleCount: count("Draws").max(1_000_000).default(100_000),
  })
  .meta({
    description: "Chance of each legal class of stored fuel, where load, consumption or density are uncertain.",
  });

/** Input of {@link regimeProbability}, defaults not yet filled in. */
export type RegimeProbabilityInput = z.input<typeof regimeProbabilityInput>;

/** Chance of one regime of a heading. */
export interface RegimeChance {
  readonly heading: string;
  readonly regime: Regime;
  /** Of ending in this regime. */
  readonly probabilityShare: number;
  /** Of ending in this regime or a stricter one of its heading. */
  readonly atLeastShare: number;
}

/** Result of {@link regimeProbability}. */
export interface RegimeProbabilityResult {
  /** Tonnes of full tanks that a tenth, half and nine tenths of the draws stay below. */
  readonly storedMassT: { readonly p10: number; readonly p50: number; readonly p90: number };
  /** For each heading that counts this storage, from the least strict regime. */
  readonly classes: readonly RegimeChance[];
  readonly seveso: { readonly none: number; readonly "lower-tier": number; readonly "upper-tier": number };
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly sampleCount: number;
    readonly meanT: number;
    readonly leastT: number;
    readonly greatestT: number;
    /** Standard error of the least certain of the probabilities of the classes. */
    readonly standardErrorShare: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Share of sorted quantities that meet a bound. */
function shareMeeting(sorted: Float64Array, bound: number, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meetsThresholdKernel(sorted[middle] as number, bound, inclusive)) high = middle;
    else low = middle + 1;
  }
  return (sorted.length - low) / sorted.length;
}

function chancesOf(where: Country, how: Storage, massT: Float64Array, volumeL: Float64Array): readonly RegimeChance[] {
  const rows = regimeLadder(where, how).filter(({ heading }) => heading !== "seveso-34");
  // sorting takes a third of the time of the draws, and only the bounds of one country are in litres
  if (rows.some(({ thresholdL }) => thresholdL !== null)) volumeL.sort();
  return [...new Set(rows.map(({ heading }) => heading))].flatMap((heading) => {
    const met = (row: RegimeThreshold) =>
      row.thresholdT === null
        ? shareMeeting(volumeL, row.thresholdL ?? Number.POSITIVE_INFINITY, row.inclusive)
        : shareMeeting(massT, row.thresholdT, row.inclusive);
    const rising = [
      { regime: "NC" as Regime, atLeastShare: 1 },
      ...rows.filter((row) => row.heading === heading).map((row) => ({ regime: row.regime, atLeastShare: met(row) })),
    ].sort((a, b) => regimeRank(a.regime) - regimeRank(b.regime));
    return rising.map(({ regime, atLeastShare }, i) => ({
      heading,
      regime,
      probabilityShare: atLeastShare - (rising[i + 1]?.atLeastShare ?? 0),
      atLeastShare,
    }));
  });
}

function sevesoChances(where: Country, massT: Float64Array): RegimeProbabilityResult["seveso"] {
  const [entry34] = sevesoSubstances;
  const lower = where === "us" ? 0 : shareMeeting(massT, entry34.lowerTierT, true);
  const upper = where === "us" ? 0 : shareMeeting(massT, entry34.upperTierT, true);
  return { none: 1 - lower, "lower-tier": lower - upper, "upper-tier": upper };
}

function openFindings(classes: readonly RegimeChance[]): readonly Finding[] {
  const open = classes.filter(({ probabilityShare }) => probabilityShare > 0 && probabilityShare < 1);
  if (open.length === 0) return [];
  const list = open.map(
    ({ heading, regime, probabilityShare }) => `${heading} ${regime} in ${(probabilityShare * 100).toFixed(1)} %`,
  );
  return [
    {
      code: "class-uncertain",
      severity: "warning",
      message: `the class turns on figures that are not certain: ${list.join(", ")} of the draws`,
      path: "classes",
    },
  ];
}

/** The quantities of a question that may be uncertain, by their paths. */
function uncertainOf({ loadKw, consumption, fuel, usableShare }: RegimeProbabilityInput) {
  const figures: Readonly<Record<string, Uncertain | undefined>> = {
    loadKw,
    usableShare,
    "consumption.sfcGPerKwh": consumption && "sfcGPerKwh" in consumption ? consumption.sfcGPerKwh : undefined,
    "consumption.sfcLPerKwh": consumption && "sfcLPerKwh" in consumption ? consumption.sfcLPerKwh : undefined,
    "fuel.densityKgPerM3": typeof fuel === "object" && "densityKgPerM3" in fuel ? fuel.densityKgPerM3 : undefined,
  };
  return figures;
}

/** What became of the distributions on the way from the question to the draws. */
function distributionFindings(input: RegimeProbabilityInput, ask: RegimeProbabilityInput): readonly Finding[] {
  const given = uncertainOf(input);
  const cuts = Object.entries(uncertainOf(ask)).flatMap(([path, taken]) => cutFindings(path, given[path], taken));
  const counted = ask.country === "us" || given["consumption.sfcLPerKwh"] !== undefined;
  if (counted || typeof given["fuel.densityKgPerM3"] !== "object") return cuts;
  return [
    ...cuts,
    {
      code: "density-without-effect",
      severity: "info",
      message:
        "consumption is known by mass, and the bounds are tonnes: the density moves the size of the tanks, not the class",
      path: "fuel.densityKgPerM3",
    },
  ];
}

/** What the law and the assumed figures say at the middle of the draws; what would flip it is said by the chances. */
function centralFindings(ask: z.output<typeof regimeProbabilityInput>, fuel: UncertainFuel, p50T: number) {
  const standing = fuelRegime({
    stored: [{ substance: fuel === "hvo-en15940" ? fuel : "diesel-en590", storage: ask.storage, massT: p50T }],
    country: ask.country,
  });
  const resolved = centralFuel(fuel);
  const consumption = ask.consumption === undefined ? undefined : centralConsumption(ask.consumption);
  const loadKw = inverseCdf(ask.loadKw)(0.5);
  const burn = resolveConsumption("regimeProbability", consumption, loadKw, ask.setCount, resolved);
  return {
    findings: [
      ...standing.findings.filter(({ code }) => code !== "borderline" && code !== "seveso-establishment"),
      ...burn.findings,
      ...resolved.findings,
      ...(ask.usableShare === undefined ? usableShareFindings(undefined) : []),
    ],
    sources: [...standing.sources, ...burn.sources, ...resolved.sources],
  };
}

/**
 * Chance of each legal class of a store of fuel when load, consumption, density or usable share are not certain, by
 * draws that the seed alone decides.
 *
 * @param input - as `regimeCrossings`, with distributions in place of numbers, a seed and the number of draws
 * @returns chance of each regime and Seveso tier, and the 10th, 50th and 90th percentile in t
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `salmon-2011`, and those of `regimeCrossings`
 */
export function regimeProbability(input: RegimeProbabilityInput): RegimeProbabilityResult {
  const ask = parseInput("regimeProbability", regimeProbabilityInput, input);
  const draws = storeDraws("regimeProbability", {
    ...ask,
    consumption: ask.consumption ?? defaultConsumption,
    usableShare: ask.usableShare ?? defaultUsableShare,
  });
  const massT = new Float64Array(ask.sampleCount);
  const volumeL = new Float64Array(ask.sampleCount);
  fillStoredFuel(massT, volumeL, draws, ask.seed, 0);
  const meanT = massT.reduce((sum, mass) => sum + mass, 0) / massT.length;
  massT.sort();
  const classes = chancesOf(ask.country, ask.storage, massT, volumeL);
  const p50 = quantileOfSorted(massT, 0.5);
  const central = centralFindings(ask, ask.fuel, p50);
  const widest = Math.max(0, ...classes.map(({ atLeastShare }) => atLeastShare * (1 - atLeastShare)));
  return {
    storedMassT: { p10: quantileOfSorted(massT, 0.1), p50, p90: quantileOfSorted(massT, 0.9) },
    classes,
    seveso: sevesoChances(ask.country, massT),
    steps: {
      sampleCount: ask.sampleCount,
      meanT,
      leastT: massT[0] as number,
      greatestT: massT[massT.length - 1] as number,
      standardErrorShare: Math.sqrt(widest / ask.sampleCount),
    },
    findings: bySeverity([...openFindings(classes), ...distributionFindings(input, ask), ...central.findings]),
    sources: [...new Set(["salmon-2011", ...central.sources])],
  };
}
