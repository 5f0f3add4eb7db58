import {
  type EquivalenceRow,
  type GenerationComparisonResult,
  type GenerationResult,
  h100Equivalent,
  type Metric,
} from "@watthall/gpu-equivalence";
import { rack } from "@watthall/hardware";
import type { FacilityResult } from "../model/facility.ts";
import { type Fact, sourcesOf, type Term } from "./fact.ts";

/** One rack in H100s under one metric. */
export function rackEquivalent({ id, name, equivalents, measured }: EquivalenceRow, metric: Metric): Fact {
  const { h100e, lowH100e, highH100e, ratio, numerator, denominator } = equivalents[metric];
  const asked = metric === "measured" ? null : h100Equivalent({ item: { rack: id }, metric });
  return {
    id: `equivalenceTable.${id}.${metric}`,
    label: "h100OfRack",
    of: name,
    value: h100e,
    low: lowH100e,
    high: highH100e,
    unit: "H100e",
    formula: "H = p · r,  r = x / x_H100",
    terms: [
      { symbol: "p", label: "packagesPerRack", value: rack({ id }).packageCount, unit: "1" },
      { symbol: "r", label: "ratioToH100", value: ratio, unit: "1" },
      { symbol: "x", label: "figureOfPackage", value: numerator, unit: "1" },
      { symbol: "x_H100", label: "figureOfH100", value: denominator, unit: "1" },
    ],
    sources: asked?.sources ?? [...new Set(measured.map(({ source }) => source))],
    note: asked?.unit == null ? metric : `${metric} (${asked.unit})`,
  };
}

/** Packages of one rack, as its maker has them. */
export function rackPackages({ id, name, packageCount }: EquivalenceRow): Fact {
  const row = rack({ id });
  return {
    id: `hardware.racks.${id}.packageCount`,
    label: "packagesPerRack",
    of: name,
    value: packageCount,
    unit: "1",
    show: "count",
    formula: "p",
    terms: [{ symbol: "p", label: "packagesPerRack", value: row.packageCount, unit: "1" }],
    sources: sourcesOf(row),
  };
}

/** What the site's power becomes with a generation of racks. */
export interface GenerationFacts {
  readonly rackCount: Fact;
  readonly packageCount: Fact;
  readonly itKw: Fact;
  readonly equivalent: (metric: "ops8" | "bf16" | "bandwidth") => Fact;
}

/** Figures of one generation at the site's power. */
export function generationFacts(
  { balance }: Pick<FacilityResult, "balance">,
  { sources }: GenerationComparisonResult,
  row: GenerationResult,
): GenerationFacts {
  const { name, rackCount, packageCount, itKw, pueRatio, rackKw, equivalents } = row;
  const count: Term = { symbol: "n", label: "racksAtPower", value: rackCount, unit: "1" };
  const power: Term = { symbol: "P_rack", label: "rackPower", value: rackKw?.central ?? null, unit: "kW" };
  const perRack = rack({ id: row.rack }).packageCount;
  const id = `generations.${row.rack}`;
  const about = { of: name, unit: "1", sources } as const;
  return {
    rackCount: {
      ...about,
      id: `${id}.rackCount`,
      label: "racksAtPower",
      value: rackCount,
      low: row.lowRackCount,
      high: row.highRackCount,
      show: "count",
      formula: "n = ⌊P / (PUE · P_rack · (1 + s))⌋",
      terms: [
        { symbol: "P", label: "gridPower", value: balance.gridKw, unit: "kW" },
        { symbol: "PUE", label: "pueDesign", value: pueRatio, unit: "1" },
        power,
        { symbol: "s", label: "otherItShare", value: otherItShare(row), unit: "1" },
      ],
    },
    packageCount: {
      ...about,
      id: `${id}.packageCount`,
      label: "packagesAtPower",
      value: packageCount,
      show: "count",
      formula: "N = n · p",
      terms: [count, { symbol: "p", label: "packagesPerRack", value: perRack, unit: "1" }],
    },
    itKw: {
      ...about,
      id: `${id}.itKw`,
      label: "itAtPower",
      value: itKw,
      unit: "kW",
      formula: "P_IT = n · P_rack · (1 + s)",
      terms: [count, power, { symbol: "s", label: "otherItShare", value: otherItShare(row), unit: "1" }],
    },
    equivalent: (metric) => {
      const found = equivalents[metric];
      const total = found?.h100e ?? null;
      const asked = h100Equivalent({ item: { rack: row.rack }, metric });
      return {
        ...about,
        id: `${id}.equivalents.${metric}`,
        label: "h100AtPower",
        value: total,
        low: found?.lowH100e ?? null,
        high: found?.highH100e ?? null,
        unit: "H100e",
        show: "count",
        formula: "H = n · h",
        terms: [count, { symbol: "h", label: "perRack", value: asked.h100e, unit: "H100e" }],
        sources: sourcesOf(asked),
        note: metric,
      };
    },
  };
}

function otherItShare({ itKw, rackCount, rackKw }: GenerationResult): number | null {
  return itKw === null || rackCount === null || rackKw === null || rackCount === 0
    ? null
    : itKw / (rackCount * rackKw.central) - 1;
}
