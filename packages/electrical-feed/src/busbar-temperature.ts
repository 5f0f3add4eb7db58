import { bySeverity, type Finding, nonNegative, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type BarShape, barSectionMm2, busbarFields, busbarMetre, busbarRuleAmpacityA } from "./busbar-bars.ts";
import { busbarAmpacityKernel, busbarResistanceKernel, busbarTemperatureKernel } from "./busbar-kernel.ts";
import { conductorMetal, metals } from "./conductor.ts";
import { feedSystem, loadedConductorCount } from "./feed-system.ts";

/** Input of {@link busbarTemperature}. */
export const busbarTemperatureInput = z
  .strictObject({
    system: feedSystem,
    conductor: conductorMetal.default("copper"),
    shape: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("flat"), widthMm: positive("mm", "On edge"), thicknessMm: positive("mm") }),
      z.strictObject({ kind: z.literal("round"), diameterMm: positive("mm") }),
    ]),
    currentA: nonNegative("A", "Of one pole or phase"),
    ambientTempC: busbarFields.ambientTempC,
    limitTempC: busbarFields.limitTempC,
    frequencyHz: busbarFields.frequencyHz,
    cooling: busbarFields.cooling,
    barCount: busbarFields.barCount,
  })
  .refine(({ ambientTempC, limitTempC }) => limitTempC > ambientTempC, {
    path: ["limitTempC"],
    message: "above ambientTempC",
  })
  .meta({ description: "Temperature of a busbar at its current, by its heat balance." });

/** Input of {@link busbarTemperature}, defaults not yet filled in. */
export type BusbarTemperatureInput = z.input<typeof busbarTemperatureInput>;

/** The published rule beside the heat balance. */
export interface BusbarRule {
  /** 50 K above 40 °C, copper, direct current, still air. */
  readonly ampacityA: number;
  /** By the heat balance at the same conditions. */
  readonly physicsAmpacityA: number;
}

/** Result of {@link busbarTemperature}. */
export interface BusbarTemperatureResult {
  /** `null` where there is no equilibrium below the metal's melting point. */
  readonly barTempC: number | null;
  readonly state: "within-limit" | "above-limit" | "runaway";
  readonly limitTempC: number;
  /** At the limit. */
  readonly ampacityA: number;
  /** All poles. */
  readonly lossWPerM: number | null;
  /** Of one pole, all its bars. */
  readonly sectionMm2: number;
  /** `null` for bars that the rule does not cover. */
  readonly rule: BusbarRule | null;
  readonly steps: {
    readonly resistanceOhmPerKm: number | null;
    readonly skinRatio: number | null;
    readonly currentDensityAPerMm2: number;
    readonly poleCount: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type ParsedBusbar = z.output<typeof busbarTemperatureInput>;

function ruleBeside(bar: ParsedBusbar, shape: BarShape, barCount: number): BusbarRule | null {
  if (bar.conductor !== "copper" || barCount > 1) return null;
  const metre = busbarMetre("copper", shape, 1, { kind: "still-air" }, "dc", 0);
  return { ampacityA: busbarRuleAmpacityA(shape), physicsAmpacityA: busbarAmpacityKernel(metre, 90, 40) };
}

/** What the model of the bars rests on. */
export function busbarFindings(system: string, barCount: number, shape: BarShape["kind"]): readonly Finding[] {
  const findings: Finding[] = [];
  if (barCount > 1)
    findings.push({
      code: "bars-side-by-side",
      severity: "warning",
      message: "How much bars side by side shade one another is fitted to published ratings of two to four bars",
      path: "barCount",
      value: barCount,
      source: "cda-ampacity-tables",
    });
  if (system !== "dc" && shape === "flat")
    findings.push({
      code: "skin-effect-approximated",
      severity: "warning",
      message: "Skin effect is that of a round conductor of equal section, and proximity of the phases is left out",
      path: "shape",
      source: "iec-60287",
    });
  return findings;
}

/**
 * Temperature of a busbar at its current: the heat of its resistance against convection and radiation of its surface,
 * moving air, or a coolant. The published rule for one copper bar stands beside it.
 *
 * @param input - system, metal, width and thickness or diameter in mm, current in A, ambient in °C, cooling
 * @returns temperature in °C or `null` in a runaway, ampacity at the limit in A, loss of all poles in W/m
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `cda-22`, `cda-22-convection`, `cda-ampacity-tables`, `iec-60287`
 */
export function busbarTemperature(input: BusbarTemperatureInput): BusbarTemperatureResult {
  const bar = parseInput("busbarTemperature", busbarTemperatureInput, input);
  const barCount = bar.barCount ?? 1;
  const metre = busbarMetre(bar.conductor, bar.shape, barCount, bar.cooling, bar.system, bar.frequencyHz);
  const meltingTempC = metals[bar.conductor].meltingTempC;
  const found = busbarTemperatureKernel(metre, bar.currentA, bar.ambientTempC, meltingTempC);
  const barTempC = Number.isNaN(found) ? null : found;
  const resistance = barTempC === null ? null : busbarResistanceKernel(metre, barTempC);
  const dc = barTempC === null ? null : metre.resistance20 * (1 + metre.temperatureCoefficient * (barTempC - 20));
  const poleCount = loadedConductorCount(bar.system);
  const sectionMm2 = barSectionMm2(bar.shape) * barCount;
  const state = barTempC === null ? "runaway" : barTempC > bar.limitTempC ? "above-limit" : "within-limit";
  const ampacityA = busbarAmpacityKernel(metre, bar.limitTempC, bar.ambientTempC);
  const hot: readonly Finding[] =
    state === "within-limit"
      ? []
      : [
          {
            code: state === "runaway" ? "busbar-runaway" : "busbar-above-limit",
            severity: "fail",
            message: `${bar.currentA} A is more than the ${ampacityA.toFixed(0)} A that hold ${bar.limitTempC} °C`,
            path: "currentA",
            value: bar.currentA,
            limit: ampacityA,
          },
        ];
  return {
    barTempC,
    state,
    limitTempC: bar.limitTempC,
    ampacityA,
    lossWPerM: resistance === null ? null : poleCount * bar.currentA * bar.currentA * resistance,
    sectionMm2,
    rule: ruleBeside(bar, bar.shape, barCount),
    steps: {
      resistanceOhmPerKm: resistance === null ? null : resistance * 1000,
      skinRatio: resistance === null || dc === null ? null : resistance / dc,
      currentDensityAPerMm2: bar.currentA / sectionMm2,
      poleCount,
    },
    findings: bySeverity([...hot, ...busbarFindings(bar.system, barCount, bar.shape.kind)]),
    sources: ["cda-22", "cda-22-convection", "cda-ampacity-tables", "iec-60287"],
  };
}
