import { mwFromKw } from "@watthall/basis";
import type { SiteLoadSwingResult } from "../model/swing/site-load-swing.ts";
import { findingLines } from "./finding-sections.ts";
import { plainTable } from "./plain-table.ts";
import { findingText, type TextStyle } from "./text-report.ts";
import { fill, type Words } from "./words.ts";

type Rows = readonly (readonly string[])[];

function voltageRows({ voltage, steps }: SiteLoadSwingResult, { report, number, percent }: Words): Rows {
  const said = report.swing;
  if (voltage === null) return [[said.voltage, report.year.unknown]];
  return [
    [said.shortCircuit, `${number(voltage.shortCircuitMva)} MVA`],
    [fill(said.dip, { ratio: steps.reactanceToResistanceRatio }), percent(voltage.dipShare)],
    [said.largestDip, percent(voltage.largestDipShare)],
  ];
}

function setRows({ sets }: SiteLoadSwingResult, { report, number, percent }: Words): Rows {
  const said = report.swing;
  const { stepShare, acceptedShare, accepted, smoothing } = sets;
  const answer = accepted ? said.yes : said.no;
  return [
    [said.step, percent(stepShare)],
    [said.accepted, percent(acceptedShare)],
    [said.taken, accepted === null ? said.unjudged : answer],
    [said.oneStep, `${number(smoothing.storageKw)} kW`],
  ];
}

/** A swing of a site as a table. */
export function swingTable(swing: SiteLoadSwingResult, words: Words, style: TextStyle): string {
  const { report, number, percent } = words;
  const said = report.swing;
  const mw = (kw: number) => `${number(mwFromKw(kw))} MW`;
  const { storage } = swing;
  const rows = [
    [said.racks, mw(swing.rackSwingKw)],
    [said.meter, mw(swing.gridSwingKw)],
    [said.overMean, percent(swing.swingOverMeanShare)],
    [said.ramp, `${mw(swing.rampKwPerS)}/s`],
    ...voltageRows(swing, words),
    ...setRows(swing, words),
    [said.batteries, mw(swing.upsSwingKw)],
    [said.storage, `${number(storage.powerKw)} kW`],
    [said.holds, `${number(storage.energyKwh)} kWh`],
    [said.cycles, `${number(storage.cyclesPerDayCount)} ${said.perDay}`],
  ];
  const title = fill(said.title, { name: swing.name, frequency: number(swing.frequencyHz) });
  const findings = findingText(findingLines(swing.findings, words), words, style);
  return `${[style.paint("title", title), plainTable(rows), findings].join("\n\n")}\n`;
}
