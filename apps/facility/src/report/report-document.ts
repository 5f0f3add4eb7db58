import type { Severity } from "@watthall/basis";
import type { Language } from "../messages/language.ts";

/** A row of a section: what, how much, in which unit, and what has to be said beside it. A label that begins with two spaces is a part of the row above. */
export type SectionRow = readonly [label: string, value: string, unit?: string, note?: string];

/** A titled list of figures. */
export interface RowsBlock {
  readonly kind: "rows";
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SectionRow[];
}

/** A titled table: its first column to the left, the others to the right. */
export interface TableBlock {
  readonly kind: "table";
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Its last row is a sum. */
  readonly summed?: boolean;
  /** What has to be said below it. */
  readonly notes?: readonly string[];
}

/** A finding in the reader's words. */
export interface FindingLine {
  readonly severity: Severity;
  readonly code: string;
  readonly text: string;
  readonly source: string | null;
}

/** Findings, the most severe first. */
export interface FindingsBlock {
  readonly kind: "findings";
  readonly id: string;
  readonly title: string;
  readonly findings: readonly FindingLine[];
}

/** A part of a report. */
export type ReportBlock = RowsBlock | TableBlock | FindingsBlock;

/** A report before it is text, Markdown or HTML: titles, figures and words in one language. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** Lines below the title. */
  readonly lead: readonly string[];
  readonly blocks: readonly ReportBlock[];
  /** What made it: the last line. */
  readonly madeBy: string;
}
