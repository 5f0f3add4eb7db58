import { formulas, reasons, statements } from "./claims-fr.ts";
import { type Pair, translated } from "./french-sentence.ts";

interface ClaimTexts {
  readonly statement: string;
  readonly formula: string;
  readonly why: string;
}

/**
 * A checked statement's texts, in the reader's language; those of a file of one's own stay as written.
 *
 * @param locale - `fr`, or a French one; any other reads them as they are
 */
export function claimText<T extends ClaimTexts>(claim: T, locale: string): T {
  if (!/^fr\b/i.test(locale)) return claim;
  const said = (text: string, pairs: readonly Pair[]) => translated(text, pairs, locale) ?? text;
  return {
    ...claim,
    statement: said(claim.statement, statements),
    formula: said(claim.formula, formulas),
    why: said(claim.why, reasons),
  };
}
