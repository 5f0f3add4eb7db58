import type { OutageResult } from "../model/outage/simulate-outage.ts";
import { findingLines } from "./finding-sections.ts";
import { plainTable as table } from "./plain-table.ts";
import { findingText, type TextStyle } from "./text-report.ts";
import { fill, named, type Words } from "./words.ts";

type OutageEvents = OutageResult["events"];

/** Of what something is said, sets and feeds by their number or letter. */
function subjectText(subject: string, { report }: Words): string {
  const [, kind, which = ""] = /^(set|feed) (\w+)$/.exec(subject) ?? [];
  if (kind === "set" || kind === "feed") return fill(report.subjects[kind], { which });
  return named(report.subjects, subject);
}

/** Sets that do the same in the same second stand in one line. */
function eventLines(events: OutageEvents, words: Words): readonly (readonly string[])[] {
  const { report, number, fixed } = words;
  const key = ({ timeS, event, subject }: OutageEvents[number]) =>
    `${timeS} ${event} ${event.startsWith("set-") ? "set" : subject}`;
  return [...Map.groupBy(events, key).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { timeS, event, subject, value, unit, by } = first;
    const last = others.at(-1)?.subject;
    const one = subjectText(subject, words);
    const all = last === undefined ? one : fill(report.outage.to, { first: one, last: subjectText(last, words) });
    const shown = unit === "1" || unit === null ? "" : unit.replace("degC", "°C");
    return [
      [
        `${fixed(timeS, 1)} s`,
        named(report.events, event),
        by === undefined ? all : fill(report.outage.by, { subject: all, by: subjectText(by, words) }),
        value === null ? "" : `${number(value)} ${shown}`.trimEnd(),
      ],
    ];
  });
}

/** An outage as a log. */
export function outageTable(result: OutageResult, words: Words, style: TextStyle): string {
  const { report, number, fixed } = words;
  const said = report.outage;
  const text = (value: number | null, unit: string) =>
    value === null ? report.year.unknown : `${number(value)} ${unit}`;
  const { firstLimit, hottestInletTempC, carriedS, coolingRestoredS, fuelDurationH, steps } = result;
  const isGridLost = result.events.some(({ event }) => event === "grid-lost");
  const limit =
    firstLimit === null
      ? said.none
      : fill(said.at, { event: named(report.events, firstLimit.event), time: fixed(firstLimit.timeS, 1) });
  const rows = [
    [said.firstLimit, limit],
    [said.taken, text(result.upsEnergyKwh, "kWh")],
    [said.left, text(result.batteryMarginS, said.ofLoad)],
    [said.unserved, text(result.unservedKwh, "kWh")],
    [said.hottest, text(result.hottestTempC, "°C")],
    ...(hottestInletTempC === null ? [] : [[said.hottestAir, text(hottestInletTempC, "°C")]]),
    ...(isGridLost
      ? [
          [said.carried, text(carriedS, "s")],
          [said.restored, text(coolingRestoredS, "s")],
          [said.fuelLasts, text(fuelDurationH, "h")],
          [said.blocks, number(steps.blockCount, 3)],
        ]
      : []),
  ];
  const log = table([["", said.event, said.of, ""], ...eventLines(result.events, words)]);
  const findings = findingText(findingLines(result.findings, words), words, style);
  const parts = [style.paint("title", result.outage), table(rows), log, findings];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
