import { mwFromKw } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import { headingsText } from "./backup-sections.ts";
import { cableText } from "./feed-sections.ts";
import type { TableBlock } from "./report-document.ts";
import type { Words } from "./words.ts";

function variantRow(result: FacilityResult, words: Words): readonly string[] {
  const { number } = words;
  const last = result.backup.autonomies.at(-1);
  return [
    result.name,
    number(mwFromKw(result.balance.gridKw)),
    number(
      result.it.groups.reduce((sum, { count }) => sum + count, 0),
      6,
    ),
    cableText(result.feeds[0]?.circuits[0]?.cable ?? null, words),
    number(result.feeds[0]?.conductorKg ?? null),
    last ? number(last.fuel.storedMassT) : "",
    last?.regime ? headingsText(last, words) : "",
  ];
}

/** A site and its alternatives, a row each; nothing where it has none. */
export function variantsSection(
  base: FacilityResult,
  variants: readonly FacilityResult[],
  words: Words,
): readonly TableBlock[] {
  if (variants.length === 0) return [];
  const { title, mw, racks, cable, copper, fuel, headings } = words.report.variants;
  const rows = [base, ...variants].map((one) => variantRow(one, words));
  return [{ kind: "table", id: "variants", title, head: ["", mw, racks, cable, copper, fuel, headings], rows }];
}
