import type { SiteLoadSwingResult } from "../model/swing/site-load-swing.ts";
import { numberText, percentText } from "./number-text.ts";
import { plainTable } from "./plain-table.ts";

const mw = (kw: number) => `${numberText(kw / 1000)} MW`;

function voltageRows({ voltage, steps }: SiteLoadSwingResult): readonly (readonly string[])[] {
  if (voltage === null) return [["Voltage at the connection", "not known"]];
  return [
    ["Short-circuit power", `${numberText(voltage.shortCircuitMva)} MVA`],
    [`Voltage dip, X/R of ${steps.reactanceToResistanceRatio}`, percentText(voltage.dipShare)],
    ["Voltage dip, worst grid", percentText(voltage.largestDipShare)],
  ];
}

function setRows({ sets }: SiteLoadSwingResult): readonly (readonly string[])[] {
  const { stepShare, acceptedShare, accepted, smoothing } = sets;
  return [
    ["Step on the sets, of their rating", percentText(stepShare)],
    ["Step that they take at once", percentText(acceptedShare)],
    ["Taken", accepted === null ? "cannot be judged" : accepted ? "yes" : "no"],
    ["Storage for one step on the sets", `${numberText(smoothing.storageKw)} kW`],
  ];
}

/** A swing of a site as a table. */
export function swingTable(swing: SiteLoadSwingResult): string {
  const { storage } = swing;
  const rows = [
    ["Racks, crest to trough", mw(swing.rackSwingKw)],
    ["Meter, crest to trough", mw(swing.gridSwingKw)],
    ["Over its mean", percentText(swing.swingOverMeanShare)],
    ["Ramp of a sine, at most", `${numberText(swing.rampKwPerS / 1000)} MW/s`],
    ...voltageRows(swing),
    ...setRows(swing),
    ["Batteries, in and out", mw(swing.upsSwingKw)],
    ["Storage that smooths the meter", `${numberText(storage.powerKw)} kW`],
    ["  which it holds", `${numberText(storage.energyKwh)} kWh`],
    ["  which it cycles", `${numberText(storage.cyclesPerDayCount)} times a day`],
  ];
  const notes = swing.findings.map(({ severity, message }) => `${severity.padEnd(10)}  ${message}`);
  return `${swing.name}, training steps at ${numberText(swing.frequencyHz)} Hz\n\n${plainTable(rows)}\n\n${notes.join("\n")}\n`;
}
