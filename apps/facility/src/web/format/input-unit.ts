import type { Unit } from "@watthall/basis";
import { americanUnit } from "./american-units.ts";
import { type Style, unitText } from "./figure.ts";

/** The unit in which a reader types a number, and the way between it and the scenario's own. */
export interface InputUnit {
  readonly unit: string;
  /** To six digits: what a field shows of a stored value. */
  readonly shown: (stored: number) => number;
  /** To twelve digits, which hides what binary fractions add. */
  readonly stored: (typed: number) => number;
}

const same = (value: number) => value;
const rounded = (value: number, digits: number) => Number(value.toPrecision(digits));

/** In which unit a field asks: °F and gpm of American readers, else the scenario's own, as for sizes of wire. */
export function inputUnit(unit: Unit, { units }: Style): InputUnit {
  const converted = (value: number) => {
    const found = units === "us" ? americanUnit(value, unit, false) : null;
    return found === null || typeof found === "string" ? null : found;
  };
  const [zero, one] = [converted(0), converted(1)];
  if (zero === null || one === null) return { unit: unitText(unit), shown: same, stored: same };
  // The conversions are straight lines, so that two points give their inverse.
  const slope = one.value - zero.value;
  return {
    unit: one.unit,
    shown: (stored) => rounded(zero.value + slope * stored, 6),
    stored: (typed) => rounded((typed - zero.value) / slope, 12),
  };
}
