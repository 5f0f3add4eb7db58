import { type CompareResult, type SiteFigure, siteFigures } from "../model/choice/compare.ts";
import type { OptimiseResult } from "../model/choice/optimise.ts";
import type { RacksResult } from "../model/racks/gather-racks.ts";
import { numberText } from "./number-text.ts";
import { plainTable } from "./plain-table.ts";
import { unitText } from "./unit-scale.ts";
import { named, type Words } from "./words.ts";

const names = Object.keys(siteFigures) as readonly (keyof typeof siteFigures)[];

const head = (name: SiteFigure, { report }: Words) => {
  const unit = siteFigures[name] === "1" ? "" : `, ${unitText(siteFigures[name])}`;
  return `${report.siteFigures[name]}${unit}`;
};

/** Sites side by side as a table. */
export function compareTable({ sites }: CompareResult, words: Words): string {
  const { number, percent, report, finding } = words;
  const rows = names.map((name) => [
    head(name, words),
    ...sites.flatMap(({ figures, changeShares }, i) => [
      number(figures[name]),
      ...(i === 0 ? [] : [changeShares[name] === null ? "" : percent(changeShares[name])]),
    ]),
  ]);
  const heads = ["", ...sites.flatMap((_, i) => (i === 0 ? ["1"] : [`${i + 1}`, ""]))];
  const legend = sites.map(({ name }, i) => `${i + 1}  ${name}`);
  const fails = sites.flatMap((site, i) =>
    site.fails.map((fail) => `${i + 1}  ${report.severity.fail}: ${finding(fail)}`),
  );
  return `${[legend.join("\n"), plainTable([heads, ...rows]), fails.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}

/** The front of an optimisation, and how many fell out, as tables. */
export function optimiseTable({ front, candidates, objective }: OptimiseResult, words: Words): string {
  const { number, report } = words;
  const said = report.choices;
  const row = (set: Readonly<Record<string, unknown>>) =>
    Object.entries(set)
      .map(([path, value]) => `${path} ${JSON.stringify(value)}`)
      .join(", ");
  const rows = front.map(({ set, figures }) => [row(set), ...objective.map((name) => number(figures?.[name] ?? null))]);
  const warnings = front.flatMap(({ set, warnings: messages }) =>
    messages.map((message) => `${report.severity.warning}  ${row(set)}: ${message}`),
  );
  const others = candidates
    .filter(({ standing }) => standing !== "front")
    .map(({ set, standing, reason }) => `${named(said, standing)}  ${row(set)}: ${reason}`);
  const heads = [said.front, ...objective.map((name) => head(name, words))];
  const found = rows.length === 0 ? said.none : plainTable([heads, ...rows]);
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
