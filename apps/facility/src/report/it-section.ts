import { mwFromKw } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import type { RowsBlock, SectionRow } from "./report-document.ts";
import { fill, named, type Words } from "./words.ts";

/** Computers of a site, and what they are worth. */
export function itSection({ it }: FacilityResult, { report, number }: Words): RowsBlock {
  const words = report.it;
  const known = it.lowH100e !== null && it.highH100e !== null;
  const worth = { metric: it.metric, low: number(it.lowH100e, 3), high: number(it.highH100e, 3) };
  const groups = it.groups.map(({ name, count, loadKw, rack }): SectionRow => {
    const status = named(report.status, rack.status);
    const note = fill(words.rack, { name: rack.name, kw: number(loadKw, 6), status });
    return [name, number(count, 6), words.racks, note];
  });
  return {
    kind: "rows",
    id: "it",
    title: words.title,
    rows: [
      ...groups,
      [words.rackPower, number(mwFromKw(it.rackKw)), "MW"],
      [words.other, number(mwFromKw(it.otherItKw)), "MW"],
      [words.it, number(it.itMw), "MW"],
      [words.packages, number(it.packageCount, 6), ""],
      [words.equivalents, number(it.h100e), "H100e", fill(known ? words.byBetween : words.by, worth)],
    ],
  };
}
