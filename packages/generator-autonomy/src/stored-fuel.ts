import { between, ModelError } from "@watthall/basis";
import { z } from "zod";
import { storeOf } from "./amounts.ts";
import { fuelRow } from "./fuel.ts";
import type { Storage } from "./tables/fuel-law.ts";

/** How fuel is stored. */
export const storage = z.enum(["buried", "double-wall-leak-detection", "single-wall"]);

/** A store of fuel: exactly one of tonnes and containers. */
export const storedFuel = z.strictObject({
  substance: z.enum(["diesel-en590", "hvo-en15940", "petrol"]),
  massT: storeOf("t", "Likely to be present: whole tanks, dead volume and day tanks").optional(),
  containersL: z.array(storeOf("L", "Capacity of a tank or container")).min(1).optional(),
  densityKgPerM3: between(
    100,
    2000,
    "kg/m3",
    "Between containers and tonnes; the substance's own unless given",
  ).optional(),
  storage,
});

/** A store, resolved. */
export interface Store {
  readonly substance: "diesel-en590" | "hvo-en15940" | "petrol";
  readonly storage: Storage;
  readonly massT: number;
  /** Over the densities that the standard allows, where litres became tonnes at an assumed density; else both `massT`. */
  readonly massRangeT: { readonly low: number; readonly high: number };
  /** Between litres and tonnes; `null` for petrol of unknown density. */
  readonly densityKgPerM3: number | null;
  /** Shell capacity of each container; empty where only tonnes are known. */
  readonly containersL: readonly number[];
}

type Row = z.output<typeof storedFuel>;

function refuse(code: "input-invalid" | "input-ambiguous", path: string, received: string, allowed: string): never {
  throw new ModelError({ code, model: "fuelRegime", path, received, allowed });
}

/** Density of a store with the band in which it may lie; `null` where none is given or held. */
function densityOf(row: Row): { readonly value: number; readonly low: number; readonly high: number } | null {
  const given = row.densityKgPerM3;
  if (given !== undefined) return { value: given, low: given, high: given };
  if (row.substance === "petrol") return null;
  const { densityKgPerM3, densityBandKgPerM3 } = fuelRow(row.substance);
  const { value } = densityKgPerM3;
  return { value, low: densityBandKgPerM3?.low ?? value, high: densityBandKgPerM3?.high ?? value };
}

/**
 * Resolves a store to tonnes and containers.
 *
 * @param i - its place in the list, for the message
 * @param ofVolume - whether the law counts litres: then tonnes stand for one full container, and petrol needs no density
 * @throws {@link ModelError} `input-ambiguous` for fuel given in tonnes and in litres, `input-invalid` for neither
 */
export function resolveStore(row: Row, i: number, ofVolume: boolean): Store {
  const path = `stored[${i}]`;
  const { substance, massT, containersL } = row;
  if (massT !== undefined && containersL !== undefined)
    return refuse(
      "input-ambiguous",
      `${path}.containersL`,
      "massT and containersL",
      "tonnes or litres: the same fuel given twice may disagree",
    );
  if (massT === undefined && containersL === undefined)
    return refuse("input-invalid", `${path}.massT`, "nothing", "massT in t, or containersL in L");
  const density = densityOf(row);
  const needsDensity = ofVolume ? massT !== undefined && massT > 0 : containersL !== undefined;
  if (density === null && needsDensity)
    return refuse("input-invalid", `${path}.densityKgPerM3`, "nothing", "a density: none is held for petrol");
  const litres = containersL?.reduce((sum, capacity) => sum + capacity, 0) ?? 0;
  const tonnesAt = (kgPerM3: number | undefined) => massT ?? (litres * (kgPerM3 ?? 0)) / 1e6;
  const asOneContainer = ofVolume && massT !== undefined && massT > 0 && density !== null;
  return {
    substance,
    storage: row.storage,
    massT: tonnesAt(density?.value),
    massRangeT: { low: tonnesAt(density?.low), high: tonnesAt(density?.high) },
    densityKgPerM3: density?.value ?? null,
    containersL: containersL ?? (asOneContainer ? [(massT * 1e6) / density.value] : []),
  };
}
