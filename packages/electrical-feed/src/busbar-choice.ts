import { ModelError } from "@watthall/basis";
import { type BarShape, busbarMetre } from "./busbar-bars.ts";
import { busbarAmpacityKernel, busbarResistanceKernel, busbarTemperatureKernel } from "./busbar-kernel.ts";
import { busbarProfile } from "./busbar-profile.ts";
import type { ParsedBar } from "./busbar-size-input.ts";

/** Bars of one pole. */
export interface Bars {
  readonly shape: BarShape;
  readonly barCount: number;
}

const model = "busbarSize";
/** Most bars side by side. */
export const mostBars = 8;

function shapeOf(bar: ParsedBar, sizeMm: number): BarShape {
  return bar.barShape === "flat"
    ? { kind: "flat", widthMm: sizeMm, thicknessMm: bar.thicknessMm }
    : { kind: "round", diameterMm: sizeMm };
}

function refuseTooLarge(bar: ParsedBar, currentA: number, path: string, carries: string): never {
  throw new ModelError({
    code: "out-of-range",
    model,
    path,
    received: `${bar.loadKw} kW, ${currentA.toFixed(0)} A`,
    allowed: carries,
  });
}

/** Bars of a current density. */
export function barsForDensity(bar: ParsedBar, currentA: number, density: number): Bars {
  const sectionMm2 = currentA / density;
  if (bar.barShape === "round") {
    const diameterMm = Math.sqrt((4 * sectionMm2) / Math.PI);
    if (diameterMm > bar.mostWidthMm)
      refuseTooLarge(
        bar,
        currentA,
        "loadKw",
        `a rod of at most ${bar.mostWidthMm} mm, not of ${diameterMm.toFixed(0)} mm`,
      );
    return { shape: shapeOf(bar, diameterMm), barCount: 1 };
  }
  const barCount = Math.max(1, Math.ceil(sectionMm2 / (bar.thicknessMm * bar.mostWidthMm) - 1e-9));
  return { shape: shapeOf(bar, sectionMm2 / barCount / bar.thicknessMm), barCount };
}

/** Ampacity of bars at the limit, and whether their drop is within what is allowed. */
function judgeBars(bar: ParsedBar, currentA: number, widthMm: number, barCount: number) {
  const shape = shapeOf(bar, widthMm);
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
  const most = bar.barShape === "round" ? 1 : mostBars;
  for (let barCount = 1; barCount <= most; barCount++) {
    if (!fits(bar.mostWidthMm, barCount)) continue;
    let [low, high] = [0, bar.mostWidthMm];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (fits(middle, barCount)) high = middle;
      else low = middle;
    }
    const justBelow = judgeBars(bar, currentA, high * (1 - 1e-6), barCount);
    return { shape: shapeOf(bar, high), barCount, byDrop: justBelow.ampacityA >= currentA };
  }
  const { ampacityA } = judgeBars(bar, currentA, bar.mostWidthMm, most);
  const bars = bar.barShape === "round" ? "a rod" : `${most} bars ${bar.thicknessMm} mm thick`;
  refuseTooLarge(
    bar,
    currentA,
    ampacityA < currentA ? "loadKw" : "maxDropShare",
    `what ${bars} of ${bar.mostWidthMm} mm carry with this cooling, ${ampacityA.toFixed(0)} A, within the drop allowed`,
  );
}
