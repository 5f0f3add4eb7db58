import { ModelError } from "@watthall/basis";
import { type BarShape, busbarMetre } from "./busbar-bars.ts";
import { busbarAmpacityKernel, busbarResistanceKernel, busbarTemperatureKernel } from "./busbar-kernel.ts";
import { busbarProfile } from "./busbar-profile.ts";
import type { ParsedBar } from "./busbar-size-input.ts";

/** Bars of one pole. */
export interface Bars {
  readonly shape: Extract<BarShape, { kind: "flat" }>;
  readonly barCount: number;
}

const model = "busbarSize";
/** Most bars side by side. */
export const mostBars = 8;

function flat(widthMm: number, thicknessMm: number): Bars["shape"] {
  return { kind: "flat", widthMm, thicknessMm };
}

/** Bars of a current density. */
export function barsForDensity(bar: ParsedBar, currentA: number, density: number): Bars {
  const sectionMm2 = currentA / density;
  const barCount = Math.ceil(sectionMm2 / (bar.thicknessMm * bar.mostWidthMm) - 1e-9);
  return { shape: flat(sectionMm2 / barCount / bar.thicknessMm, bar.thicknessMm), barCount };
}

/** Ampacity of bars at the limit, and whether their drop is within what is allowed. */
function judgeBars(bar: ParsedBar, currentA: number, widthMm: number, barCount: number) {
  const shape = flat(widthMm, bar.thicknessMm);
  const metre = busbarMetre(bar.conductor, shape, barCount, bar.cooling, bar.system, bar.frequencyHz);
  const ampacityA = busbarAmpacityKernel(metre, bar.limitTempC, bar.ambientTempC);
  if (bar.maxDropShare === undefined || ampacityA < currentA) return { ampacityA, dropFits: true };
  const tempC = busbarTemperatureKernel(metre, currentA, bar.ambientTempC, bar.limitTempC + 1);
  const dropV = busbarProfile(bar, busbarResistanceKernel(metre, tempC) * 1000)?.dropV ?? null;
  return { ampacityA, dropFits: dropV !== null && dropV <= bar.maxDropShare * bar.voltageV };
}

/** The narrowest bars of the fewest side by side that carry the current within the limits. */
export function barsForLimits(bar: ParsedBar, currentA: number): Bars & { readonly byDrop: boolean } {
  const fits = (widthMm: number, barCount: number) => {
    const { ampacityA, dropFits } = judgeBars(bar, currentA, widthMm, barCount);
    return ampacityA >= currentA && dropFits;
  };
  for (let barCount = 1; barCount <= mostBars; barCount++) {
    if (!fits(bar.mostWidthMm, barCount)) continue;
    let [low, high] = [0, bar.mostWidthMm];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (fits(middle, barCount)) high = middle;
      else low = middle;
    }
    const justBelow = judgeBars(bar, currentA, high * (1 - 1e-6), barCount);
    return { shape: flat(high, bar.thicknessMm), barCount, byDrop: justBelow.ampacityA >= currentA };
  }
  const { ampacityA } = judgeBars(bar, currentA, bar.mostWidthMm, mostBars);
  throw new ModelError({
    code: "out-of-range",
    model,
    path: ampacityA < currentA ? "loadKw" : "maxDropShare",
    received: `${bar.loadKw} kW, ${currentA.toFixed(0)} A`,
    allowed: `what ${mostBars} bars of ${bar.mostWidthMm} x ${bar.thicknessMm} mm carry with this cooling, ${ampacityA.toFixed(0)} A, within the drop allowed`,
  });
}
