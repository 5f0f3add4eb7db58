import { ModelError, nonNegative, positive } from "@watthall/basis";
import { z } from "zod";
import { fuelRow } from "./fuel.ts";
import type { Storage } from "./tables/fuel-law.ts";

/** How fuel is stored. */
export const storage = z.enum(["buried", "double-wall-leak-detection", "single-wall"]);

/** A store of fuel: exactly one of tonnes and containers. */
export const storedFuel = z.strictObject({
  substance: z.enum(["diesel-en590", "hvo-en15940", "petrol"]),
  massT: nonNegative("t", "Likely to be present: whole tanks, dead volume and day tanks").optional(),
  containersL: z.array(positive("L", "Capacity of a tank or container")).min(1).optional(),
  densityKgPerM3: positive("kg/m3", "Between containers and tonnes; the substance's own unless given").optional(),
  storage,
});

/** A store, resolved. */
export interface Store {
  readonly substance: "diesel-en590" | "hvo-en15940" | "petrol";
  readonly storage: Storage;
  readonly massT: number;
  /** Shell capacity of each container; empty where only tonnes are known. */
  readonly containersL: readonly number[];
}

type Row = z.output<typeof storedFuel>;

function refuse(code: "input-invalid" | "input-ambiguous", path: string, received: string, allowed: string): never {
  throw new ModelError({ code, model: "fuelRegime", path, received, allowed });
}

function densityOf(row: Row, path: string): number {
  if (row.densityKgPerM3 !== undefined) return row.densityKgPerM3;
  if (row.substance === "petrol")
    return refuse("input-invalid", `${path}.densityKgPerM3`, "nothing", "a density: none is held for petrol");
  return fuelRow(row.substance).densityKgPerM3.value;
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
  if (containersL !== undefined) {
    const litres = containersL.reduce((sum, capacity) => sum + capacity, 0);
    const kgPerM3 = ofVolume && substance === "petrol" ? (row.densityKgPerM3 ?? 0) : densityOf(row, path);
    return { substance, storage: row.storage, massT: (litres * kgPerM3) / 1e6, containersL };
  }
  if (massT === undefined)
    return refuse("input-invalid", `${path}.massT`, "nothing", "massT in t, or containersL in L");
  const containers = ofVolume && massT > 0 ? [(massT * 1e6) / densityOf(row, path)] : [];
  return { substance, storage: row.storage, massT, containersL: containers };
}
