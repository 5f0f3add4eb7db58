import type { Finding } from "@watthall/basis";
import { findingsInFrench } from "./findings-fr.ts";
import { sentence } from "./sentence.ts";

/**
 * What a finding says, in the reader's language.
 *
 * @param locale - `fr` or a French one as `fr-CH`; any other reads the finding's own message
 * @returns the French sentence of the finding's code, with its figures; the finding's own message where there is none
 */
export function findingText(finding: Finding, locale: string): string {
  const french = /^fr\b/i.test(locale) ? findingsInFrench[finding.code] : undefined;
  return (french && sentence(french, finding, locale)) ?? finding.message;
}
