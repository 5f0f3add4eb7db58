import { mwFromKw } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import { generationsAt } from "../model/generations.ts";
import type { TableBlock } from "./report-document.ts";
import { fill, named, type Words } from "./words.ts";

/** The site's power with other generations of racks. */
export function generationsSection(result: FacilityResult, { report, number }: Words): TableBlock {
  const { generations } = generationsAt(result);
  const said = report.generations;
  const rows = generations.map(({ rack, status, rackCount, packageCount, rackKw, equivalents }) => {
    const h100e = (metric: keyof typeof equivalents) => number(equivalents[metric]?.h100e ?? null, 3);
    return [
      rack,
      named(report.status, status),
      number(rackKw?.central ?? null),
      number(rackCount, 5),
      number(packageCount, 5),
      h100e("ops8"),
      h100e("bf16"),
      h100e("low-precision"),
      h100e("bandwidth"),
    ];
  });
  const { status, rackKw, racks, packages, lowPrecision, bandwidth } = said;
  return {
    kind: "table",
    id: "generations",
    title: fill(said.title, { mw: number(mwFromKw(result.balance.gridKw)) }),
    head: ["", status, rackKw, racks, packages, "H100e ops8", "bf16", lowPrecision, bandwidth],
    rows,
  };
}
