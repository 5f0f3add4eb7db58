import type { Unit } from "./units.ts";

/** A series of numbers of one quantity; its unit stands once. */
export interface Column {
  readonly unit: Unit;
  readonly values: Float64Array;
}

/** Series of one length side by side, each under a name that carries its unit as suffix. Written as arrays in JSON. */
export type Columns = Readonly<Record<string, Column>>;
