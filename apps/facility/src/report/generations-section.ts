import { mwFromKw } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import { generationsAt } from "../model/generations.ts";
import { numberText } from "./number-text.ts";
import { tableText } from "./section.ts";

/** The site's power with other generations of racks. */
export function generationsSection(result: FacilityResult): string {
  const { generations } = generationsAt(result);
  const rows = generations.map(({ rack, status, rackCount, packageCount, rackKw, equivalents }) => {
    const h100e = (metric: keyof typeof equivalents) => numberText(equivalents[metric]?.h100e ?? null, 3);
    return [
      rack,
      status,
      numberText(rackKw?.central ?? null),
      numberText(rackCount, 5),
      numberText(packageCount, 5),
      h100e("ops8"),
      h100e("bf16"),
      h100e("low-precision"),
      h100e("bandwidth"),
    ];
  });
  const head = ["", "status", "kW/rack", "racks", "packages", "H100e ops8", "bf16", "low-precision", "bandwidth"];
  const mw = numberText(mwFromKw(result.balance.gridKw));
  return [`The same ${mw} MW with other generations, at their published power`, tableText(head, rows)].join("\n");
}
