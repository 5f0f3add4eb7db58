import { mwFromKw } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import { backupSections } from "./backup-sections.ts";
import { balanceSection } from "./balance-section.ts";
import { chainSection } from "./chain-section.ts";
import { coolingSection } from "./cooling-section.ts";
import { economicsSections } from "./economics-sections.ts";
import { feedSections } from "./feed-sections.ts";
import { findingLines, findingsSection, notesSection } from "./finding-sections.ts";
import { generationsSection } from "./generations-section.ts";
import { itSection } from "./it-section.ts";
import type { ReportDocument } from "./report-document.ts";
import { retrofitSection } from "./retrofit-section.ts";
import { variantsSection } from "./variants-section.ts";
import { fill, type Words } from "./words.ts";

/** Where a year comes from, in the reader's language. */
export function weatherText(weather: string, { report }: Words): string {
  const [, source] = /^Made from the statistics (.+)$/.exec(weather) ?? [];
  return source === undefined ? weather : fill(report.head.madeFrom, { source });
}

function leadOf({ description, balance, designHour, weather }: FacilityResult, words: Words): readonly string[] {
  const { report, number } = words;
  return [
    ...(description === null ? [] : [description]),
    fill(report.head.atMeter, {
      mw: number(mwFromKw(balance.gridKw)),
      dryBulb: number(designHour.dryBulbTempC),
      wetBulb: number(designHour.wetBulbTempC),
    }),
    `  (${designHour.source})`,
    ...(weather === null ? [] : [fill(report.head.year, { weather: weatherText(weather, words) })]),
  ];
}

function madeBy({ facility = "unknown", ...packages }: Readonly<Record<string, string>>, { report }: Words): string {
  const parts = Object.entries(packages).map(([id, version]) => `${id} ${version}`);
  return fill(report.head.madeBy, { version: facility, packages: parts.join(", ") });
}

/**
 * Report of a facility: head, findings, then a section for each side of the site.
 *
 * @param result - the site
 * @param variants - its alternatives, shown beside it
 * @param versions - of the app, as `facility`, its packages and their data
 * @param words - the language
 */
export function facilityReport(
  result: FacilityResult,
  variants: readonly FacilityResult[],
  versions: Readonly<Record<string, string>>,
  words: Words,
): ReportDocument {
  const findings = findingLines(result.findings, words);
  return {
    language: words.language,
    title: result.name,
    lead: leadOf(result, words),
    blocks: [
      findingsSection(findings, words),
      ...retrofitSection(result, words),
      itSection(result, words),
      balanceSection(result, words),
      chainSection(result, words),
      ...feedSections(result, words),
      coolingSection(result, words),
      ...backupSections(result, words),
      ...economicsSections(result, words),
      generationsSection(result, words),
      ...variantsSection(result, variants, words),
      notesSection(findings, words),
    ],
    madeBy: madeBy(versions, words),
  };
}
