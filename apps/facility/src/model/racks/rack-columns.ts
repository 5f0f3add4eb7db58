import { type Column, type Columns, secondsPerHour } from "@watthall/basis";
import type { RackMemory } from "./rack-memory.ts";
import type { RackGroupPlan } from "./rack-plan.ts";

/** A column of the result: its unit, and the value of one rack from what its run has kept. */
interface RackColumn {
  readonly unit: Column["unit"];
  readonly of: (columns: RackMemory["columns"], rack: number, group: RackGroupPlan, stepS: number) => number;
}

const at = (column: Float64Array, rack: number) => column[rack] as number;

const powerColumns = {
  energyKwh: { unit: "kWh", of: ({ kwSum }, rack, _, stepS) => (at(kwSum, rack) * stepS) / secondsPerHour },
  cableLossKwh: { unit: "kWh", of: ({ lossKwSum }, rack, _, stepS) => (at(lossKwSum, rack) * stepS) / secondsPerHour },
  peakKw: { unit: "kW", of: ({ gain, mostShare }, rack, { loadKw }) => loadKw * at(gain, rack) * at(mostShare, rack) },
} as const satisfies Record<string, RackColumn>;

const thermalColumns = {
  hottestConductorTempC: { unit: "degC", of: ({ hottestConductorTempC }, rack) => at(hottestConductorTempC, rack) },
  hottestCoolantTempC: {
    unit: "degC",
    of: ({ hottestCoolantRiseK }, rack, { supplyTempC }) => supplyTempC + at(hottestCoolantRiseK, rack),
  },
  hottestMetalTempC: {
    unit: "degC",
    of: ({ hottestMetalRiseK }, rack, { supplyTempC }) => supplyTempC + at(hottestMetalRiseK, rack),
  },
  conductorAboveS: { unit: "s", of: ({ conductorAbove }, rack, _, stepS) => at(conductorAbove, rack) * stepS },
  coolantAboveS: { unit: "s", of: ({ coolantAbove }, rack, _, stepS) => at(coolantAbove, rack) * stepS },
} as const satisfies Record<string, RackColumn>;

/** Columns of the result for the racks of a memory. */
export function rackColumns(
  { columns }: RackMemory,
  rackCount: number,
  group: RackGroupPlan,
  { stepS, thermal }: { readonly stepS: number; readonly thermal: boolean },
): Columns {
  const kept: Readonly<Record<string, RackColumn>> = thermal ? { ...powerColumns, ...thermalColumns } : powerColumns;
  return Object.fromEntries(
    Object.entries(kept).map(([name, { unit, of }]) => {
      const values = Float64Array.from({ length: rackCount }, (_, rack) => of(columns, rack, group, stepS));
      return [name, { unit, values }];
    }),
  );
}

/** Columns of some racks, then those of the next: all hold the same quantities. */
export function joinColumns(parts: readonly Columns[]): Columns {
  const [first = {}] = parts;
  return Object.fromEntries(
    Object.entries(first).map(([name, { unit }]) => {
      const pieces = parts.map((part) => part[name]?.values ?? new Float64Array());
      const values = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0));
      let place = 0;
      for (const piece of pieces) {
        values.set(piece, place);
        place += piece.length;
      }
      return [name, { unit, values }];
    }),
  );
}
