import { type Finding, mwFromKw, type Severity } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import { backupSections } from "./backup-sections.ts";
import { chainSection } from "./chain-section.ts";
import { coolingSection } from "./cooling-section.ts";
import { economicsSections } from "./economics-sections.ts";
import { feedSections } from "./feed-sections.ts";
import { generationsSection } from "./generations-section.ts";
import { numberText } from "./number-text.ts";
import { type Section, sectionText, tableText } from "./section.ts";

const severityText: Readonly<Record<Severity, string>> = {
  fail: "FAIL",
  incomplete: "INCOMPLETE",
  warning: "WARNING",
  info: "note",
};

/** Findings that say the same once, in their order. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [one.message, one])).values()];
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, message, source }) => {
    const from = source === undefined ? "" : ` [${source}]`;
    return `  ${severityText[severity].padEnd(10)}  ${message}${from}`;
  });
}

/** What limits the site or cannot be judged comes first; notes stand at the report's end. */
function findingsText(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const head = `Findings: ${count("fail")} fail, ${count("incomplete")} incomplete, ${count("warning")} warnings; ${count("info")} notes at the end`;
  return [head, ...findingLines(findings.filter(({ severity }) => severity !== "info"))].join("\n");
}

function notesText(findings: readonly Finding[]): string {
  return ["Notes", ...findingLines(findings.filter(({ severity }) => severity === "info"))].join("\n");
}

function itSection({ it }: FacilityResult): Section {
  const interval =
    it.lowH100e === null || it.highH100e === null
      ? ""
      : `${numberText(it.lowH100e, 3)} to ${numberText(it.highH100e, 3)}`;
  return {
    title: "Computers",
    rows: [
      ...it.groups.map(
        ({ name, count, loadKw, rack }) =>
          [name, numberText(count, 6), "racks", `${rack.name}, ${loadKw} kW each, ${rack.status}`] as const,
      ),
      ["Racks", numberText(mwFromKw(it.rackKw)), "MW"],
      ["Other IT", numberText(mwFromKw(it.otherItKw)), "MW"],
      ["IT", numberText(it.itMw), "MW"],
      ["GPU packages", numberText(it.packageCount, 6), ""],
      ["H100 equivalents", numberText(it.h100e), "H100e", `by ${it.metric}${interval === "" ? "" : `, ${interval}`}`],
    ],
  };
}

function balanceText({ balance }: FacilityResult): string {
  const rows = balance.terms.map(({ name, kind, kw }) => [
    name,
    kind,
    numberText(kw, 5),
    `${((100 * kw) / balance.gridKw).toFixed(2)}`,
  ]);
  const total = ["At the meter", "", numberText(balance.gridKw, 6), "100.00"];
  return [
    "Power balance at the design hour",
    tableText(["", "kind", "kW", "%"], [...rows, total]),
    `  Heat out ${numberText(balance.heatOutKw, 6)} kW; what is left over is ${balance.residualShare.toExponential(0)} of it.`,
  ].join("\n");
}

function variantsText(base: FacilityResult, variants: readonly FacilityResult[]): string {
  const row = (result: FacilityResult) => {
    const last = result.backup.autonomies.at(-1);
    const cable = result.feeds[0]?.circuits[0]?.cable;
    return [
      result.name,
      numberText(mwFromKw(result.balance.gridKw)),
      numberText(
        result.it.groups.reduce((sum, { count }) => sum + count, 0),
        6,
      ),
      cable?.sectionMm2 == null ? "none fits" : `${cable.parallelRuns} × ${cable.sectionMm2}`,
      numberText(result.feeds[0]?.conductorKg ?? null),
      last ? numberText(last.fuel.storedMassT) : "",
      last?.regime?.headings.map(({ heading, regime }) => `${heading} ${regime}`).join(", ") ?? "",
    ];
  };
  const head = ["", "MW at the meter", "racks", "cable mm²", "copper kg/rack", "fuel t", "headings"];
  return ["Variants", tableText(head, [base, ...variants].map(row))].join("\n");
}

function headText({ name, description, designHour, weather, balance }: FacilityResult): string {
  return [
    name,
    ...(description === null ? [] : [description]),
    `${numberText(mwFromKw(balance.gridKw))} MW at the meter at the design hour, ${designHour.dryBulbTempC} °C dry bulb and ${designHour.wetBulbTempC} °C wet bulb`,
    `  (${designHour.source})`,
    ...(weather === null ? [] : [`Year: ${weather}`]),
  ].join("\n");
}

function gatesText({ retrofit }: FacilityResult): readonly string[] {
  if (retrofit === null) return [];
  const rows = retrofit.gates.map(({ gate, verdict, value, limit, unit, rackCount }) => [
    gate,
    verdict === "fail" ? "FAIL" : "pass",
    numberText(value),
    numberText(limit),
    unit,
    numberText(rackCount),
  ]);
  const fit = `  ${retrofit.asBuiltCount} racks fit as built; ${retrofit.positionsMendedCount} once each position has its feed, floor and coolant: ${retrofit.bindingGate} binds.`;
  return [["Retrofit", tableText(["gate", "", "value", "limit", "unit", "racks"], rows), fit].join("\n")];
}

/**
 * Report of a facility as text: head, findings, then a section for each side of the site.
 *
 * @param result - the site
 * @param variants - its alternatives, shown beside it
 */
export function facilityReport(result: FacilityResult, variants: readonly FacilityResult[] = []): string {
  const findings = distinct(result.findings);
  const parts = [
    headText(result),
    findingsText(findings),
    ...gatesText(result),
    sectionText(itSection(result)),
    balanceText(result),
    chainSection(result),
    ...feedSections(result),
    sectionText(coolingSection(result)),
    ...backupSections(result),
    ...economicsSections(result).map(sectionText),
    generationsSection(result),
    ...(variants.length === 0 ? [] : [variantsText(result, variants)]),
    notesText(findings),
  ];
  return `${parts.join("\n\n")}\n`;
}
