import type { Finding, Unit } from "@watthall/basis";
import { allFacts } from "../../facts/all-facts.ts";
import { allSources } from "../../facts/all-sources.ts";
import type { Fact } from "../../facts/fact.ts";
import { validity as validityEnglish } from "../../messages/validity-en.ts";
import { validity as validityFrench } from "../../messages/validity-fr.ts";
import type { FacilityResult } from "../../model/facility.ts";
import { figureText, noteText, termLabel } from "../figure-text.ts";
import { findingLines } from "../finding-sections.ts";
import type { FindingLine } from "../report-document.ts";
import { fill, named, type Words } from "../words.ts";
import { filledFormula } from "./filled-formula.ts";
import { figurePaths, innermost, isObject, type Place, placeAt, unitAt, unknownPath } from "./result-path.ts";

/** A figure that goes into another, or that was found on the way to it. */
export interface ExplainedFigure {
  readonly symbol: string;
  /** What it is; empty where its name says it. */
  readonly what: string;
  readonly value: number | string | null;
  readonly unit: Unit;
  /** Value and unit for the eye. */
  readonly text: string;
}

/** A source as one would cite it. */
export interface ExplainedSource {
  readonly id: string;
  /** `null` where no package holds it. */
  readonly title: string | null;
  readonly publisher?: string | undefined;
  readonly edition?: string | undefined;
  readonly locator?: string | undefined;
  readonly readThrough?: string | undefined;
}

/** How one figure of a result was made, in the reader's language. */
export interface Explanation {
  readonly path: string;
  readonly name: string;
  readonly value: number | string | null;
  readonly unit: Unit;
  readonly text: string;
  /** `null` where no formula is kept for the path. */
  readonly formula: string | null;
  /** The formula with its values, where they all are single ones. */
  readonly filled: string | null;
  readonly values: readonly ExplainedFigure[];
  readonly steps: readonly ExplainedFigure[];
  readonly notes: readonly string[];
  readonly validity: string | null;
  /** Of the weakest figure that was looked up, where one was. */
  readonly grade: string | null;
  readonly sources: readonly ExplainedSource[];
  readonly findings: readonly FindingLine[];
}

/** A part of a result that holds figures, and is none itself. */
export interface ExplainedPart {
  readonly path: string;
  readonly paths: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTextList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isFindingList = (value: unknown): value is readonly Finding[] =>
  Array.isArray(value) && value.every((one) => isObject(one) && isText(one.message) && isText(one.severity));

function sourceOf(id: string): ExplainedSource {
  const { title, publisher, edition, locator, readThrough } = allSources.get(id) ?? { title: null };
  return { id, title, publisher, edition, locator, readThrough };
}

/** What the model that made a figure wrote on the way to it. */
function stepsOf(place: Place, words: Words): readonly ExplainedFigure[] {
  const steps = innermost(place, "steps", isObject);
  if (steps === null) return [];
  return figurePaths(steps).flatMap((path) => {
    const found = placeAt(steps, path);
    const value = found?.value;
    if (found === null || (value !== null && typeof value !== "number" && !isText(value))) return [];
    const unit = unitAt(found.keys);
    return [{ symbol: path, what: "", value, unit, text: isText(value) ? value : figureText(value, unit, words) }];
  });
}

function findingsOf(place: Place, words: Words): readonly FindingLine[] {
  return findingLines(innermost(place, "findings", isFindingList) ?? [], words);
}

function gradeOf({ grade, asOf }: Fact, { page }: Words): string | null {
  if (grade === undefined) return null;
  const dated = asOf == null ? "" : `, ${fill(page.trace.asOf, { date: asOf })}`;
  return `${page.grades[grade]}${dated}`;
}

function notesOf({ noteKey, note }: Fact, words: Words): readonly string[] {
  return [
    ...(noteKey === undefined ? [] : [words.page.notes[noteKey]]),
    ...(note === undefined ? [] : [noteText(note, words)]),
  ];
}

/** How a fact was made. */
export function explainFact(fact: Fact, result: FacilityResult, words: Words): Explanation {
  const { id, label, value, unit, show, formula, terms, sources } = fact;
  const place = placeAt(result, id);
  const validity = words.language === "fr" ? validityFrench : validityEnglish;
  return {
    path: id,
    name: words.page.facts[label],
    value,
    unit,
    text: figureText(value, unit, words, show),
    formula,
    filled: filledFormula(fact, words),
    values: terms.map((term) => ({
      symbol: term.symbol,
      what: termLabel(term, words),
      value: term.value,
      unit: term.unit,
      text: figureText(term.value, term.unit, words),
    })),
    steps: place === null ? [] : stepsOf(place, words),
    notes: notesOf(fact, words),
    validity: Object.hasOwn(validity, label) ? named(validity, label) : null,
    grade: gradeOf(fact, words),
    sources: sources.map(sourceOf),
    findings: place === null ? [] : findingsOf(place, words),
  };
}

function explainPlace(place: Place, value: number | string | null, words: Words): Explanation {
  const unit = unitAt(place.keys);
  return {
    path: place.path,
    name: place.keys.filter((key) => !/^\d+$/.test(key)).at(-1) ?? place.path,
    value,
    unit,
    text: typeof value === "string" ? value : figureText(value, unit, words),
    formula: null,
    filled: null,
    values: [],
    steps: stepsOf(place, words),
    notes: [],
    validity: null,
    grade: innermost(place, "grade", isText),
    sources: (innermost(place, "sources", isTextList) ?? []).map(sourceOf),
    findings: findingsOf(place, words),
  };
}

/**
 * How the figure at a path of a result was made: one that the page shows with its formula, any other with the steps and
 * sources of the model that made it.
 *
 * @param path - of the command line's JSON
 * @returns the explanation; of a part that holds figures, their paths
 * @throws {@link ModelError} `unknown-key` for a path that leads nowhere, with those nearest to it
 */
export function explain(result: FacilityResult, path: string, words: Words): Explanation | ExplainedPart {
  const facts = allFacts(result);
  const place = placeAt(result, path);
  const shown = place?.path ?? path;
  const fact = facts.find(({ id }) => id === shown);
  if (fact !== undefined) return explainFact(fact, result, words);
  if (place === null) throw unknownPath(path, [...facts.map(({ id }) => id), ...figurePaths(result)]);
  const { value } = place;
  if (value === null || typeof value === "number" || isText(value)) return explainPlace(place, value, words);
  const below = figurePaths(value).map((rest) =>
    rest.startsWith("[") ? `${place.path}${rest}` : `${place.path}.${rest}`,
  );
  return { path: place.path, paths: below };
}
