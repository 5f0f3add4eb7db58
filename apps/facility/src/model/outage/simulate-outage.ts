import { bySeverity, type Columns, type Finding, kwsFromKwh, type SourceId } from "@watthall/basis";
import type { Outage } from "../../scenario/outage.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type FacilityResult, facility } from "../facility.ts";
import { excessFindings, faultEvents } from "./fault-events.ts";
import { faultsOf } from "./outage-faults.ts";
import { type OutageRun, runOutage } from "./outage-run.ts";
import { seriesColumns } from "./outage-series.ts";
import { type OutageSite, outageSite } from "./outage-site.ts";
import { type OutageEvent, type OutageSupply, outageSupply } from "./outage-supply.ts";

/** What an outage does to a site. */
export interface OutageResult {
  readonly name: string;
  readonly outage: string;
  /** In the order of time. Sets are those of one block of the site, powers of loads those of all. */
  readonly events: readonly OutageEvent[];
  /** The first event at which racks lose something; `null` when none does. */
  readonly firstLimit: OutageEvent | null;
  /** Taken from the batteries. */
  readonly upsEnergyKwh: number;
  readonly leastBatteryKwh: number;
  /** For which what is left of the batteries would carry the whole load behind them. */
  readonly batteryMarginS: number;
  readonly unservedKwh: number;
  readonly hottestTempC: number;
  /** Below the limit; below zero where it was passed. */
  readonly coolantMarginK: number;
  /** Of the air at the racks; `null` where nothing warms it. */
  readonly hottestInletTempC: number | null;
  /** Below what the racks' class allows. */
  readonly inletMarginK: number | null;
  /** When the sets carry the load behind the UPS; `null` when they do not, or the grid is there. */
  readonly carriedS: number | null;
  /** When the last of the heat rejection is back; `null` when it is not, or was never lost with the grid. */
  readonly coolingRestoredS: number | null;
  /** For which the fuel lasts, by the scenario's longest duration, with what tanks are out. */
  readonly fuelDurationH: number | null;
  readonly heatResidualShare: number;
  readonly steps: {
    readonly blockCount: number;
    readonly itSideKw: number;
    readonly pumpKw: number;
    readonly rejectionKw: number;
    readonly liquidHeatKw: number;
    readonly batteryKwh: number;
    readonly rackHoldUpL: number;
    readonly loopHoldUpL: number;
    readonly hallHeatKw: number;
  };
  readonly series: Columns;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const limits = ["racks-throttled", "racks-tripped", "load-unserved", "other-feed-trips"];

function feedFindings({ events }: Outage, site: OutageSite): readonly Finding[] {
  return events.flatMap((event): readonly Finding[] => {
    if (event.kind !== "feed-lost") return [];
    const lost = site.lostFeeds.find(({ feed }) => feed === event.feed);
    if (lost === undefined || lost.message === "") return [];
    if (lost.lostShare === 0)
      return [{ code: "feed-lost-carried", severity: "info", message: lost.message, path: "feed" }];
    return [
      { code: "feed-lost", severity: "fail", message: lost.message, path: "feed", value: lost.lostShare, limit: 0 },
    ];
  });
}

function outcome(run: OutageRun, site: OutageSite, first: OutageEvent | null): readonly Finding[] {
  const findings: Finding[] = [];
  if (run.events.some(({ event }) => event === "load-unserved"))
    findings.push({
      code: "load-unserved",
      severity: "fail",
      message: `The batteries are empty before the sets carry the load: the racks go dark, and ${run.unservedKwh.toFixed(1)} kWh are not served`,
      path: "ups",
      value: run.unservedKwh,
      limit: 0,
    });
  if (first?.event.startsWith("racks-")) {
    const isAir = first.by === "hall air";
    findings.push({
      code: first.event,
      severity: "fail",
      message: `${first.subject}${isAir ? " by their inlet air" : ""} reach ${first.value?.toFixed(1)} °C after ${first.timeS.toFixed(1)} s`,
      path: isAir ? "hall.airClass" : "cooling.limitTempC",
      value: isAir ? run.hottestInletTempC : run.hottestTempC,
      limit: (isAir ? site.hall?.limitTempC : null) ?? site.limitTempC,
    });
  }
  return findings;
}

/** Order of events of one time: what fails, then what follows. */
function inOrder(events: readonly OutageEvent[]): readonly OutageEvent[] {
  return events.toSorted((a, b) => a.timeS - b.timeS);
}

function fuelOf(site: FacilityResult, { events }: Outage): number | null {
  const fuel = site.backup.autonomies.at(-1)?.fuel;
  if (fuel === undefined) return null;
  return events.some(({ kind }) => kind === "tank-out") ? fuel.concurrentlyMaintainableH : fuel.durationH;
}

/**
 * An outage of a site at its design hour: batteries carry, sets start and take load in blocks, pumps and heat rejection
 * come back, the coolant warms, racks throttle and trip.
 *
 * The coolant that flows is one body with the buffer; that of racks without flow warms by itself; the halls' air warms
 * with the metal in it while their cooling waits. Temperatures follow from the heat that each holds, so that none is made
 * or lost. Racks throttle at the limit of their coolant or of their inlet air, whichever comes first, and trip some kelvins
 * above. Sets start as `startSequence` has it, for the whole load: where racks have throttled by then, the batteries give
 * less and the sets are no faster. Batteries that are empty too early leave all racks dark.
 *
 * @param scenario - as `parseScenario` gives it
 * @param outage - as `parseOutage` gives it
 * @param site - the site at its design hour, where it was computed before
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 */
export function simulateOutage(
  scenario: Scenario,
  outage: Outage,
  site: FacilityResult = facility(scenario),
): OutageResult {
  const concerned = outageSite(site, scenario, outage);
  const supply: OutageSupply = outageSupply(concerned, outage);
  const { spareCount } = scenario.cooling.cdu;
  const cdus = { ...(site.cooling.cdu ?? { groupCount: 1, unitsPerGroup: 1 + spareCount }), spareCount };
  const faults = faultsOf(concerned, outage, cdus);
  const run = runOutage(concerned, outage, supply, faults);
  const fuelDurationH = fuelOf(site, outage);
  const events = inOrder([...faultEvents(outage, concerned, fuelDurationH), ...supply.events, ...run.events]);
  const firstLimit = events.find(({ event }) => limits.includes(event)) ?? null;
  const upsKw = concerned.itSideKw + (outage.pumpsOnUps ? concerned.pumpKw : 0);
  return {
    name: scenario.name,
    outage: outage.name,
    events,
    firstLimit,
    upsEnergyKwh: run.upsEnergyKwh,
    leastBatteryKwh: run.leastBatteryKwh,
    batteryMarginS: kwsFromKwh(run.leastBatteryKwh) / upsKw,
    unservedKwh: run.unservedKwh,
    hottestTempC: run.hottestTempC,
    coolantMarginK: concerned.limitTempC - run.hottestTempC,
    hottestInletTempC: concerned.hall === null ? null : run.hottestInletTempC,
    inletMarginK: concerned.hall === null ? null : concerned.hall.limitTempC - run.hottestInletTempC,
    carriedS: supply.carriedS,
    coolingRestoredS: supply.coolingRestoredS,
    fuelDurationH,
    heatResidualShare: run.heatResidualShare,
    steps: {
      blockCount: supply.blockCount,
      itSideKw: concerned.itSideKw,
      pumpKw: concerned.pumpKw,
      rejectionKw: concerned.rejectionKw,
      liquidHeatKw: concerned.liquidHeatKw,
      batteryKwh: concerned.batteryKwh,
      rackHoldUpL: concerned.rackHoldUpL,
      loopHoldUpL: concerned.loopHoldUpL,
      hallHeatKw: concerned.hall?.heatKw ?? 0,
    },
    series: seriesColumns(run.series),
    findings: bySeverity([
      ...concerned.findings,
      ...supply.findings,
      ...excessFindings(outage, concerned, cdus),
      ...feedFindings(outage, concerned),
      ...outcome(run, concerned, firstLimit),
    ]),
    sources: [...supply.sources, "heat-balance"],
  };
}
