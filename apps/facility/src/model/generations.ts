import { mwFromKw } from "@watthall/basis";
import { type GenerationComparisonResult, generationComparison } from "@watthall/gpu-equivalence";
import type { FacilityResult } from "./facility.ts";

/** Rack systems of the generations that are set side by side, the oldest first. */
const racks = ["hgx-h100-40", "gb200-nvl72", "gb300-nvl72", "vr200-nvl72", "kyber-vr300"] as const;

/**
 * What the site's power at the meter would become with each generation of racks, at the site's own PUE and share of
 * other IT and at the published power of each rack.
 */
export function generationsAt({ balance, it }: Pick<FacilityResult, "balance" | "it">): GenerationComparisonResult {
  return generationComparison({
    facilityMw: mwFromKw(balance.gridKw),
    airPueRatio: balance.pueRatio,
    liquidPueRatio: balance.pueRatio,
    otherItShare: it.otherItKw / it.rackKw,
    generations: racks.map((rack) => ({ rack })),
    metrics: ["ops8", "bf16", "low-precision", "bandwidth"],
  });
}
