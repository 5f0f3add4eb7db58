import { tableLines } from "../section.ts";
import { wrapped } from "../text-lines.ts";
import { findingText, type TextStyle } from "../text-report.ts";
import { fill, type Words } from "../words.ts";
import type { ExplainedFigure, ExplainedPart, ExplainedSource, Explanation } from "./explanation.ts";

/** Paths that are listed of a part. */
const mostPaths = 60;

/** Symbols to the left, values to the right of their column, words behind. */
function figureLines(figures: readonly ExplainedFigure[]): readonly string[] {
  const symbolWidth = Math.max(...figures.map(({ symbol }) => symbol.length));
  const textWidth = Math.max(...figures.map(({ text }) => text.length));
  return figures.map(({ symbol, text, what }) =>
    `  ${symbol.padEnd(symbolWidth)}  ${text.padStart(textWidth)}  ${what}`.trimEnd(),
  );
}

function sourceText(source: ExplainedSource, { page, report }: Words, { width, paint }: TextStyle): readonly string[] {
  const { id, title, publisher, edition, locator, readThrough } = source;
  const detail = (name: string, text: string | undefined) =>
    text === undefined ? [] : wrapped(`      ${fill(report.explain.pair, { label: name, text })}`, width, "        ");
  return [
    paint("title", `  ${id}`),
    ...wrapped(`      ${title ?? report.explain.unknownSource}`, width, "      "),
    ...detail(page.trace.publisher, publisher),
    ...detail(page.trace.edition, edition),
    ...detail(page.trace.locator, locator),
    ...detail(report.explain.read, readThrough),
  ];
}

/** How a figure was made, as text. */
export function explanationText(explanation: Explanation, words: Words, style: TextStyle): string {
  const { report, page } = words;
  const said = report.explain;
  const { path, name, text, value, formula, filled, values, steps, notes, validity, grade, sources, findings } =
    explanation;
  const line = (label: string, told: string) => [
    style.paint("title", label),
    ...wrapped(`  ${told}`, style.width, "    "),
  ];
  const pair = (label: string, told: string | number) => fill(said.pair, { label, text: told });
  const rounded = typeof value === "number" && Number(value.toPrecision(4)) !== value;
  const parts: readonly (readonly string[])[] = [
    [
      style.paint("title", pair(name, text)),
      style.paint("soft", `  ${path}`),
      ...(rounded ? [`  ${pair(said.exact, value)}`] : []),
      ...notes.flatMap((note) => wrapped(`  ${note}`, style.width, "  ")),
    ],
    formula === null
      ? wrapped(said.noFormula, style.width)
      : [...line(said.formula, formula), ...(filled === null ? [] : wrapped(`  ${filled}`, style.width, "    "))],
    values.length === 0 ? [] : [style.paint("title", said.values), ...figureLines(values)],
    steps.length === 0 ? [] : [style.paint("title", said.steps), ...figureLines(steps)],
    validity === null ? [] : line(said.validity, validity),
    grade === null ? [] : line(said.grade, grade),
    sources.length === 0
      ? [said.noSources]
      : [style.paint("title", page.trace.sources), ...sources.flatMap((source) => sourceText(source, words, style))],
    findings.length === 0 ? [] : [style.paint("title", said.findings), findingText(findings, words, style)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** What a part of a result holds, as text. */
export function partText({ path, paths }: ExplainedPart, { report }: Words): string {
  const { holds, more } = report.explain;
  const rest = paths.length - mostPaths;
  return `${[
    `${path}: ${fill(holds, { count: paths.length })}`,
    ...paths.slice(0, mostPaths).map((one) => `  ${one}`),
    ...(rest > 0 ? [`  ${fill(more, { count: rest })}`] : []),
  ].join("\n")}\n`;
}

/** The figures that have a formula, a line each. */
export function explainableText(explanations: readonly Explanation[], words: Words, style: TextStyle): string {
  const rows = explanations.map(({ path, text, name }) => [path, text, name]);
  const { what, value } = words.page.trace;
  const lines = tableLines(["", value, what], rows, style.width);
  return `${wrapped(fill(words.report.explain.list, { count: rows.length }), style.width).join("\n")}\n\n${lines.join("\n")}\n`;
}
