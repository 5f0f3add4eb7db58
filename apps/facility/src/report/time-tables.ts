import type { Finding } from "@watthall/basis";
import type { OutageResult } from "../model/outage/simulate-outage.ts";
import type { UncertaintyResult } from "../model/uncertainty/uncertainty.ts";
import type { YearResult } from "../model/year/year-result.ts";
import { numberText } from "./number-text.ts";
import { plainTable as table } from "./plain-table.ts";

const text = (value: number | null, unit: string) =>
  value === null ? "not known" : `${numberText(value)} ${unit}`.trimEnd();

const findingLines = (findings: readonly Finding[]) =>
  findings.map(({ severity, message }) => `${severity.padEnd(10)}  ${message}`).join("\n");

/** A year as a table. */
export function yearTable(year: YearResult): string {
  const { peaks } = year;
  const rows: readonly (readonly string[])[] = [
    ...year.terms.map(({ name, mwh }) => [name, text(mwh, "MWh")]),
    ["Facility", text(year.facilityMwh, "MWh")],
    ["Grid", text(year.gridMwh, "MWh")],
    ["PUE", text(year.pueRatio, "")],
    ["WUE", text(year.wueLPerKwh, "L/kWh")],
    ["CUE", text(year.cueGCo2PerKwh, "g/kWh")],
    ["Water", text(year.waterM3, "m³")],
    ["Electricity", text(year.energyEur, "EUR")],
    ["Carbon", text(year.co2T, "t")],
    [`Peak, hour ${peaks.facility.hourIndex}`, text(peaks.facility.kw, "kW")],
    ["Generator tests", text(year.tests.fuelT, "t of fuel")],
  ];
  return `${year.name}, ${year.hourCount} hours (${year.weather})\n\n${table(rows)}\n\n${findingLines(year.findings)}\n`;
}

/** An outage as a log. */
export function outageTable(result: OutageResult): string {
  const events = result.events.map(({ timeS, event, subject, value, unit }) => [
    `${timeS.toFixed(1)} s`,
    event,
    subject,
    value === null ? "" : `${numberText(value)} ${unit ?? ""}`,
  ]);
  const rows = [
    ["First limit", result.firstLimit === null ? "none" : `${result.firstLimit.event} at ${result.firstLimit.timeS} s`],
    ["Taken from the batteries", text(result.upsEnergyKwh, "kWh")],
    ["Left in the batteries, at least", text(result.batteryMarginS, "s of the load")],
    ["Not served", text(result.unservedKwh, "kWh")],
    ["Hottest coolant at a rack", text(result.hottestTempC, "°C")],
    ["Sets carry the load", text(result.carriedS, "s")],
    ["Heat rejection back", text(result.coolingRestoredS, "s")],
  ];
  return `${result.outage}\n\n${table(rows)}\n\n${table(events)}\n\n${findingLines(result.findings)}\n`;
}

/** The spread of a site's figures as a table. */
export function uncertaintyTable(result: UncertaintyResult): string {
  const head = ["", "P10", "P50", "P90", "mean"];
  const rows = result.outputs.map(({ name, unit, p10, p50, p90, mean }) => [
    `${name} (${unit})`,
    ...[p10, p50, p90, mean].map((value) => numberText(value)),
  ]);
  const chances = result.findingChances.map(({ code, probabilityShare }) => [code, numberText(probabilityShare)]);
  const swings = result.sensitivities.flatMap(({ output, tornado }) =>
    tornado
      .slice(0, 3)
      .map(({ name, lowResult, highResult }) => [`${output}: ${name}`, numberText(lowResult), numberText(highResult)]),
  );
  return [
    `${result.name}, ${result.steps.drawCount} years, seed ${result.seed}`,
    table([head, ...rows]),
    table([["finding", "probability"], ...chances]),
    table([["figure: number alone", "at P10", "at P90"], ...swings]),
    findingLines(result.findings),
  ].join("\n\n");
}
