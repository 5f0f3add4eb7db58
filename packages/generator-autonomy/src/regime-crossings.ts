import {
  between,
  bySeverity,
  count,
  type Finding,
  type Grade,
  mwFromKw,
  parseInput,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";
import { positiveAmount, positiveProportion } from "./amounts.ts";
import { consumptionChoice, resolveConsumption } from "./consumption.ts";
import { fuelChoice, resolveFuel } from "./fuel.ts";
import { defaultUsableShare, storedMassTKernel, usableShareFindings } from "./fuel-autonomy.ts";
import { country, type FuelRegimeResult, fuelRegime } from "./fuel-regime.ts";
import { meetsThresholdKernel, regimeLadder, thresholdMassT } from "./regime-ladder.ts";
import { storage } from "./stored-fuel.ts";
import type { Regime, RegimeThreshold } from "./tables/fuel-law.ts";

/** Input of {@link regimeCrossings}. */
export const regimeCrossingsInput = z
  .strictObject({
    loadKw: positiveAmount("kW", "Electrical, of all sets together"),
    durationH: positiveAmount("h", "Autonomy of the whole store"),
    consumption: consumptionChoice.optional(),
    setCount: count("Sets that share the load; without it, the fewest that carry it").optional(),
    fuel: fuelChoice,
    usableShare: positiveProportion("Of a tank's capacity that can be drawn").optional(),
    reserveFactor: between(1, 10, "1", "Capacity over what the hours need").default(1),
    country,
    storage,
  })
  .meta({ description: "Hours and megawatts at which a store of fuel crosses each bound of the law." });

/** Input of {@link regimeCrossings}, defaults not yet filled in. */
export type RegimeCrossingsInput = z.input<typeof regimeCrossingsInput>;

/** Where one bound lies. */
export interface RegimeCrossing {
  readonly heading: string;
  readonly regime: Regime;
  /** Of a bound in litres, its tonnes at the fuel's density. */
  readonly thresholdT: number;
  /** Hours at the load asked for. */
  readonly durationH: number;
  /** Load at the hours asked for, at the same consumption per kilowatt-hour (sets added with the load). */
  readonly loadMw: number;
  /** Whether the store asked for meets it. */
  readonly met: boolean;
  /** Room below it; negative when met. */
  readonly marginH: number;
  readonly marginMw: number;
  readonly marginT: number;
  /** Consumption that puts the store asked for on the bound. */
  readonly flipSfcGPerKwh: number;
  /** Density that puts the same tanks on the bound. */
  readonly flipDensityKgPerM3: number;
  readonly source: SourceId;
  readonly grade: Grade;
}

/** Result of {@link regimeCrossings}. */
export interface RegimeCrossingsResult {
  /** Of full tanks for the hours asked for. */
  readonly storedMassT: number;
  /** What that store makes of the site, as `fuelRegime` says it. */
  readonly headings: FuelRegimeResult["headings"];
  readonly seveso: FuelRegimeResult["seveso"];
  readonly next: FuelRegimeResult["next"];
  readonly borderline: boolean;
  /** Lowest bound first. */
  readonly crossings: readonly RegimeCrossing[];
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly massTPerH: number;
    readonly sfcGPerKwh: number;
    readonly densityKgPerM3: number;
    readonly usableShare: number;
    readonly setCount: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Ask = z.output<typeof regimeCrossingsInput>;

function standingOf(ask: Ask, storedMassT: number, densityKgPerM3: number, sfcGPerKwh: number): FuelRegimeResult {
  const isHvo =
    ask.fuel === "hvo-en15940" ||
    (typeof ask.fuel === "object" && "hvoVolumeShare" in ask.fuel && ask.fuel.hvoVolumeShare === 1);
  const quantity =
    ask.country === "us"
      ? { containersL: [(storedMassT * 1e6) / densityKgPerM3], densityKgPerM3 }
      : { massT: storedMassT };
  return fuelRegime({
    stored: [{ substance: isHvo ? "hvo-en15940" : "diesel-en590", storage: ask.storage, ...quantity }],
    country: ask.country,
    assumed: { sfcGPerKwh, densityKgPerM3 },
  });
}

function crossing(
  row: RegimeThreshold,
  ask: Ask,
  storedMassT: number,
  densityKgPerM3: number,
  sfcGPerKwh: number,
): RegimeCrossing {
  const thresholdT = thresholdMassT(row, densityKgPerM3);
  const factor = thresholdT / storedMassT;
  const durationH = ask.durationH * factor;
  const loadMw = mwFromKw(ask.loadKw * factor);
  return {
    heading: row.heading,
    regime: row.regime,
    thresholdT,
    durationH,
    loadMw,
    met: meetsThresholdKernel(storedMassT, thresholdT, row.inclusive),
    marginH: durationH - ask.durationH,
    marginMw: loadMw - mwFromKw(ask.loadKw),
    marginT: thresholdT - storedMassT,
    flipSfcGPerKwh: sfcGPerKwh * factor,
    flipDensityKgPerM3: densityKgPerM3 * factor,
    source: row.source,
    grade: row.grade,
  };
}

/**
 * Load at which a store for some hours reaches a bound. Plain numbers, no checks.
 *
 * @returns kW
 */
export function crossingLoadKwKernel(
  thresholdT: number,
  durationH: number,
  sfcGPerKwh: number,
  usableShare: number,
): number {
  return (thresholdT * 1e6 * usableShare) / (durationH * sfcGPerKwh);
}

/**
 * Hours at a load, and load at some hours, at which a store of fuel crosses each bound of the law.
 *
 * @param input - load in kW, hours, consumption, fuel, usable share, country, storage
 * @returns stored t, what it makes of the site, and for each bound the hours, the MW, the margins and what would flip it
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `fr-r511-9`, `seveso-3`, `de-12-bimschv`, `uk-comah-2015`, `us-40-cfr-112` and the set's sheet
 */
export function regimeCrossings(input: RegimeCrossingsInput): RegimeCrossingsResult {
  const ask = parseInput("regimeCrossings", regimeCrossingsInput, input);
  const fuel = resolveFuel(ask.fuel);
  const burn = resolveConsumption("regimeCrossings", ask.consumption, ask.loadKw, ask.setCount, fuel);
  const usableShare = ask.usableShare ?? defaultUsableShare;
  const storedMassT = storedMassTKernel(ask.loadKw, ask.durationH, burn.sfcGPerKwh, usableShare) * ask.reserveFactor;
  const standing = standingOf(ask, storedMassT, fuel.densityKgPerM3, burn.sfcGPerKwh);
  return {
    storedMassT,
    headings: standing.headings,
    seveso: standing.seveso,
    next: standing.next,
    borderline: standing.borderline,
    crossings: regimeLadder(ask.country, ask.storage).map((row) =>
      crossing(row, ask, storedMassT, fuel.densityKgPerM3, burn.sfcGPerKwh),
    ),
    steps: {
      massTPerH: storedMassT / ask.durationH,
      sfcGPerKwh: burn.sfcGPerKwh,
      densityKgPerM3: fuel.densityKgPerM3,
      usableShare,
      setCount: burn.setCount,
    },
    findings: bySeverity([
      ...standing.findings,
      ...usableShareFindings(ask.usableShare),
      ...burn.findings,
      ...fuel.findings,
    ]),
    sources: [...new Set([...standing.sources, ...burn.sources, ...fuel.sources])],
  };
}
