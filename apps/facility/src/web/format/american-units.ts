import type { Unit } from "@watthall/basis";

/** A figure in another unit. */
interface Converted {
  readonly value: number;
  readonly unit: string;
}

const mm2PerKcmil = 0.506_707_479;

/** Circular mils, in thousands, of a section: the American measure that adds up. */
export function kcmilOf(mm2: number): number {
  return mm2 / mm2PerKcmil;
}

/** Nearest American size of a section: AWG up to 4/0, kcmil above. */
function wireSize(mm2: number): Converted | string {
  if (mm2 > 107.5) return { value: kcmilOf(mm2), unit: "kcmil" };
  const diameterMm = Math.sqrt((4 * mm2) / Math.PI);
  const gauge = Math.round(36 - 39 * (Math.log(diameterMm / 0.127) / Math.log(92)));
  return gauge > 0 ? `≈ ${gauge} AWG` : `≈ ${1 - gauge}/0 AWG`;
}

const btuPerKwh = 3412.141_63;

/** Heat in BTU/h, in millions of them where the greatest of a column is as much. */
function heatUnit(kw: number, greatestKw: number): Converted {
  const btuPerH = kw * btuPerKwh;
  return greatestKw * btuPerKwh < 1e6 ? { value: btuPerH, unit: "BTU/h" } : { value: btuPerH / 1e6, unit: "MMBtu/h" };
}

/**
 * A figure as an American reader has it: °F, gpm, AWG, and BTU/h for heat. What has no American unit here stays.
 *
 * @param heat - whether a power is heat
 * @param greatest - of the column in which it stands, so that no column mixes units
 */
export function americanUnit(
  value: number,
  unit: Unit,
  heat: boolean,
  greatest: number = Math.abs(value),
): Converted | string | null {
  if (unit === "degC") return { value: value * 1.8 + 32, unit: "°F" };
  if (unit === "K") return { value: value * 1.8, unit: "°F" };
  if (unit === "L/min") return { value: value / 3.785_411_784, unit: "gpm" };
  if (unit === "mm2") return wireSize(value);
  if (unit === "kW" && heat) return heatUnit(value, greatest);
  return null;
}
