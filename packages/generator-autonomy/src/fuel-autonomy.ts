import { between, count, type Finding, ModelError, m3FromT, parseInput, type SourceId, tFromM3 } from "@watthall/basis";
import { z } from "zod";
import { positiveAmount, positiveProportion } from "./amounts.ts";
import { consumptionChoice, type ResolvedConsumption, resolveConsumption } from "./consumption.ts";
import { fuelChoice, type ResolvedFuel, resolveFuel } from "./fuel.ts";
import { practice } from "./tables/practice.ts";

/** Share of a tank that can be drawn where the caller gives none: the low end of practice, so the safe side. */
export const defaultUsableShare: number = practice.usableShare.low;

/** Input of {@link fuelAutonomy}: exactly one of `durationH`, `storedMassT`, `storedM3` and `tanksM3`. */
export const fuelAutonomyInput = z
  .strictObject({
    loadKw: positiveAmount("kW", "Electrical, of all sets together"),
    durationH: positiveAmount("h", "Hours to hold").optional(),
    storedMassT: positiveAmount("t", "Whole capacity, full").optional(),
    storedM3: positiveAmount("m3", "Whole capacity of all tanks").optional(),
    tanksM3: z.array(positiveAmount("m3", "Capacity of a tank")).min(1).optional(),
    consumption: consumptionChoice.optional(),
    setCount: count("Sets that share the load; without it, the fewest that carry it").optional(),
    fuel: fuelChoice,
    usableShare: positiveProportion("Of a tank's capacity that can be drawn").optional(),
    reserveFactor: between(1, 10, "1", "Capacity over what the hours need; 1.33 for NFPA 110").default(1),
    tankCount: count("Equal tanks").optional(),
    tankerM3: positiveAmount("m3", "Load of a road tanker").optional(),
  })
  .meta({ description: "Hours that a store of fuel lasts, or the store that hours need." });

/** Input of {@link fuelAutonomy}, defaults not yet filled in. */
export type FuelAutonomyInput = z.input<typeof fuelAutonomyInput>;

