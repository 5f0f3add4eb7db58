import type { Unit } from "@watthall/basis";
import { americanUnit } from "../format/american-units.ts";
import { columnUnit, type Style } from "../format/figure.ts";

/** A unit of a whole axis or column, and how a value is turned into it. */
export interface AxisUnit {
  readonly unit: string;
  readonly of: (value: number) => number;
}

/**
 * The unit in which an axis or a column stands for the reader. What an American reader has no number for, as sizes of wire,
 * stays in SI units, scaled by the greatest value.
 *
 * @param greatest - of what stands there
 * @param heat - whether a power is heat
 */
export function axisUnit(unit: Unit, { units }: Style, greatest = 1, heat = false): AxisUnit {
  const converted = (value: number) => {
    const shown = units === "us" ? americanUnit(value, unit, heat, greatest) : null;
    return shown === null || typeof shown === "string" ? null : shown;
  };
  const scaled = columnUnit([greatest], unit);
  return {
    unit: converted(greatest)?.unit ?? scaled.unit,
    of: (value) => converted(value)?.value ?? value / scaled.factor,
  };
}
