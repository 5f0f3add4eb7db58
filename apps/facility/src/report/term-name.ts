import { fill, named, type Words } from "./words.ts";

/** A consumer or loss of the balance in the reader's language; a rack keeps its own name. */
export function termName(name: string, { page, report }: Words): string {
  const known = named({ ...page.balance, ...report.yearTerms }, name);
  if (known !== name) return known;
  const [, stage = "", ending] = /^(.*), (racks|cooling)$/.exec(name) ?? [];
  if (ending === undefined || !Object.hasOwn(page.balance, stage)) return name;
  return fill(ending === "racks" ? report.balance.ofRacks : report.balance.ofCooling, {
    stage: named(page.balance, stage),
  });
}
