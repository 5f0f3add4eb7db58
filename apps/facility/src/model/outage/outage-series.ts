import { type Columns, kwFromW, kwhFromKws } from "@watthall/basis";
import { nodeTempC } from "./coolant-loop.ts";
import { hallHeatJ, inletTempC } from "./hall-air.ts";
import type { OutagePowers, OutageState } from "./outage-state.ts";

/** Powers of each step. */
const powerNames = [
  "itSideKw",
  "pumpKw",
  "busKw",
  "batteryKw",
  "unservedKw",
  "heatInKw",
  "rejectedKw",
  "airHeatInKw",
  "airRejectedKw",
] as const;

/** Contents and temperatures at its end. */
const levelUnits = {
  batteryKwh: "kWh",
  heldKwh: "kWh",
  airHeldKwh: "kWh",
  loopTempC: "degC",
  rackTempC: "degC",
  inletTempC: "degC",
} as const;

/** An outage step by step: powers are means of the step that begins, the rest stands at its end. */
export type OutageSeries = Readonly<
  Record<"timeS" | (typeof powerNames)[number] | keyof typeof levelUnits, Float64Array>
>;

/** Columns of as many steps. */
export function newSeries(stepCount: number, stepS: number): OutageSeries {
  const column = () => new Float64Array(stepCount);
  return {
    timeS: column().map((_, k) => k * stepS),
    itSideKw: column(),
    pumpKw: column(),
    busKw: column(),
    batteryKw: column(),
    unservedKw: column(),
    heatInKw: column(),
    rejectedKw: column(),
    airHeatInKw: column(),
    airRejectedKw: column(),
    batteryKwh: column(),
    heldKwh: column(),
    airHeldKwh: column(),
    loopTempC: column(),
    rackTempC: column(),
    inletTempC: column(),
  };
}

/**
 * Adds powers that held for a part of a step.
 *
 * @param share - of the step
 * @param airRejectedW - mean of that part
 */
export function addPowers(series: OutageSeries, k: number, powers: OutagePowers, share: number, airRejectedW: number) {
  const { itSideKw, pumpKw, busKw, batteryKw, unservedKw, partW, loopW, rejectedW, hall } = powers;
  const means = {
    itSideKw,
    pumpKw,
    busKw,
    batteryKw,
    unservedKw,
    heatInKw: kwFromW(partW.reduce((sum, one) => sum + one, loopW)),
    rejectedKw: kwFromW(rejectedW),
    airHeatInKw: kwFromW(hall.heatW),
    airRejectedKw: kwFromW(airRejectedW),
  } satisfies Record<(typeof powerNames)[number], number>;
  for (const name of powerNames) series[name][k] = (series[name][k] as number) + means[name] * share;
}

/** Hottest coolant at a rack, whether it flows or stands. */
export function hottestRackTempC({ site, parts }: OutageState): number {
  return Math.max(...parts.map(({ node }) => nodeTempC(site, node)));
}

/** Writes what stands at the end of a step. */
export function setLevels(series: OutageSeries, k: number, state: OutageState): void {
  const { site, parts, loop, hall, batteryKws } = state;
  series.batteryKwh[k] = kwhFromKws(batteryKws);
  series.heldKwh[k] = parts.reduce((sum, { node }) => sum + node.heatJ, loop.heatJ) / 3.6e6;
  series.airHeldKwh[k] = hall === null ? 0 : hallHeatJ(hall) / 3.6e6;
  series.loopTempC[k] = nodeTempC(site, loop);
  series.rackTempC[k] = hottestRackTempC(state);
  series.inletTempC[k] = hall === null ? site.startInletTempC : inletTempC(hall);
}

/** Energy of a column of powers, in kWh. */
export function energyKwh(column: Float64Array, stepS: number): number {
  return kwhFromKws(column.reduce((sum, kw) => sum + kw, 0) * stepS);
}

/** The series with their units. */
export function seriesColumns(series: OutageSeries): Columns {
  const powers = powerNames.map((name) => [name, { unit: "kW", values: series[name] }] as const);
  const levels = Object.entries(levelUnits).map(
    ([name, unit]) => [name, { unit, values: series[name as keyof typeof levelUnits] }] as const,
  );
  return { timeS: { unit: "s", values: series.timeS }, ...Object.fromEntries([...powers, ...levels]) };
}
