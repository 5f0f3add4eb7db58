import { leafOf, leafText } from "./leaf-text.ts";
import { linkVersion, migrated, type Pairs } from "./migrate.ts";
import { isPresetId, type PresetId } from "./presets.ts";
import { type Spreads, spreadOf, spreadText } from "./spread-text.ts";
import type { Leaves } from "./tree-paths.ts";
import { choiceKeys, choicePairs, readChoices, usualChoices, type ViewChoices } from "./view-choices.ts";

/** Views of the page, in their order. */
export const viewIds = [
  "overview",
  "feed",
  "backup",
  "cooling",
  "equivalence",
  "economics",
  "uncertainty",
  "compare",
  "fact-check",
] as const;

/** A view of the page. */
export type ViewId = (typeof viewIds)[number];

/** Languages of the page. */
export const languages = ["en", "fr"] as const;

/** A language of the page. */
export type Language = (typeof languages)[number];

/** In which units figures are shown. */
export type UnitSystem = "si" | "us";

/** All that the page shows, as its address says it. */
export interface Link {
  /** Scenario from which the site is made; `none` where the address holds all of it. */
  readonly from: PresetId | "none";
  /** Fields of the scenario that differ from it, by path. */
  readonly set: Leaves;
  /** Uncertain numbers that differ from it. */
  readonly spreads: Spreads;
  readonly view: ViewId;
  /** `null`: that of the reader's browser. */
  readonly lang: Language | null;
  readonly units: UnitSystem;
  readonly choices: ViewChoices;
}

/** Why an address could not be followed; the page says it and shows the start. */
export type LinkProblem =
  | "too-long"
  | "not-kept"
  | "newer-version"
  | "unknown-version"
  | "unknown-scenario"
  | "path-refused"
  | "choice-refused";

/** What an address says, and what of it could not be read. */
export interface ReadLink {
  readonly link: Link;
  readonly problems: readonly LinkProblem[];
}

/** The page as it opens. */
export const startLink: Link = {
  from: "gigafactory-hauts-de-france",
  set: {},
  spreads: {},
  view: "overview",
  lang: null,
  units: "si",
  choices: usualChoices,
};

/** Characters of a query that some servers and mail programs still pass on whole. */
const longest = 8000;
const mostFields = 300;
const path = /^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9~]+){0,7}$/;
const spreadPath = /^uncertain\.([a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z0-9]+){0,7})$/;
const ownKeys: readonly string[] = ["v", "from", "view", "lang", "units", ...choiceKeys];

function oneOf<T extends string>(choices: readonly T[], text: string | null): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

/** Version of a link; of one that says none, this one's. */
function versionOf(text: string | null): number | LinkProblem {
  if (text === null) return linkVersion;
  if (!/^[1-9]\d{0,5}$/.test(text)) return "unknown-version";
  return Number(text) > linkVersion ? "newer-version" : Number(text);
}

/** Fields of the scenario and spreads that an address sets, and whether any could not be read. */
function readFields(pairs: Pairs) {
  const fields = pairs.filter(([key]) => !ownKeys.includes(key));
  const set: [string, Leaves[string]][] = [];
  const spreads: [string, Spreads[string]][] = [];
  for (const [key, text] of fields.slice(0, mostFields)) {
    const uncertain = spreadPath.exec(key)?.[1];
    const spread = uncertain === undefined ? undefined : spreadOf(text);
    if (uncertain !== undefined && spread !== undefined) spreads.push([uncertain, spread]);
    else if (path.test(key) && !key.startsWith("uncertain.")) set.push([key, leafOf(text)]);
  }
  return {
    set: Object.fromEntries(set),
    spreads: Object.fromEntries(spreads),
    refused: set.length + spreads.length < fields.length,
  };
}

/** Whether a link is too long to be opened again. */
export function isTooLong(link: Link): boolean {
  return (
    linkQuery(link).length > longest || Object.keys(link.set).length + Object.keys(link.spreads).length > mostFields
  );
}

/**
 * Reads the query of an address. One of an earlier version is read as what it meant.
 *
 * @param query - with or without its question mark
 * @returns the link, the start where the query cannot be followed, and what was wrong
 */
export function readLink(query: string): ReadLink {
  if (query.length > longest) return { link: startLink, problems: ["too-long"] };
  const asked = new URLSearchParams(query);
  const shown = {
    view: oneOf(viewIds, asked.get("view")) ?? startLink.view,
    lang: oneOf(languages, asked.get("lang")),
    units: oneOf(["si", "us"] as const, asked.get("units")) ?? startLink.units,
  };
  const version = versionOf(asked.get("v"));
  if (typeof version !== "number") return { link: { ...startLink, ...shown }, problems: [version] };
  const from = asked.get("from") ?? startLink.from;
  if (from !== "none" && !isPresetId(from)) return { link: { ...startLink, ...shown }, problems: ["unknown-scenario"] };
  const pairs = migrated([...asked], version);
  const { set, spreads, refused } = readFields(pairs);
  const { choices, refused: choiceRefused } = readChoices((key) => new Map(pairs).get(key) ?? null);
  return {
    link: { ...shown, from, set, spreads, choices },
    problems: [
      ...(refused ? (["path-refused"] as const) : []),
      ...(choiceRefused ? (["choice-refused"] as const) : []),
    ],
  };
}

/** A link as the query of an address, readable, with its question mark. */
export function linkQuery({ from, set, spreads, view, lang, units, choices }: Link): string {
  const pairs: Pairs = [
    ["v", String(linkVersion)],
    ["from", from],
    ...Object.entries(set).map(([key, leaf]) => [key, leafText(leaf)] as const),
    ...Object.entries(spreads).map(([key, spread]) => [`uncertain.${key}`, spreadText(spread)] as const),
    ...(view === startLink.view ? [] : [["view", view] as const]),
    ...choicePairs(choices),
    ...(units === startLink.units ? [] : [["units", units] as const]),
    ...(lang === null ? [] : [["lang", lang] as const]),
  ];
  const text = ([key, value]: Pairs[number]) =>
    `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+")}`;
  return `?${pairs.map(text).join("&")}`;
}
