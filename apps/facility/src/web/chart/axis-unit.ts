import type { Unit } from "@watthall/basis";
import { americanUnit } from "../format/american-units.ts";
import { type Style, unitText } from "../format/figure.ts";

/** A unit of a whole axis or column, and how a value is turned into it. */
export interface AxisUnit {
  readonly unit: string;
  readonly of: (value: number) => number;
}

/**
 * The unit in which an axis or a column stands for the reader. What an American reader has no number for, as sizes of wire,
 * stays in SI units.
 *
 * @param heat - whether a power is heat
 */
export function axisUnit(unit: Unit, { units }: Style, heat = false): AxisUnit {
  const converted = (value: number) => {
    const shown = units === "us" ? americanUnit(value, unit, heat) : null;
    return shown === null || typeof shown === "string" ? null : shown;
  };
  return {
    unit: converted(1)?.unit ?? unitText(unit),
    of: (value) => converted(value)?.value ?? value,
  };
}
