import type { Flow } from "../../charts/energy-sankey.ts";
import { heatSvg } from "../../charts/heat-svg.ts";
import { lineLegend, lineSvg } from "../../charts/line-svg.ts";
import { sankeySvg } from "../../charts/sankey-svg.ts";
import { escaped, tag } from "../../charts/svg-markup.ts";
import { longestAutonomy } from "../../facts/backup-facts.ts";
import { mainGroup } from "../../facts/it-facts.ts";
import { energyFlows } from "../../model/energy-flows.ts";
import type { FacilityResult } from "../../model/facility.ts";
import { comparedLoadsKw, sectionCurves } from "../../model/feed-curves.ts";
import { figureText } from "../figure-text.ts";
import { columnUnit } from "../unit-scale.ts";
import { fill, named, type Words } from "../words.ts";

/** A chart with its name and what has to be said below it. */
export interface HtmlChart {
  readonly id: string;
  readonly title: string;
  readonly markup: string;
  readonly note?: string;
}

const width = 640;

const feedNames: Readonly<Record<string, string>> = {
  "ac-400": "400 V AC",
  "ac-415": "415 V AC",
  "ac-480": "480 V AC",
  "dc-800": "800 V DC",
};

function sectionChart(result: FacilityResult, { page, number }: Words): HtmlChart {
  const { feed } = mainGroup(result);
  const curves = sectionCurves(feed, comparedLoadsKw);
  const series = curves.map(({ id, points }) => ({
    id,
    points: points.flatMap(({ loadKw, sectionMm2 }) => (sectionMm2 === null ? [] : [[loadKw, sectionMm2] as const])),
  }));
  const words = {
    label: page.feed.sections,
    xName: page.feed.load,
    yName: fill(page.feed.section, { unit: "mm²" }),
    number,
  };
  return {
    id: "sections",
    title: page.feed.sections,
    markup:
      lineLegend(curves.map(({ id }) => named(feedNames, id))) +
      lineSvg({ width, height: 300, series, yFrom: 0 }, words),
    note: page.feed.sectionsNote,
  };
}

function autonomyChart(result: FacilityResult, { page, number }: Words): readonly HtmlChart[] {
  const longest = longestAutonomy(result);
  if (longest === null) return [];
  const crossings = longest.crossings?.crossings ?? [];
  const points = result.backup.autonomies
    .map(({ durationH, fuel }) => [durationH, fuel.storedMassT] as const)
    .sort((a, b) => a[0] - b[0]);
  const highest = 1.6 * longest.fuel.storedMassT;
  const within = crossings.filter(({ thresholdT }) => thresholdT <= highest);
  const next = crossings.filter(({ thresholdT }) => thresholdT > highest).slice(0, 1);
  const levels = [...within, ...next].map(({ heading, regime, thresholdT }) => ({
    id: `${heading} ${regime}`,
    y: thresholdT,
  }));
  const levelNames = Object.fromEntries(levels.map(({ id, y }) => [id, `${id}: ${number(y)} t`]));
  const { autonomy: title, hours, tonnes, noLaw } = page.backup;
  return [
    {
      id: "autonomy",
      title,
      markup: lineSvg(
        { width, height: 300, series: [{ id: "fuel", points: [[0, 0], ...points] }], levels, yFrom: 0 },
        { label: title, xName: hours, yName: tonnes, levelNames, number },
      ),
      ...(crossings.length === 0 ? { note: noLaw } : {}),
    },
  ];
}

/** Colour of what a ribbon carries to. */
const sankeySeries: Readonly<Record<string, number>> = {
  grid: 0,
  it: 0,
  liquid: 1,
  plant: 1,
  "hall-air": 4,
  "plant-power": 2,
  "cooler-fans": 2,
  "indoor-loss": 3,
  "outdoor-loss": 3,
};

function sankeyChart(result: FacilityResult, words: Words): HtmlChart {
  const { page, fixed } = words;
  const { balance } = result;
  return {
    id: "sankey",
    title: page.cooling.sankey,
    markup: sankeySvg(energyFlows(result), 1000, 420, {
      label: page.cooling.sankey,
      nameOf: (id) => named(page.places, id),
      powerText: (kw) => figureText(kw, "kW", words),
      seriesOf: ({ to }: Flow) => sankeySeries[to] ?? 5,
    }),
    note: fill(page.cooling.closes, {
      input: fixed(balance.gridKw, 3),
      output: fixed(balance.heatOutKw, 3),
      residual: fixed(Math.abs(balance.gridKw - balance.heatOutKw), 3),
    }),
  };
}

function monthNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 15)));
}

function yearCharts({ cooling: { year } }: FacilityResult, { language, page, number }: Words): readonly HtmlChart[] {
  if (year === null) return [];
  const { unit, factor } = columnUnit(
    year.loadDuration.map(({ facilityKw }) => facilityKw),
    "kW",
  );
  const points = year.loadDuration.map(
    ({ exceededShare, facilityKw }) => [100 * exceededShare, facilityKw / factor] as const,
  );
  const { pue, hour, duration, share } = page.cooling;
  return [
    {
      id: "pue",
      title: pue,
      markup: heatSvg(year.pueByMonthAndHour, width, 300, {
        label: pue,
        rowNames: monthNames(language),
        columnName: hour,
        number: (value) => number(value),
      }),
    },
    {
      id: "duration",
      title: duration,
      markup: lineSvg(
        { width, height: 300, series: [{ id: "duration", points }] },
        { label: duration, xName: share, yName: unit, number },
      ),
    },
  ];
}

/** The charts of a site: section against load, fuel against autonomy, where power goes, and the year of its plant. */
export function htmlCharts(result: FacilityResult, words: Words): readonly HtmlChart[] {
  return [
    sankeyChart(result, words),
    sectionChart(result, words),
    ...autonomyChart(result, words),
    ...yearCharts(result, words),
  ];
}

/** A chart as a figure of the page. */
export function chartFigure({ id, title, markup, note }: HtmlChart): string {
  return tag(
    "figure",
    { class: `card chart ${id}` },
    tag("figcaption", {}, escaped(title)),
    markup,
    ...(note === undefined ? [] : [tag("p", { class: "soft" }, escaped(note))]),
  );
}
