import type { Finding } from "@watthall/basis";
import {
  type FleetSizeResult,
  type FleetSurvivalResult,
  type FuelAutonomyResult,
  type FuelRegimeResult,
  fleetSize,
  fleetSurvival,
  fuelAutonomy,
  fuelProperties,
  fuelRegime,
  fuelRegimeInput,
  type RegimeCrossingsResult,
  type RegimeProbabilityResult,
  regimeCrossings,
  regimeProbability,
  tables,
  type UpsBridgeResult,
  upsBridge,
} from "@watthall/generator-autonomy";
import type { Scenario } from "../scenario/scenario.ts";

/** One duration: the fuel for it, what storing that makes of the site, and the odds of running that long. */
export interface Autonomy {
  readonly durationH: number;
  readonly fuel: FuelAutonomyResult;
  /** `null` where the country's law is not held, as the two below it. */
  readonly regime: FuelRegimeResult | null;
  /** Margins in hours and in megawatts to each bound of the law. */
  readonly crossings: RegimeCrossingsResult | null;
  /** Chance of each class; `null` also where no draws were asked for. */
  readonly odds: RegimeProbabilityResult | null;
  /** Chance of running that long; `null` where no odds were asked for. */
  readonly survival: FleetSurvivalResult | null;
}

/** Generators and fuel of a site. */
export interface BackupSide {
  readonly loadKw: number;
  readonly fleet: FleetSizeResult;
  readonly installedKw: number;
  readonly tankCount: number;
  /** Batteries that carry the IT until the sets do. */
  readonly bridge: UpsBridgeResult;
  readonly autonomies: readonly Autonomy[];
  readonly findings: readonly Finding[];
}

/** Half width of the site's load about its design hour, for the odds of the legal class; an assumption. */
const loadUncertaintyShare = 0.05;

type Law = Pick<Autonomy, "regime" | "crossings" | "odds">;

function lawOf(
  loadKw: number,
  durationH: number,
  fuel: FuelAutonomyResult,
  scenario: Scenario,
  drawCount: number,
): Law {
  const known = fuelRegimeInput.shape.country.safeParse(scenario.country);
  if (!known.success) return { regime: null, crossings: null, odds: null };
  const { backup } = scenario;
  const country = known.data;
  const store = {
    durationH,
    consumption: backup.consumption,
    usableShare: backup.usableShare,
    country,
    storage: backup.storage,
  };
  const { low, high } = fuelProperties({ fuel: backup.fuel }).densityRangeKgPerM3;
  return {
    regime: fuelRegime({
      country,
      stored: [{ substance: backup.fuel, massT: fuel.storedMassT, storage: backup.storage }],
      assumed: { sfcGPerKwh: fuel.steps.sfcGPerKwh, densityKgPerM3: fuel.steps.densityKgPerM3 },
    }),
    crossings: regimeCrossings({ ...store, loadKw, fuel: backup.fuel }),
    odds:
      drawCount === 0
        ? null
        : regimeProbability({
            ...store,
            loadKw: {
              kind: "uniform",
              low: loadKw * (1 - loadUncertaintyShare),
              high: loadKw * (1 + loadUncertaintyShare),
            },
            fuel: { densityKgPerM3: { kind: "uniform", low, high } },
            seed: 1,
            sampleCount: drawCount,
          }),
  };
}

function survivalOf({ runningCount, installedCount }: FleetSizeResult, durationH: number): FleetSurvivalResult {
  const { availabilityShare, failureToStartShare, meanTimeToFailureH } = tables.setReliabilities[0];
  return fleetSurvival({
    requiredCount: runningCount,
    installedCount,
    durationH,
    availabilityShare,
    failureToStartShare,
    meanTimeToFailureH,
  });
}

function lawUnknown(country: string): Finding {
  return {
    code: "storage-law-unknown",
    severity: "incomplete",
    message: `What storing fuel makes of a site in ${country.toUpperCase()} cannot be judged: its law is not held`,
    path: "country",
    value: country,
  };
}

/** Says whose curve the fuel is read from, where it is not that of the site's own sets. */
function curveFindings(fuel: FuelAutonomyResult, fleet: FleetSizeResult, { backup }: Scenario): readonly Finding[] {
  const { setCount, sfcGPerKwh } = fuel.steps;
  if (setCount === null || !("genset" in backup.consumption)) return fuel.findings;
  const { genset } = backup.consumption;
  const own = `${fleet.runningCount} sets of ${backup.ratingKw} kW`;
  return fuel.findings.map((one) =>
    one.code !== "set-count-assumed" || setCount === fleet.runningCount
      ? one
      : {
          code: "fuel-curve-of-another-set",
          severity: "info",
          message: `The ${own} are taken to burn, for each kWh, what ${genset} burns: ${sfcGPerKwh.toFixed(1)} g/kWh, where ${setCount} of it would share this load`,
          path: "consumption.genset",
          value: genset,
        },
  );
}

/**
 * Fleet, tanks, law and odds at a load.
 *
 * @param loadKw - at the meter, at the design hour
 * @param itKw - behind the UPS
 * @param drawCount - draws for the chance of each legal class; 0 for no odds, neither of class nor of survival
 */
export function backupSide(loadKw: number, itKw: number, scenario: Scenario, drawCount: number): BackupSide {
  const { backup, country } = scenario;
  const { rechargeShare, ...battery } = backup.ups;
  const bridge = upsBridge({ loadKw: itKw, ...battery, rechargeKw: rechargeShare * itKw });
  const { ratingKw, availableShare, redundancy } = backup;
  const fleet = fleetSize({ loadKw, ratingKw, availableShare, redundancy });
  const tankCount = backup.tankCount ?? fleet.installedCount;
  const autonomies = [backup.autonomyH].flat().map((durationH): Autonomy => {
    const fuel = fuelAutonomy({
      loadKw,
      durationH,
      consumption: backup.consumption,
      fuel: backup.fuel,
      usableShare: backup.usableShare,
      tankCount,
    });
    return {
      durationH,
      fuel,
      ...lawOf(loadKw, durationH, fuel, scenario, drawCount),
      survival: drawCount === 0 ? null : survivalOf(fleet, durationH),
    };
  });
  const named = (durationH: number, findings: readonly Finding[]) =>
    findings.map((one) => ({ ...one, path: `backup.autonomyH.${durationH}.${one.path ?? ""}` }));
  return {
    loadKw,
    fleet,
    installedKw: fleet.installedCount * ratingKw,
    tankCount,
    bridge,
    autonomies,
    findings: [
      ...fleet.findings.map((one) => ({ ...one, path: `backup.fleet.${one.path ?? ""}` })),
      // A battery is sized here, not judged: that its nameplate is not given is no gap.
      ...bridge.findings
        .filter(({ code }) => code !== "battery-not-given")
        .map((one) => ({ ...one, path: `backup.ups.${one.path ?? ""}` })),
      ...autonomies.flatMap(({ durationH, fuel, regime, survival }) =>
        named(durationH, [
          ...curveFindings(fuel, fleet, scenario),
          ...(regime?.findings ?? [lawUnknown(country)]),
          ...(survival?.findings ?? []),
        ]),
      ),
    ],
  };
}
