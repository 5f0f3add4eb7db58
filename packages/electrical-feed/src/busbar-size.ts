import {
  bySeverity,
  count,
  type Finding,
  ModelError,
  nonNegative,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";
import { type BarShape, busbarFields, busbarMetre } from "./busbar-bars.ts";
import { busbarAmpacityKernel, busbarResistanceKernel, busbarTemperatureKernel } from "./busbar-kernel.ts";
import { type BusbarTap, busbarProfile } from "./busbar-profile.ts";
import { type BusbarRule, busbarFindings, busbarTemperature } from "./busbar-temperature.ts";
import { conductorMetal, metals } from "./conductor.ts";
import { feedCurrentKernel } from "./feed-current.ts";
import { feedSystem, loadedConductorCount } from "./feed-system.ts";
import { busbarReactance } from "./tables/busbars.ts";

/** Input of {@link busbarSize}. */
export const busbarSizeInput = z
  .strictObject({
    loadKw: positive("kW", "Electricity that all loads along the bar draw together"),
    system: feedSystem,
    voltageV: positive("V", "At the head of the bar"),
    powerFactor: positiveShare("Of the loads; 1 for dc").default(1),
    conductor: conductorMetal.default("copper"),
    currentDensityAPerMm2: positive("A/mm2", "In place of a temperature limit").optional(),
    limitTempC: busbarFields.limitTempC,
    ambientTempC: busbarFields.ambientTempC,
    frequencyHz: busbarFields.frequencyHz,
    cooling: busbarFields.cooling,
    thicknessMm: positive("mm", "Of a flat bar, on edge").default(10),
    mostWidthMm: positive("mm", "Of a flat bar; above it bars are set side by side").default(200),
    wireCount: count("Poles or phases, and a full neutral where there is one", 2).max(4).optional(),
    lengthM: positive("m", "Of the bar").optional(),
    tapOffs: z
      .array(z.strictObject({ atM: nonNegative("m", "From the head"), loadKw: positive("kW") }))
      .min(1)
      .describe("Loads along the bar; all at its end unless told")
      .optional(),
    reactanceOhmPerKm: nonNegative("ohm/km", "Of ac").default(busbarReactance.reactanceOhmPerKm),
  })
  .refine((bar) => bar.system !== "dc" || bar.powerFactor === 1, {
    path: ["powerFactor"],
    message: "1 for dc, which has no reactive power",
  })
  .refine((bar) => bar.limitTempC > bar.ambientTempC, { path: ["limitTempC"], message: "above ambientTempC" })
  .refine((bar) => bar.tapOffs === undefined || bar.lengthM !== undefined, {
    path: ["lengthM"],
    message: "a number > 0 m, where there are tapOffs",
  })
  .refine((bar) => (bar.tapOffs ?? []).every(({ atM }) => atM <= (bar.lengthM ?? 0)), {
    path: ["tapOffs"],
    message: "places between 0 and lengthM",
  })
  .refine(
    ({ tapOffs, loadKw }) =>
      tapOffs === undefined || Math.abs(tapOffs.reduce((sum, tap) => sum + tap.loadKw, 0) / loadKw - 1) < 1e-6,
    { path: ["tapOffs"], message: "loads that add up to loadKw" },
  )
  .meta({ description: "Section of a busbar, its temperature, copper, loss and voltage along it." });

/** Input of {@link busbarSize}, defaults not yet filled in. */
export type BusbarSizeInput = z.input<typeof busbarSizeInput>;

/** Result of {@link busbarSize}. */
export interface BusbarSizeResult {
  readonly currentA: number;
  /** Of one pole, all its bars. */
  readonly sectionMm2: number;
  readonly barCount: number;
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
  readonly bindingConstraint: "current-density" | "temperature";
  readonly steps: {
    readonly poleCount: number;
    readonly wireCount: number;
    readonly resistanceOhmPerKm: number | null;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type ParsedBar = z.output<typeof busbarSizeInput>;

interface Bars {
  readonly shape: Extract<BarShape, { kind: "flat" }>;
  readonly barCount: number;
}

const model = "busbarSize";
const mostBars = 8;

function flat(widthMm: number, thicknessMm: number): Bars["shape"] {
  return { kind: "flat", widthMm, thicknessMm };
}

function barsForDensity(bar: ParsedBar, currentA: number, density: number): Bars {
  const sectionMm2 = currentA / density;
  const barCount = Math.ceil(sectionMm2 / (bar.thicknessMm * bar.mostWidthMm) - 1e-9);
  return { shape: flat(sectionMm2 / barCount / bar.thicknessMm, bar.thicknessMm), barCount };
}

function barsForTemperature(bar: ParsedBar, currentA: number): Bars {
  const ampacity = (widthMm: number, barCount: number) => {
    const shape = flat(widthMm, bar.thicknessMm);
    const metre = busbarMetre(bar.conductor, shape, barCount, bar.cooling, bar.system, bar.frequencyHz);
    return busbarAmpacityKernel(metre, bar.limitTempC, bar.ambientTempC);
  };
  for (let barCount = 1; barCount <= mostBars; barCount++) {
    if (ampacity(bar.mostWidthMm, barCount) < currentA) continue;
    let [low, high] = [0, bar.mostWidthMm];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (ampacity(middle, barCount) < currentA) low = middle;
      else high = middle;
    }
    return { shape: flat(high, bar.thicknessMm), barCount };
  }
  throw new ModelError({
    code: "out-of-range",
    model,
    path: "loadKw",
    received: `${bar.loadKw} kW, ${currentA.toFixed(0)} A`,
    allowed: `${ampacity(bar.mostWidthMm, mostBars).toFixed(0)} A, what ${mostBars} bars of ${bar.mostWidthMm} x ${bar.thicknessMm} mm carry with this cooling`,
  });
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
 * is the smallest whose heat balance stays at the limit. Bars are flat, on edge, and set side by side above
 * `mostWidthMm`. Loss and voltage along the bar use its resistance at the temperature of its head throughout, an upper
 * bound.
 *
 * @param input - load in kW, system, voltage in V, density in A/mm² or limit in °C, length in m, loads along the bar
 * @returns section of one pole in mm², kg/m of all poles, temperature in °C, loss in kW, drop in V
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where no eight bars would do
 * @see Sources: `cda-22`, `cda-22-convection`, `cda-ampacity-tables`, `iec-60287`, `metal-densities`
 */
export function busbarSize(input: BusbarSizeInput): BusbarSizeResult {
  const bar = parseInput(model, busbarSizeInput, input);
  const currentA = feedCurrentKernel(bar.loadKw * 1000, bar.system, bar.voltageV, bar.powerFactor, 1);
  const byDensity = bar.currentDensityAPerMm2 !== undefined;
  const { shape, barCount } = byDensity
    ? barsForDensity(bar, currentA, bar.currentDensityAPerMm2 ?? Number.NaN)
    : barsForTemperature(bar, currentA);
  const metre = busbarMetre(bar.conductor, shape, barCount, bar.cooling, bar.system, bar.frequencyHz);
  const { meltingTempC, densityKgPerM3 } = metals[bar.conductor];
  const found = busbarTemperatureKernel(metre, currentA, bar.ambientTempC, meltingTempC);
  const barTempC = Number.isNaN(found) ? null : found;
  const resistanceOhmPerM = barTempC === null ? null : busbarResistanceKernel(metre, barTempC);
  const poleCount = loadedConductorCount(bar.system);
  const wireCount = bar.wireCount ?? poleCount;
  const sectionMm2 = shape.widthMm * shape.thicknessMm * barCount;
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
    barWidthMm: shape.widthMm,
    conductorKgPerM,
    conductorKg: bar.lengthM === undefined ? null : conductorKgPerM * bar.lengthM,
    barTempC,
    currentDensityAPerMm2: currentA / sectionMm2,
    rule,
    lossWPerM: resistanceOhmPerM === null ? null : poleCount * currentA * currentA * resistanceOhmPerM,
    lossKw: along?.lossKw ?? null,
    dropV: along?.dropV ?? null,
    profile: along?.taps ?? [],
    bindingConstraint: byDensity ? "current-density" : "temperature",
    steps: { poleCount, wireCount, resistanceOhmPerKm: resistanceOhmPerM === null ? null : resistanceOhmPerM * 1000 },
    findings: bySeverity([
      ...temperatureFinding(bar, barTempC),
      ...(along?.findings ?? []),
      ...busbarFindings(bar.system, barCount, shape.kind),
    ]),
    sources: ["cda-22", "cda-22-convection", "cda-ampacity-tables", "iec-60287", "metal-densities"],
  };
}
