/**
 * How far a figure can be trusted, best first.
 *
 * `standard`: a table or rule of a standard or a law; `datasheet`: a maker's sheet or official documentation;
 * `measured`: measured or officially counted; `derived`: computed from other data by a stated rule; `claim`: press,
 * analyst or vendor statement; `unverified`: assumed, or not confirmed in any source. An unverified figure never
 * decides a verdict without a finding that says so.
 */
export const grades = ["standard", "datasheet", "measured", "derived", "claim", "unverified"] as const;

/** How far a figure can be trusted. */
export type Grade = (typeof grades)[number];

/** Identifier of a source, unique across all packages: `iec-60364-5-52`. */
export type SourceId = string;

/** Where a figure comes from. */
export interface Source {
  /** What it is, as one would cite it. */
  readonly title: string;
  /** Who publishes it. */
  readonly publisher?: string;
  /** Edition, or date of the text that was read. */
  readonly edition?: string;
  /** Table, clause, page or file inside it. */
  readonly locator?: string;
  /** How it was read, where that is not from the original: a public copy, a quotation. */
  readonly readThrough?: string;
  /** Licence or terms, where they bind the reader. */
  readonly licence?: string;
}

/** A package's sources by id. */
export type SourceTable = Readonly<Record<SourceId, Source>>;

/** What every row of every table carries. */
export interface Sourced {
  readonly source: SourceId;
  readonly grade: Grade;
  /** Day or year for which the figure holds, where it is dated. */
  readonly asOf?: string;
}
