import { escaped, tag } from "../../charts/svg-markup.ts";
import { allFacts } from "../../facts/all-facts.ts";
import { fuelClass, fuelMass, longestAutonomy } from "../../facts/backup-facts.ts";
import { pueYear } from "../../facts/cooling-facts.ts";
import type { Fact } from "../../facts/fact.ts";
import { cableChoice, circuitCurrent, conductorTemperature } from "../../facts/feed-facts.ts";
import { h100Equivalents, itPower, rackCount } from "../../facts/it-facts.ts";
import { carbonYear, energyCost } from "../../facts/money-facts.ts";
import { gridPower } from "../../facts/power-facts.ts";
import type { FacilityResult } from "../../model/facility.ts";
import { facilityReport } from "../facility-report.ts";
import type { ReportBlock } from "../report-document.ts";
import type { Words } from "../words.ts";
import { findingsCard, rowsCard, tableCard } from "./html-blocks.ts";
import { chartFigure, htmlCharts } from "./html-charts.ts";
import { factDetails, factTile } from "./html-facts.ts";
import { style } from "./html-style.ts";

/** What an HTML report tells. */
export interface HtmlReportInput {
  readonly result: FacilityResult;
  readonly variants: readonly FacilityResult[];
  readonly versions: Readonly<Record<string, string>>;
}

function keyFacts(result: FacilityResult): readonly Fact[] {
  const longest = longestAutonomy(result);
  return [
    gridPower(result),
    itPower(result),
    rackCount(result),
    h100Equivalents(result),
    circuitCurrent(result, "one-feed-lost"),
    cableChoice(result),
    conductorTemperature(result, "one-feed-lost"),
    pueYear(result),
    fuelMass(result, longest),
    fuelClass(result, longest),
    energyCost(result),
    carbonYear(result),
  ];
}

function card(block: ReportBlock, words: Words): string {
  if (block.kind === "findings") return findingsCard(block, words);
  return block.kind === "rows" ? rowsCard(block) : tableCard(block);
}

function cards(blocks: readonly ReportBlock[], charts: ReadonlyMap<string, string>, words: Words): string {
  const ofId = (...starts: readonly string[]) =>
    blocks.filter(({ id }) => starts.some((start) => id.startsWith(start))).map((block) => card(block, words));
  const chart = (...ids: readonly string[]) => ids.flatMap((id) => charts.get(id) ?? []);
  const stack = (...parts: readonly string[]) => tag("div", { class: "stack" }, ...parts);
  const wide = (...parts: readonly string[]) => parts.map((part) => tag("div", { class: "wide" }, part));
  const retrofit = ofId("retrofit");
  return tag(
    "div",
    { class: "cards" },
    ...(retrofit.length > 0
      ? [stack(...ofId("it", "cooling"), ...ofId("grid")), stack(...retrofit, ...ofId("balance"))]
      : [stack(...ofId("it", "cooling")), stack(...ofId("balance", "grid"))]),
    ...wide(...chart("sankey"), ...ofId("chain")),
    stack(...ofId("feed")),
    stack(...chart("sections", "autonomy")),
    ...wide(...ofId("fuel", "headings")),
    stack(...ofId("generators")),
    stack(...ofId("money")),
    ...chart("pue", "duration"),
    ...wide(...ofId("variants", "generations", "notes")),
  );
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function head(title: string): string {
  const meta = (attributes: Readonly<Record<string, string>>) => tag("meta", attributes);
  return tag(
    "head",
    {},
    meta({ charset: "utf-8" }),
    meta({ name: "viewport", content: "width=device-width, initial-scale=1" }),
    meta({ name: "color-scheme", content: "light dark" }),
    meta({ "http-equiv": "Content-Security-Policy", content: policy }),
    tag("title", {}, escaped(title)),
    tag("link", { rel: "icon", href: "data:," }),
    tag("style", {}, style),
  );
}

/**
 * A report as one file of HTML: no script, no outside request, charts drawn in it, light and dark, two pages on paper.
 *
 * @param words - the language
 */
export function htmlReport({ result, variants, versions }: HtmlReportInput, words: Words): string {
  const { report, page } = words;
  const { title, lead, blocks, madeBy } = facilityReport(result, variants, versions, words);
  const charts = new Map(htmlCharts(result, words).map((chart) => [chart.id, chartFigure(chart)]));
  const tiles = tag("dl", { class: "tiles" }, ...keyFacts(result).map((fact) => factTile(fact, words)));
  const findings = blocks.filter(({ id }) => id === "findings").map((block) => card(block, words));
  const sources = tag(
    "section",
    { class: "card sources" },
    tag("h2", {}, escaped(report.head.sources)),
    tag("p", { class: "soft" }, escaped(report.head.sourcesHint)),
    ...allFacts(result).map((fact) => factDetails(fact, result, words)),
  );
  const body = tag(
    "body",
    {},
    tag(
      "header",
      {},
      tag("h1", {}, escaped(title)),
      ...lead.map((line) => tag("p", { class: "soft" }, escaped(line.trim()))),
    ),
    tag(
      "main",
      {},
      tag("section", { "aria-label": report.head.keyFigures }, tiles),
      ...findings,
      cards(blocks, charts, words),
      sources,
    ),
    tag(
      "footer",
      {},
      tag("p", {}, escaped(`${madeBy} · ${page.page.tagline}`)),
      tag("p", { class: "paper" }, escaped(report.head.paper)),
    ),
  );
  return `<!doctype html>\n${tag("html", { lang: words.language }, head(title), body)}\n`;
}
