import { leafOf, leafText } from "./leaf-text.ts";
import { isPresetId, type PresetId } from "./presets.ts";
import type { Leaves } from "./tree-paths.ts";

/** Version of the links that this page writes. */
export const linkVersion = 1;

/** Views of the page, in their order. */
export const viewIds = [
  "overview",
  "feed",
  "backup",
  "cooling",
  "equivalence",
  "economics",
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
  readonly view: ViewId;
  /** `null`: that of the reader's browser. */
  readonly lang: Language | null;
  readonly units: UnitSystem;
}

/** Why an address could not be followed; the page says it and shows the start. */
export type LinkProblem = "too-long" | "newer-version" | "unknown-version" | "unknown-scenario" | "path-refused";

/** What an address says, and what of it could not be read. */
export interface ReadLink {
  readonly link: Link;
  readonly problems: readonly LinkProblem[];
}

/** The page as it opens. */
export const startLink: Link = {
  from: "gigafactory-hauts-de-france",
  set: {},
  view: "overview",
  lang: null,
  units: "si",
};

const longest = 8000;
const mostFields = 300;
const path = /^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9~]+){0,7}$/;
const ownKeys: readonly string[] = ["v", "from", "view", "lang", "units"];

function oneOf<T extends string>(choices: readonly T[], text: string | null): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

function versionProblem(text: string | null): LinkProblem | null {
  if (text === null || text === String(linkVersion)) return null;
  return /^\d{1,6}$/.test(text) && Number(text) > linkVersion ? "newer-version" : "unknown-version";
}

/**
 * Reads the query of an address.
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
  const version = versionProblem(asked.get("v"));
  if (version !== null) return { link: { ...startLink, ...shown }, problems: [version] };
  const from = asked.get("from") ?? startLink.from;
  if (from !== "none" && !isPresetId(from)) return { link: { ...startLink, ...shown }, problems: ["unknown-scenario"] };
  const fields = [...asked].filter(([key]) => !ownKeys.includes(key));
  const readable = fields.filter(([key]) => path.test(key)).slice(0, mostFields);
  const set = Object.fromEntries(readable.map(([key, text]) => [key, leafOf(text)]));
  return {
    link: { ...shown, from, set },
    problems: readable.length === fields.length ? [] : ["path-refused"],
  };
}

/** A link as the query of an address, readable, with its question mark. */
export function linkQuery({ from, set, view, lang, units }: Link): string {
  const pairs: readonly (readonly [string, string])[] = [
    ["v", String(linkVersion)],
    ["from", from],
    ...Object.entries(set).map(([key, leaf]) => [key, leafText(leaf)] as const),
    ...(view === startLink.view ? [] : [["view", view] as const]),
    ...(units === startLink.units ? [] : [["units", units] as const]),
    ...(lang === null ? [] : [["lang", lang] as const]),
  ];
  const text = ([key, value]: readonly [string, string]) =>
    `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%20", "+")}`;
  return `?${pairs.map(text).join("&")}`;
}
