import { type CompareResult, siteFigures } from "../model/choice/compare.ts";
import type { OptimiseResult } from "../model/choice/optimise.ts";
import type { RacksResult } from "../model/racks/gather-racks.ts";
import { numberText, percentText } from "./number-text.ts";
import { plainTable } from "./plain-table.ts";

const names = Object.keys(siteFigures) as readonly (keyof typeof siteFigures)[];

/** Sites side by side as a table. */
export function compareTable({ sites, units }: CompareResult): string {
  const rows = names.map((name) => [
    `${name} (${units[name]})`,
    ...sites.flatMap(({ figures, changeShares }, i) => [
      numberText(figures[name]),
      ...(i === 0 ? [] : [changeShares[name] === null ? "" : percentText(changeShares[name])]),
    ]),
  ]);
  const head = ["", ...sites.flatMap((_, i) => (i === 0 ? ["1"] : [`${i + 1}`, ""]))];
  const legend = sites.map(({ name }, i) => `${i + 1}  ${name}`);
  const fails = sites.flatMap((site, i) => site.fails.map(({ message }) => `${i + 1}  fails: ${message}`));
  return `${[legend.join("\n"), plainTable([head, ...rows]), fails.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}

/** The front of an optimisation, and how many fell out, as tables. */
export function optimiseTable({ front, candidates, objective }: OptimiseResult): string {
  const row = (set: Readonly<Record<string, unknown>>) =>
    Object.entries(set)
      .map(([path, value]) => `${path} ${JSON.stringify(value)}`)
      .join(", ");
  const rows = front.map(({ set, figures }) => [
    row(set),
    ...objective.map((name) => numberText(figures?.[name] ?? null)),
  ]);
  const warnings = front.flatMap(({ set, warnings: messages }) =>
    messages.map((message) => `warning    ${row(set)}: ${message}`),
  );
  const others = candidates
    .filter(({ standing }) => standing !== "front")
    .map(({ set, standing, reason }) => `${standing.padEnd(9)}  ${row(set)}: ${reason}`);
  const head = ["On the front", ...objective.map((name) => `${name} (${siteFigures[name]})`)];
  const found = rows.length === 0 ? "No candidate passes all limits." : plainTable([head, ...rows]);
  return `${[found, warnings.join("\n"), others.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}

/** A run of racks as a table. */
export function racksTable(result: RacksResult): string {
  const rows = [
    ["Racks", numberText(result.rackCount)],
    ["Steps", numberText(result.stepCount)],
    ["Energy", `${numberText(result.energyMwh)} MWh`],
    ["Lost in their cables", `${numberText(result.cableLossMwh)} MWh`],
    ["Peak", `${numberText(result.peakKw)} kW`],
    [
      "Hottest conductor",
      result.hottestConductorTempC === null ? "not asked" : `${numberText(result.hottestConductorTempC)} °C`,
    ],
    [
      "Hottest coolant",
      result.hottestCoolantTempC === null ? "not asked" : `${numberText(result.hottestCoolantTempC)} °C`,
    ],
  ];
  return `${result.name}\n\n${plainTable(rows)}\n\n${result.findings.map(({ severity, message }) => `${severity.padEnd(10)}  ${message}`).join("\n")}\n`;
}
