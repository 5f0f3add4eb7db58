import { fleetSize, fuelAutonomy } from "@watthall/generator-autonomy";
import type { Scenario } from "../../scenario/scenario.ts";
import type { FacilityResult } from "../facility.ts";
import type { RackGroup } from "../it-load.ts";
import { type PowerBalance, powerBalance } from "../power-balance.ts";
import type { YearIngredients } from "./year-ingredients.ts";

/** What a year takes from the site at its design hour: racks, ratings, fleet. */
export interface YearSite {
  readonly groups: readonly RackGroup[];
  readonly balance: PowerBalance;
  readonly installedKw: number;
  readonly sfcGPerKwh: number;
  /** For the longest of the scenario's durations. */
  readonly storedMassT: number;
}

/** What a year takes from a site that was computed. */
export function yearSite({ it, balance, backup }: FacilityResult): YearSite {
  const longest = backup.autonomies.at(-1)?.fuel;
  return {
    groups: it.groups,
    balance,
    installedKw: backup.installedKw,
    sfcGPerKwh: longest?.steps.sfcGPerKwh ?? 0,
    storedMassT: longest?.storedMassT ?? 0,
  };
}

/**
 * The same without what a year does not ask for. A scenario that fills a power or refills a hall, or names no design
 * hour, is computed as a whole.
 */
export function quickYearSite(scenario: Scenario, ingredients: YearIngredients): YearSite {
  const fedGroups = ingredients.fedGroups(scenario);
  const { designHour, backup } = scenario;
  if (fedGroups === null || designHour === undefined) return yearSite(ingredients.wholeSite(scenario));
  const groups = fedGroups.map(({ group }) => group);
  const demands = fedGroups.map(({ group, design }) => ({
    name: group.name,
    rackKw: group.count * group.loadKw,
    liquidShare: group.liquidShare,
    cableLossKw: group.count * design.lossKw,
    powerFactor: group.feed.powerFactor,
  }));
  const rackKw = demands.reduce((sum, demand) => sum + demand.rackKw, 0);
  const balance = powerBalance(demands, rackKw * scenario.it.otherItShare, designHour, scenario);
  const { ratingKw, availableShare, redundancy } = backup;
  const fleet = fleetSize({ loadKw: balance.gridKw, ratingKw, availableShare, redundancy });
  const fuel = fuelAutonomy({
    loadKw: balance.gridKw,
    durationH: [backup.autonomyH].flat().at(-1) ?? 1,
    consumption: backup.consumption,
    fuel: backup.fuel,
    usableShare: backup.usableShare,
    tankCount: backup.tankCount ?? fleet.installedCount,
  });
  return {
    groups,
    balance,
    installedKw: fleet.installedCount * ratingKw,
    sfcGPerKwh: fuel.steps.sfcGPerKwh,
    storedMassT: fuel.storedMassT,
  };
}
