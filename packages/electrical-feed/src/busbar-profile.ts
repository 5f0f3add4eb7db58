import type { Finding } from "@watthall/basis";
import type { FeedSystem } from "./feed-system.ts";
import { radialFeeder } from "./radial-feeder.ts";

/** A load taken off a bar. */
export interface BusbarTap {
  readonly atM: number;
  readonly loadKw: number;
  /** In the bar just before it. */
  readonly currentA: number;
  readonly voltageV: number;
}

/** What flows along a bar. */
export interface BusbarAlong {
  readonly taps: readonly BusbarTap[];
  /** All poles. */
  readonly lossKw: number | null;
  readonly dropV: number | null;
  readonly findings: readonly Finding[];
}

interface BarWithLoads {
  readonly system: FeedSystem;
  readonly voltageV: number;
  readonly powerFactor: number;
  readonly loadKw: number;
  readonly lengthM?: number | undefined;
  readonly reactanceOhmPerKm: number;
  readonly tapOffs?: readonly { readonly atM: number; readonly loadKw: number }[] | undefined;
}

/**
 * Current and voltage along a bar whose loads draw constant power.
 *
 * @param resistanceOhmPerKm - of one pole
 * @returns `null` without a length
 */
export function busbarProfile(bar: BarWithLoads, resistanceOhmPerKm: number): BusbarAlong | null {
  if (bar.lengthM === undefined) return null;
  const taps = [...(bar.tapOffs ?? [{ atM: bar.lengthM, loadKw: bar.loadKw }])].sort((a, b) => a.atM - b.atM);
  const pathFactor = bar.system === "ac-3ph" ? 1 : 2;
  const feeder = radialFeeder({
    system: bar.system,
    voltageV: bar.voltageV,
    nodes: taps.map(({ atM, loadKw }, i) => {
      const km = ((atM - (taps[i - 1]?.atM ?? 0)) / 1000) * pathFactor;
      return {
        id: `tap-${i + 1}`,
        parent: i === 0 ? null : `tap-${i}`,
        resistanceOhm: resistanceOhmPerKm * km,
        reactanceOhm: bar.system === "dc" ? 0 : bar.reactanceOhmPerKm * km,
        loadKw,
        powerFactor: bar.powerFactor,
      };
    }),
  });
  return {
    taps: feeder.nodes.map(({ currentA, voltageV }, i) => ({
      atM: taps[i]?.atM ?? 0,
      loadKw: taps[i]?.loadKw ?? 0,
      currentA,
      voltageV,
    })),
    lossKw: feeder.lossKw,
    dropV: feeder.lowestVoltage === null ? null : bar.voltageV - feeder.lowestVoltage.voltageV,
    findings: feeder.findings,
  };
}
