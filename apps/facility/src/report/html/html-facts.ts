import { escaped, tag } from "../../charts/svg-markup.ts";
import type { Fact } from "../../facts/fact.ts";
import type { FacilityResult } from "../../model/facility.ts";
import { type ExplainedSource, explainFact } from "../explain/explanation.ts";
import { factText, noteText } from "../figure-text.ts";
import { fill, type Words } from "../words.ts";

/** What stands beside a figure: its interval, what decides it, whose it is. */
export function factNotes({ low, high, value, noteKey, note }: Fact, words: Words): readonly string[] {
  const { page, number } = words;
  const spread = typeof low === "number" && typeof high === "number" && low !== high && typeof value === "number";
  const scale = typeof value === "number" && value >= 1e6 ? 1e6 : 1;
  return [
    ...(spread && scale === 1 ? [fill(page.trace.between, { low: number(low, 3), high: number(high, 3) })] : []),
    ...(noteKey === undefined ? [] : [page.notes[noteKey]]),
    ...(note === undefined ? [] : [noteText(note, words)]),
  ];
}

/** Address of a fact within the report. */
export function factAnchor({ id }: Fact): string {
  return `fact-${id.replace(/[^\w]+/g, "-")}`;
}

/** A number large, and its unit small behind it. */
function figureMarkup(text: string): string {
  const [, number, unit] = /^([\d\s.,×≈]*\d)\s(\S+)$/.exec(text) ?? [];
  return number === undefined || unit === undefined
    ? escaped(text)
    : `${escaped(number)} ${tag("span", {}, escaped(unit))}`;
}

/** A figure with its name, large; it leads to how it was made. */
export function factTile(fact: Fact, words: Words): string {
  const { page } = words;
  return tag(
    "div",
    { class: "tile" },
    tag("dt", {}, escaped(page.facts[fact.label])),
    tag(
      "dd",
      {},
      tag("a", { href: `#${factAnchor(fact)}` }, figureMarkup(factText(fact, words))),
      ...factNotes(fact, words).map((note) => tag("small", {}, escaped(note))),
    ),
  );
}

function sourceItem({ id, title, publisher, edition, locator, readThrough }: ExplainedSource, words: Words): string {
  const { page, report } = words;
  const detail = (name: string, text: string | undefined) =>
    text === undefined ? [] : [fill(report.explain.pair, { label: name, text })];
  const details = [
    ...detail(page.trace.publisher, publisher),
    ...detail(page.trace.edition, edition),
    ...detail(page.trace.locator, locator),
    ...detail(report.explain.read, readThrough),
  ];
  const told = `${tag("code", {}, escaped(id))} ${escaped(title ?? report.explain.unknownSource)}`;
  return tag("li", {}, told, tag("div", { class: "soft" }, escaped(details.join(" · "))));
}

/** A figure folded: its formula, the values put in, for what it holds, its sources. */
export function factDetails(fact: Fact, result: FacilityResult, words: Words): string {
  const { report, page } = words;
  const { name, text, formula, filled, values, validity, grade, sources } = explainFact(fact, result, words);
  const said = report.explain;
  const rows = values.map(({ symbol, what, text: shown }) =>
    tag(
      "tr",
      {},
      tag("th", { scope: "row" }, escaped(symbol)),
      tag("td", {}, escaped(what)),
      tag("td", { class: "figure" }, escaped(shown)),
    ),
  );
  const parts = [
    tag("p", { class: "formula" }, escaped(formula ?? "")),
    ...(filled === null ? [] : [tag("p", {}, escaped(filled))]),
    tag("table", {}, tag("tbody", {}, ...rows)),
    ...(validity === null ? [] : [tag("p", {}, `${tag("b", {}, escaped(said.validity))} ${escaped(validity)}`)]),
    ...(grade === null ? [] : [tag("p", {}, `${tag("b", {}, escaped(said.grade))} ${escaped(grade)}`)]),
    sources.length === 0
      ? tag("p", {}, escaped(said.noSources))
      : tag("ul", { "aria-label": page.trace.sources }, ...sources.map((source) => sourceItem(source, words))),
    tag(
      "p",
      { class: "soft" },
      fill(escaped(said.pair), { label: escaped(page.trace.path), text: tag("code", {}, escaped(fact.id)) }),
    ),
  ];
  const summary = fill(escaped(said.pair), { label: tag("b", {}, escaped(name)), text: escaped(text) });
  return tag("details", {}, tag("summary", {}, summary), tag("div", { class: "made", id: factAnchor(fact) }, ...parts));
}
