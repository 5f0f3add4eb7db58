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

type OutageEvents = OutageResult["events"];

/** Sets that do the same in the same second stand in one line. */
function eventLines(events: OutageEvents): readonly (readonly string[])[] {
  const key = ({ timeS, event, subject }: OutageEvents[number]) =>
    `${timeS} ${event} ${event.startsWith("set-") ? "set" : subject}`;
  return [...Map.groupBy(events, key).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { timeS, event, subject, value, unit, by } = first;
    const last = others.at(-1)?.subject;
    return [
      [
        `${timeS.toFixed(1)} s`,
        event,
        `${subject}${last === undefined ? "" : ` to ${last}`}${by === undefined ? "" : `, by ${by}`}`,
        value === null ? "" : text(value, unit === "1" || unit === null ? "" : unit.replace("degC", "°C")),
      ],
    ];
  });
}

/** An outage as a log. */
export function outageTable(result: OutageResult): string {
  const { firstLimit, hottestInletTempC, carriedS, coolingRestoredS, fuelDurationH, steps } = result;
  const isGridLost = result.events.some(({ event }) => event === "grid-lost");
  const rows = [
    ["First limit", firstLimit === null ? "none" : `${firstLimit.event} at ${firstLimit.timeS.toFixed(1)} s`],
    ["Taken from the batteries", text(result.upsEnergyKwh, "kWh")],
    ["Left in the batteries, at least", text(result.batteryMarginS, "s of the load")],
    ["Not served", text(result.unservedKwh, "kWh")],
    ["Hottest coolant at a rack", text(result.hottestTempC, "°C")],
    ...(hottestInletTempC === null ? [] : [["Hottest air at a rack's inlet", text(hottestInletTempC, "°C")]]),
    ...(isGridLost
      ? [
          ["Sets carry the load", text(carriedS, "s")],
          ["Heat rejection back", text(coolingRestoredS, "s")],
          ["Fuel lasts", text(fuelDurationH, "h")],
          ["Blocks like that of the log", numberText(steps.blockCount, 3)],
        ]
      : []),
  ];
  const log = table([["", "event", "of", ""], ...eventLines(result.events)]);
  return `${result.outage}\n\n${table(rows)}\n\n${log}\n\n${findingLines(result.findings)}\n`;
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
