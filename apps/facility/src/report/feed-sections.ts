import { tFromKg } from "@watthall/basis";
import type { CircuitDesign } from "../model/circuit-design.ts";
import type { FacilityResult } from "../model/facility.ts";
import type { FeedDesign } from "../model/feed-design.ts";
import type { RowsBlock, SectionRow } from "./report-document.ts";
import { fill, named, type Words } from "./words.ts";

/** Circuits that differ in nothing but their feed stand in one block. */
function alike(circuits: readonly CircuitDesign[]): readonly (readonly CircuitDesign[])[] {
  const key = ({ count, designKw, device }: CircuitDesign) => `${count} ${designKw} ${device?.ratedCurrentA}`;
  return [...Map.groupBy(circuits, key).values()];
}

function verdictText({ protection }: CircuitDesign, { report }: Words): string {
  if (protection === null) return report.feed.notJudged;
  const verdicts = Object.values(protection.verdicts).filter((one) => one !== null);
  const count = (verdict: string) => verdicts.filter((one) => one.verdict === verdict).length;
  return fill(report.feed.verdicts, { pass: count("pass"), fail: count("fail"), incomplete: count("incomplete") });
}

/** Cable as runs and section. */
export function cableText(cable: CircuitDesign["cable"], { report, number }: Words): string {
  if (cable?.sectionMm2 == null) return report.feed.noneFits;
  return `${cable.parallelRuns} × ${number(cable.sectionMm2)}`;
}

function faultText({ fault }: CircuitDesign, { report, number }: Words): string {
  if (fault === null) return report.feed.notJudged;
  return `${number(fault.maxFaultKa, 3)} / ${number(fault.minFaultKa, 3)}`;
}

function circuitRows(circuits: readonly CircuitDesign[], words: Words): readonly SectionRow[] {
  const [first] = circuits;
  if (first === undefined) return [];
  const { report, number, percent } = words;
  const { feed: said } = report;
  const { count, cable, designKw, device, normal, normalCurrentA } = first;
  const names = circuits.map(({ feed }) => feed).join(said.and);
  const both = (value: string) => fill(said.both, { value });
  const binds = cable?.bindingConstraint;
  return [
    [
      fill(said.feed, { names }),
      number(designKw),
      "kW",
      fill(count === 1 ? said.circuit : said.circuits, { count: number(count) }),
    ],
    [`  ${said.current}`, number(first.designCurrentA), "A", both(`${number(normalCurrentA)} A`)],
    [`  ${said.device}`, device === null ? said.none : number(device.ratedCurrentA), "A", verdictText(first, words)],
    [`  ${said.fault}`, faultText(first, words), "kA", said.faultNote],
    [
      `  ${said.cable}`,
      cableText(cable, words),
      "mm²",
      binds ? fill(said.decides, { what: named(report.constraints, binds) }) : "",
    ],
    [`  ${said.ampacity}`, number(cable?.ampacityA ?? null), "A"],
    [
      `  ${said.conductor}`,
      number(cable?.conductorTempC ?? null, 3),
      "°C",
      both(`${number(normal?.conductorTempC ?? null, 3)} °C`),
    ],
    [`  ${said.drop}`, percent(cable?.dropShare ?? null), ""],
    [`  ${said.loss}`, number(cable?.lossWPerM ?? null), "W/m", said.lossNote],
    [`  ${said.metal}`, number(cable?.conductorKgPerM ?? null), "kg/m", said.metalNote],
  ];
}

function lostRow({ redundancy }: FeedDesign, { language, report, number }: Words): SectionRow {
  const { lost, notJudged, lostCarries, carries } = report.feed;
  const outage = redundancy?.outages[0];
  if (redundancy === null || outage === undefined) return [lost, notJudged];
  const others = outage.survivors.map(({ id, currentA, conductorTempC }) =>
    fill(carries, { feed: id, current: number(currentA, 3), temp: number(conductorTempC, 3) }),
  );
  const told =
    language === "en" && outage.verdict !== "holds"
      ? outage.message
      : fill(lostCarries, { lost: outage.lostId, others: others.join(", ") });
  return [lost, report.verdicts[redundancy.verdict], "", told];
}

/** How one rack of each group is fed. */
export function feedSections({ it, feeds }: FacilityResult, words: Words): readonly RowsBlock[] {
  const { report, number } = words;
  return it.groups.flatMap(({ name, feed, count }, i): readonly RowsBlock[] => {
    const design = feeds[i];
    if (!design) return [];
    const { voltageV, powerFactor, lengthM, method, ambientTempC } = feed;
    const system = words.language === "en" ? feed.system : words.page.choices[feed.system];
    const title = fill(report.feed.title, {
      name,
      voltageV: number(voltageV),
      system,
      powerFactor: number(powerFactor),
      lengthM: number(lengthM),
      method,
      ambientTempC: number(ambientTempC),
    });
    const site = design.conductorKg === null ? null : tFromKg(design.conductorKg * count);
    const rows: readonly SectionRow[] = [
      ...alike(design.circuits).flatMap((circuits) => circuitRows(circuits, words)),
      lostRow(design, words),
      [report.feed.allLoss, number(design.lossKw), "kW", report.feed.oneRack],
      [report.feed.metalRack, number(design.conductorKg), "kg"],
      [report.feed.metalSite, number(site), "t"],
    ];
    return [{ kind: "rows", id: `feed-${i + 1}`, title, rows }];
  });
}
