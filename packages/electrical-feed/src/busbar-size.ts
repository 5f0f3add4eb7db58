import { bySeverity, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { barSectionMm2, busbarMetre } from "./busbar-bars.ts";
import { barsForDensity, barsForLimits, mostBars } from "./busbar-choice.ts";
import { busbarResistanceKernel, busbarTemperatureKernel } from "./busbar-kernel.ts";
import { type BusbarTap, busbarProfile } from "./busbar-profile.ts";
import { type BusbarSizeInput, busbarSizeInput, type ParsedBar } from "./busbar-size-input.ts";
import { type BusbarRule, busbarFindings, busbarTemperature } from "./busbar-temperature.ts";
import { metals } from "./conductor.ts";
import { feedCurrentKernel } from "./feed-current.ts";
import { loadedConductorCount } from "./feed-system.ts";

export { type BusbarSizeInput, busbarSizeInput } from "./busbar-size-input.ts";

/** Result of {@link busbarSize}. */
export interface BusbarSizeResult {
  readonly currentA: number;
  /** Of one pole, all its bars. */
  readonly sectionMm2: number;
  readonly barCount: number;
  /** Width of a flat bar, diameter of a rod. */
  readonly barWidthMm: number;
  /** All poles. */
  readonly conductorKgPerM: number;
  /** All poles over the length; `null` without one. */
  readonly conductorKg: number | null;
  /** At the head, where the whole current flows; `null` in a runaway. */
  readonly barTempC: number | null;
  readonly currentDensityAPerMm2: number;
  /** Published rule beside the heat balance, for one bar of copper. */
  readonly rule: BusbarRule | null;
  /** All poles, at the head. */
  readonly lossWPerM: number | null;
  readonly lossKw: number | null;
  readonly dropV: number | null;
  /** Current and voltage where each load is taken off. */
  readonly profile: readonly BusbarTap[];
  readonly bindingConstraint: "current-density" | "temperature" | "voltage-drop";
  readonly steps: {
    readonly poleCount: number;
    readonly wireCount: number;
    readonly resistanceOhmPerKm: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function temperatureFinding(bar: ParsedBar, barTempC: number | null): readonly Finding[] {
  if (barTempC !== null && barTempC <= bar.limitTempC * (1 + 1e-9)) return [];
  return [
    {
      code: barTempC === null ? "busbar-runaway" : "busbar-above-limit",
      severity: "fail",
      message:
        barTempC === null
          ? "At this current density the bar finds no equilibrium with this cooling"
          : `At this current density the bar stands at ${barTempC.toFixed(0)} °C, above ${bar.limitTempC} °C`,
      path: "barTempC",
      value: barTempC,
      limit: bar.limitTempC,
    },
  ];
}

/**
 * Section of a busbar for a load: from a current density, or from the temperature that it may reach.
 *
 * With `currentDensityAPerMm2` the section is the current over it, and the temperature follows; without it the section
 * is the smallest whose heat balance stays at the limit, and whose drop stays within `maxDropShare` where one is given.
 * Bars are flat, on edge, and set side by side above
 * `mostWidthMm`. Loss and voltage along the bar use its resistance at the temperature of its head throughout, an upper
 * bound.
 *
 * @param input - load in kW, system, voltage in V, density in A/mm² or limit in °C, length in m, loads along the bar
 * @returns section of one pole in mm², kg/m of all poles, temperature in °C, loss in kW, drop in V
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where no eight bars would do
 * @see Sources: `cda-22`, `cda-22-convection`, `cda-ampacity-tables`, `iec-60287`, `metal-densities`
 */
export function busbarSize(input: BusbarSizeInput): BusbarSizeResult {
  const bar = parseInput("busbarSize", busbarSizeInput, input);
  const currentA = feedCurrentKernel(bar.loadKw * 1000, bar.system, bar.voltageV, bar.powerFactor, 1);
  const byLimits = bar.currentDensityAPerMm2 === undefined ? barsForLimits(bar, currentA) : null;
  const { shape, barCount } = byLimits ?? barsForDensity(bar, currentA, bar.currentDensityAPerMm2 ?? Number.NaN);
  const metre = busbarMetre(bar.conductor, shape, barCount, bar.cooling, bar.system, bar.frequencyHz);
  const { meltingTempC, densityKgPerM3 } = metals[bar.conductor];
  const found = busbarTemperatureKernel(metre, currentA, bar.ambientTempC, meltingTempC);
  const barTempC = Number.isNaN(found) ? null : found;
  const resistanceOhmPerM = barTempC === null ? null : busbarResistanceKernel(metre, barTempC);
  const poleCount = loadedConductorCount(bar.system);
  const wireCount = bar.wireCount ?? poleCount;
  const sectionMm2 = barSectionMm2(shape) * barCount;
  const conductorKgPerM = (wireCount * sectionMm2 * densityKgPerM3) / 1e6;
  const along = resistanceOhmPerM === null ? null : busbarProfile(bar, resistanceOhmPerM * 1000);
  const { rule } = busbarTemperature({
    system: "dc",
    conductor: bar.conductor,
    shape,
    barCount: Math.min(barCount, mostBars),
    currentA: 0,
  });
  return {
    currentA,
    sectionMm2,
    barCount,
    barWidthMm: shape.kind === "flat" ? shape.widthMm : shape.diameterMm,
    conductorKgPerM,
    conductorKg: bar.lengthM === undefined ? null : conductorKgPerM * bar.lengthM,
    barTempC,
    currentDensityAPerMm2: currentA / sectionMm2,
    rule,
    lossWPerM: resistanceOhmPerM === null ? null : poleCount * currentA * currentA * resistanceOhmPerM,
    lossKw: along?.lossKw ?? null,
    dropV: along?.dropV ?? null,
    profile: along?.taps ?? [],
    bindingConstraint: byLimits === null ? "current-density" : byLimits.byDrop ? "voltage-drop" : "temperature",
    steps: { poleCount, wireCount, resistanceOhmPerKm: resistanceOhmPerM === null ? null : resistanceOhmPerM * 1000 },
    findings: bySeverity([
      ...temperatureFinding(bar, barTempC),
      ...(along?.findings ?? []),
      ...busbarFindings(bar.system, barCount, shape.kind),
    ]),
    sources: ["cda-22", "cda-22-convection", "cda-ampacity-tables", "iec-60287", "metal-densities"],
  };
}
