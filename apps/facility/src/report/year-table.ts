import type { YearResult } from "../model/year/year-result.ts";
import { weatherText } from "./facility-report.ts";
import { findingLines } from "./finding-sections.ts";
import { plainTable } from "./plain-table.ts";
import { termName } from "./term-name.ts";
import { findingText, type TextStyle } from "./text-report.ts";
import { fill, type Words } from "./words.ts";

/** A year as a table, then its findings. */
export function yearTable(year: YearResult, words: Words, style: TextStyle): string {
  const { report, number } = words;
  const said = report.year;
  const { peaks, hourCount } = year;
  const text = (value: number | null, unit: string) =>
    value === null ? said.unknown : `${number(value)} ${unit}`.trimEnd();
  const rows: readonly (readonly string[])[] = [
    ...year.terms.map(({ name, mwh }) => [termName(name, words), text(mwh, "MWh")]),
    [said.facility, text(year.facilityMwh, "MWh")],
    [said.grid, text(year.gridMwh, "MWh")],
    ["PUE", text(year.pueRatio, "")],
    ["WUE", text(year.wueLPerKwh, "L/kWh")],
    ["CUE", text(year.cueGCo2PerKwh, "g/kWh")],
    [said.water, text(year.waterM3, "m³")],
    [said.energy, text(year.energyEur, "EUR")],
    [said.carbon, text(year.co2T, "t")],
    [fill(said.peak, { hour: peaks.facility.hourIndex }), text(peaks.facility.kw, "kW")],
    [said.tests, text(year.tests.fuelT, said.ofFuel)],
  ];
  const weather = weatherText(year.weather, words);
  const head = style.paint("title", fill(said.head, { name: year.name, hours: hourCount, weather }));
  const findings = findingText(findingLines(year.findings, words), words, style);
  return `${[head, plainTable(rows), findings].filter((part) => part !== "").join("\n\n")}\n`;
}