/** Result of {@link fuelAutonomy}. */
export interface FuelAutonomyResult {
  /** Whole capacity of the tanks. */
  readonly storedM3: number;
  /** Of full tanks: what is likely to be present, which is what the law counts. */
  readonly storedMassT: number;
  /** Of the same store over the densities that the fuel's standard allows. */
  readonly storedMassRangeT: { readonly low: number; readonly high: number };
  /** Until full tanks are drawn down. */
  readonly durationH: number;
  /** With the largest tank out of service. */
  readonly concurrentlyMaintainableH: number;
  /** Tankers that fill empty tanks. */
  readonly tankerLoadCount: number;
  /** Deliveries that keep pace with the load. */
  readonly refuelM3PerH: number;
  readonly refuelLoadsPerDay: number;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly sfcGPerKwh: number;
    readonly sfcLPerKwh: number;
    readonly densityKgPerM3: number;
    readonly usableShare: number;
    readonly usableM3: number;
    readonly largestTankM3: number;
    readonly loadShare: number | null;
    readonly setCount: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Ask = z.output<typeof fuelAutonomyInput>;

const stores = ["durationH", "storedMassT", "storedM3", "tanksM3"] as const;

function assertOneStore(ask: Ask): void {
  const given = stores.filter((name) => ask[name] !== undefined);
  const last = given[given.length - 1];
  if (given.length > 1 && last !== undefined)
    throw new ModelError({
      code: "input-ambiguous",
      model: "fuelAutonomy",
      path: last,
      received: given.join(" and "),
      allowed: `one of ${stores.join(", ")}: the store given twice may disagree`,
    });
  if (given.length === 0)
    throw new ModelError({
      code: "input-invalid",
      model: "fuelAutonomy",
      path: "durationH",
      received: "nothing",
      allowed: `one of ${stores.join(", ")}`,
    });
  if (ask.tanksM3 !== undefined && ask.tankCount !== undefined)
    throw new ModelError({
      code: "input-ambiguous",
      model: "fuelAutonomy",
      path: "tankCount",
      received: `${ask.tankCount} beside ${ask.tanksM3.length} tanks listed`,
      allowed: "tankCount for equal tanks, or tanksM3",
    });
}

/**
 * Fuel that tanks must hold for hours at a load: P h sfc over the usable share. Plain numbers, no checks.
 *
 * @returns t of full tanks
 */
export function storedMassTKernel(loadKw: number, durationH: number, sfcGPerKwh: number, usableShare: number): number {
  return (loadKw * durationH * sfcGPerKwh) / (1e6 * usableShare);
}

function storeM3(ask: Ask, burn: ResolvedConsumption, densityKgPerM3: number, usableShare: number): number {
  if (ask.storedM3 !== undefined) return ask.storedM3;
  if (ask.tanksM3 !== undefined) return ask.tanksM3.reduce((sum, tank) => sum + tank, 0);
  if (ask.storedMassT !== undefined) return m3FromT(ask.storedMassT, densityKgPerM3);
  const massT = storedMassTKernel(ask.loadKw, ask.durationH ?? 0, burn.sfcGPerKwh, usableShare);
  return m3FromT(massT * ask.reserveFactor, densityKgPerM3);
}

/** Tonnes over the band of densities: they move only where the store or the consumption is known by volume. */
function massRange(ask: Ask, burn: ResolvedConsumption, fuel: ResolvedFuel, storedMassT: number) {
  const followsDensity =
    ask.storedM3 !== undefined || ask.tanksM3 !== undefined || (ask.durationH !== undefined && burn.byVolume);
  const at = (densityKgPerM3: number) =>
    followsDensity ? (storedMassT * densityKgPerM3) / fuel.densityKgPerM3 : storedMassT;
  return { low: at(fuel.densityLowKgPerM3), high: at(fuel.densityHighKgPerM3) };
}

/** Says that the usable share is assumed, where the caller gives none. */
export function usableShareFindings(usableShare: number | undefined): readonly Finding[] {
  if (usableShare !== undefined) return [];
  return [
    {
      code: "usable-share-assumed",
      severity: "info",
      message: `${defaultUsableShare} of a tank taken as usable: an assumption; practice runs from ${practice.usableShare.low} to ${practice.usableShare.high}`,
      path: "usableShare",
      value: defaultUsableShare,
      source: practice.usableShare.source,
    },
  ];
}

/** Hours with as many decimals as tell them from the limit below which they lie. */
function hoursBelow(hours: number, limitH: number): string {
  const shown = [1, 2, 3, 4].map((decimals) => hours.toFixed(decimals)).find((text) => Number(text) < limitH);
  return shown ?? String(hours);
}

function storeFindings(ask: Ask, maintainableH: number): readonly Finding[] {
  const findings: Finding[] = [...usableShareFindings(ask.usableShare)];
  if (ask.tankerM3 === undefined)
    findings.push({
      code: "tanker-assumed",
      severity: "info",
      message: `a road tanker taken as ${practice.tankerM3.value} m3: an assumption, confirmed in no source`,
      path: "tankerM3",
      value: practice.tankerM3.value,
      source: practice.tankerM3.source,
    });
  if (maintainableH < practice.autonomyH.value - 1e-9)
    findings.push({
      code: "autonomy-below-12-h",
      severity: "warning",
      message: `${hoursBelow(maintainableH, practice.autonomyH.value)} h with the largest tank out, below the ${practice.autonomyH.value} h at N that the Uptime Institute's topology standard asks`,
      path: "concurrentlyMaintainableH",
      value: maintainableH,
      limit: practice.autonomyH.value,
      source: practice.autonomyH.source,
    });
  return findings;
}

/**
 * Hours that a store of fuel lasts at a load, or the store that hours need: the same relation in both directions.
 *
 * @param input - load in kW, one of hours, tonnes and m3, consumption, fuel, usable share, tanks
 * @returns store in m3 and t, hours with all tanks and with the largest out, tanker loads, deliveries that keep pace
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`, and `input-ambiguous` for a store given twice
 * @see Sources: `energy-balance`, `uptime-12h`, `nfpa-110` and the set's sheet
 */
export function fuelAutonomy(input: FuelAutonomyInput): FuelAutonomyResult {
  const ask = parseInput("fuelAutonomy", fuelAutonomyInput, input);
  assertOneStore(ask);
  const fuel = resolveFuel(ask.fuel);
  const burn = resolveConsumption("fuelAutonomy", ask.consumption, ask.loadKw, ask.setCount, fuel);
  const usableShare = ask.usableShare ?? defaultUsableShare;
  const storedM3 = storeM3(ask, burn, fuel.densityKgPerM3, usableShare);
  const storedMassT = ask.storedMassT ?? tFromM3(storedM3, fuel.densityKgPerM3);
  const burnM3PerH = (ask.loadKw * burn.sfcLPerKwh) / 1000;
  const usableM3 = storedM3 * usableShare;
  const largestTankM3 = ask.tanksM3 === undefined ? storedM3 / (ask.tankCount ?? 1) : Math.max(...ask.tanksM3);
  const tankerM3 = ask.tankerM3 ?? practice.tankerM3.value;
  const maintainableH = ((storedM3 - largestTankM3) * usableShare) / burnM3PerH;
  return {
    storedM3,
    storedMassT,
    storedMassRangeT: massRange(ask, burn, fuel, storedMassT),
    durationH: ask.durationH === undefined ? usableM3 / burnM3PerH : ask.durationH * ask.reserveFactor,
    concurrentlyMaintainableH: maintainableH,
    tankerLoadCount: Math.ceil(usableM3 / tankerM3 - 1e-9),
    refuelM3PerH: burnM3PerH,
    refuelLoadsPerDay: (burnM3PerH * 24) / tankerM3,
    steps: {
      sfcGPerKwh: burn.sfcGPerKwh,
      sfcLPerKwh: burn.sfcLPerKwh,
      densityKgPerM3: fuel.densityKgPerM3,
      usableShare,
      usableM3,
      largestTankM3,
      loadShare: burn.loadShare,
      setCount: burn.setCount,
    },
    findings: [...storeFindings(ask, maintainableH), ...burn.findings, ...fuel.findings],
    sources: [...new Set([...burn.sources, ...fuel.sources, "uptime-12h"])],
  };
}
