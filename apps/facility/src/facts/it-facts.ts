import { h100Equivalent, metricNames } from "@watthall/gpu-equivalence";
import type { FacilityResult } from "../model/facility.ts";
import type { RackGroup } from "../model/it-load.ts";
import { type Fact, sourcesOf, type Term } from "./fact.ts";

/** Racks alike that make most of the site. */
export function mainGroup({ it }: FacilityResult): RackGroup {
  const [first, ...others] = it.groups;
  if (first === undefined) throw new TypeError("a facility has at least one group of racks");
  return others.reduce((most, one) => (one.count * one.loadKw > most.count * most.loadKw ? one : most), first);
}

/** Where the main racks stand in the result's lists. */
export function mainIndex(result: FacilityResult): number {
  return result.it.groups.indexOf(mainGroup(result));
}

/** Racks of the site. */
export function rackCount(result: FacilityResult): Fact {
  const { it } = result;
  return {
    id: "it.groups[0].count",
    label: "rackCount",
    value: it.groups.reduce((sum, { count }) => sum + count, 0),
    unit: "1",
    show: "count",
    formula: "n = Σ nᵢ",
    terms: it.groups.map(({ name, count }, i): Term => ({ symbol: `n${i + 1}`, name, value: count, unit: "1" })),
    sources: sourcesOf(...it.groups.map(({ rack }) => rack)),
    note: it.groups.map(({ rack }) => rack.name).join(", "),
  };
}

/** Electricity of one rack. */
export function rackLoad(result: FacilityResult): Fact {
  const { rack, loadKw } = mainGroup(result);
  const published = rack.power.max ?? rack.power.tdp ?? rack.power.typical;
  return {
    id: `it.groups[${mainIndex(result)}].loadKw`,
    label: "rackLoad",
    value: loadKw,
    unit: "kW",
    formula: "P_rack",
    terms: published
      ? [{ symbol: "P_pub", label: "publishedPower", value: published.value, unit: "kW" }]
      : [{ symbol: "P_pub", label: "publishedPower", value: null, unit: "kW" }],
    sources: published ? [published.source] : sourcesOf(rack),
    grade: published?.grade,
    note: rack.name,
  };
}

/** Electricity of the IT. */
export function itPower({ it }: FacilityResult): Fact {
  return {
    id: "it.itKw",
    label: "itPower",
    value: it.itKw,
    unit: "kW",
    formula: "P_IT = Σ nᵢ · Pᵢ + P_other",
    terms: [
      ...it.groups.flatMap(({ name, count, loadKw }, i): readonly Term[] => [
        { symbol: `n${i + 1}`, name, value: count, unit: "1" },
        { symbol: `P${i + 1}`, name, value: loadKw, unit: "kW" },
      ]),
      { symbol: "P_other", label: "otherIt", value: it.otherItKw, unit: "kW" },
    ],
    sources: sourcesOf(...it.groups.map(({ rack }) => rack)),
  };
}

/** What the site is worth in H100s. */
export function h100Equivalents(result: FacilityResult): Fact {
  const { it } = result;
  const group = mainGroup(result);
  const metric = metricNames.find((name) => name === it.metric) ?? "ops8";
  const one = h100Equivalent({ item: { rack: group.rack.id }, count: group.count, metric });
  return {
    id: "it.h100e",
    label: "h100Equivalents",
    value: it.h100e,
    low: it.lowH100e,
    high: it.highH100e,
    unit: "H100e",
    formula: "H = n · p · r,  r = x / x_H100",
    terms: [
      { symbol: "n", label: "rackCount", value: group.count, unit: "1" },
      { symbol: "p", label: "packagesPerRack", value: one.steps.packagesPerItemCount, unit: "1" },
      { symbol: "r", label: "ratioToH100", value: one.ratio, unit: "1" },
      { symbol: "x", label: "figureOfPackage", value: one.numerator, unit: "1" },
      { symbol: "x_H100", label: "figureOfH100", value: one.denominator, unit: "1" },
    ],
    sources: one.sources,
    note: `${it.metric}${one.unit === null ? "" : ` (${one.unit})`}`,
  };
}
