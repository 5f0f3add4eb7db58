import { lookup } from "@watthall/basis";
import { multicoreReactances, typicalReactances } from "./tables/reactances.ts";

const multicore = lookup({
  model: "reactance of multicore cables",
  path: "sectionMm2",
  xs: multicoreReactances.sectionsMm2,
  ys: multicoreReactances.reactancesOhmPerKm,
  mode: "exact",
});

const largestMulticoreMm2 = Math.max(...multicoreReactances.sectionsMm2);

/**
 * Reactance of a multicore cable at 50 Hz; past the table's 300 mm² no multicore cable is made and the typical figure
 * of three single-core cables in trefoil stands.
 *
 * @returns Ω/km
 * @throws {@link ModelError} `out-of-range` for a section that the table does not list
 * @see Sources: `cable-sizing-engine`, `python-electric`
 */
export function multicoreReactanceOhmPerKm(sectionMm2: number): number {
  return sectionMm2 > largestMulticoreMm2 ? typicalReactanceOhmPerKm("trefoil") : multicore(sectionMm2);
}

/** Typical reactance of single-core cables at 50 Hz, in Ω/km. */
export function typicalReactanceOhmPerKm(arrangement: "trefoil" | "flat-touching" | "flat-spaced"): number {
  return typicalReactances.find((row) => row.arrangement === arrangement)?.reactanceOhmPerKm ?? 0;
}
