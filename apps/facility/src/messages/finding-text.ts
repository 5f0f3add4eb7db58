import type { Finding } from "@watthall/basis";
import { climateAndSampling } from "./findings-fr/climate-and-sampling.ts";
import { coolingLoad } from "./findings-fr/cooling-load.ts";
import { electricalFeed } from "./findings-fr/electrical-feed.ts";
import { facility } from "./findings-fr/facility.ts";
import { generatorAutonomy } from "./findings-fr/generator-autonomy.ts";
import { gpuEquivalence } from "./findings-fr/gpu-equivalence.ts";
import { siteEconomics } from "./findings-fr/site-economics.ts";
import { type FrenchFindings, type FrenchSentences, filled, type Pair, translated } from "./french-sentence.ts";

const parts: readonly FrenchFindings[] = [
  electricalFeed,
  coolingLoad,
  generatorAutonomy,
  gpuEquivalence,
  siteEconomics,
  climateAndSampling,
  facility,
];

/** The ways in which one code is said: by its English sentence, and else by its own figures. */
export interface FrenchWays {
  readonly pairs: readonly Pair[];
  readonly plain: readonly string[];
}

function waysOf(sentences: readonly FrenchSentences[]): FrenchWays {
  const all = sentences.flatMap((one) => (typeof one === "string" ? [one] : [...one]));
  return {
    pairs: all.filter((one) => typeof one !== "string"),
    plain: all.filter((one) => typeof one === "string"),
  };
}

/** What every finding says in French, by code: some codes are those of several parts. */
export const frenchFindings: ReadonlyMap<string, FrenchWays> = new Map(
  [...Map.groupBy(parts.flatMap(Object.entries) as readonly [string, FrenchSentences][], ([code]) => code)].map(
    ([code, entries]) => [code, waysOf(entries.map(([, sentences]) => sentences))],
  ),
);

function inFrench({ code, message, value, limit }: Finding, locale: string): string | null {
  const ways = frenchFindings.get(code);
  if (ways === undefined) return null;
  const paired = translated(message, ways.pairs, locale);
  if (paired !== null) return paired;
  return ways.plain.map((one) => filled(one, { value, limit }, locale)).find((text) => text !== null) ?? null;
}

/**
 * What a finding says, in the reader's language.
 *
 * A finding carries one sentence, in English. Its French is found by its code and that sentence, so that names and
 * figures that stand in it alone are kept; where it is worded anew, a plainer sentence of the same code is said.
 *
 * @param locale - `fr`, or a French one as `fr-CH`; any other reads the finding's own message
 */
export function findingText(finding: Finding, locale: string): string {
  const french = /^fr\b/i.test(locale) ? inFrench(finding, locale) : null;
  return french === null ? finding.message : french.charAt(0).toLocaleUpperCase(locale) + french.slice(1);
}
