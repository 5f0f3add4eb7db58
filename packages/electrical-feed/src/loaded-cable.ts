import { between, positive } from "@watthall/basis";
import { z } from "zod";
import { type CableThermal, cableThermal, conductorResistanceKernel } from "./cable-thermal.ts";
import {
  acResistanceRatioKernel,
  conductorMetal,
  dcResistanceKernel,
  metals,
  resistance20OhmPerKm,
} from "./conductor.ts";
import {
  conductorTemperatureKernel,
  ratedConductorTemperatureKernel,
  ratedRunawayCurrentKernel,
  runawayCurrentKernel,
  surfaceRiseOfLossKernel,
} from "./conductor-temperature-kernels.ts";
import { currentOf, deratingOf, ratingOf, surroundingTemperature } from "./feed-quantities.ts";
import { feedSystem, loadedConductorCount } from "./feed-system.ts";
import { insulationKind, sheathKind } from "./insulation.ts";
import { permissibleCurrentKernel } from "./rating-equation.ts";

/** What is known of how a cable sheds its heat: an ampacity under stated conditions, or the cable itself in free air. */
const cableHeatPath = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("rating"),
    ampacityA: ratingOf("Of the cable alone, under its rated conditions"),
    ratedTempC: between(-60, 1000, "degC", "Conductor temperature at the ampacity"),
    ratedAmbientTempC: between(-60, 1000, "degC", "Ambient of the ampacity"),
  }),
  z.strictObject({
    kind: z.literal("iec-60287"),
    arrangement: z.enum(["single", "trefoil", "flat-touching", "flat-spaced", "multicore"]),
  }),
]);

const cableFields = {
  thermal: cableHeatPath,
  conductor: conductorMetal,
  insulation: insulationKind,
  sheath: sheathKind.default("pvc"),
  sectionMm2: positive("mm2", "Nominal section of one conductor"),
  groupingFactor: deratingOf("Derating by neighbours").default(1),
};

/** A cable of one or several runs, its load and its surroundings told elsewhere. */
export const cableOfRuns = z.strictObject({
  ...cableFields,
  parallelRuns: between(1, 1000, "1").int().default(1),
});

/** Fields that describe a loaded cable and its surroundings. */
export const loadedCableFields = {
  ...cableFields,
  system: feedSystem,
  frequencyHz: between(16, 400, "Hz", "Of ac, 50 unless told").optional(),
  currentA: currentOf("In each loaded conductor"),
  ambientTempC: surroundingTemperature(),
};

const loadedCable = z.strictObject(loadedCableFields);

/** A loaded cable as its schema gives it. */
export type LoadedCable = z.output<typeof loadedCable>;

/** Whether a rating is one: its conductor is warmer than its ambient, by enough that its runaway current is a number. */
export function isRatingAboveAmbient({ thermal }: Pick<LoadedCable, "thermal">): boolean {
  return thermal.kind !== "rating" || thermal.ratedTempC >= thermal.ratedAmbientTempC + 1;
}

/** Where and why {@link isRatingAboveAmbient} refuses. */
export const ratingAboveAmbient = {
  path: ["thermal", "ratedAmbientTempC"],
  message: "at least 1 K below ratedTempC: a rating needs a rise",
};

/** A cable's heat, whichever way it is known. */
export interface HeatPath {
  readonly loadedConductorCount: 2 | 3;
  /** Layers of the cable, where they are known. */
  readonly layers: CableThermal | null;
  readonly runawayCurrentA: number;
  /** Of one conductor, in Ω/m. */
  readonly resistanceOhmPerM: (tempC: number) => number;
  readonly acResistanceRatio: (tempC: number) => number;
  /** At equilibrium, or null. */
  readonly temperatureC: (currentA: number) => number | null;
  /** For a loss of one conductor, or null where layers are not known. */
  readonly surfaceTempC: (conductorLossWPerM: number) => number | null;
  /** Current that brings the conductor to a temperature; 0 when it is not above ambient. */
  readonly currentA: (conductorTempC: number) => number;
  readonly sources: readonly string[];
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Frequency that the model takes: none for dc. */
function frequencyHzOf({ system, frequencyHz }: Pick<LoadedCable, "system" | "frequencyHz">): number {
  return system === "dc" ? 0 : (frequencyHz ?? 50);
}

function ratingPath(cable: LoadedCable, thermal: Extract<LoadedCable["thermal"], { kind: "rating" }>): HeatPath {
  const { ratedTempC, ratedAmbientTempC } = thermal;
  const ampacityA = thermal.ampacityA * cable.groupingFactor;
  const alpha = metals[cable.conductor].temperatureCoefficient;
  const resistance20 = resistance20OhmPerKm(cable.conductor, cable.sectionMm2) / 1000;
  const frequencyHz = frequencyHzOf(cable);
  const count = loadedConductorCount(cable.system);
  const dc = (tempC: number) => dcResistanceKernel(resistance20, alpha, tempC);
  const acResistanceRatio = acResistanceRatioKernel(dc(ratedTempC), frequencyHz, 0, count);
  return {
    loadedConductorCount: count,
    layers: null,
    runawayCurrentA: ratedRunawayCurrentKernel(ampacityA, ratedTempC, ratedAmbientTempC, alpha),
    resistanceOhmPerM: (tempC) => dc(tempC) * acResistanceRatio,
    acResistanceRatio: () => acResistanceRatio,
    temperatureC: (currentA) =>
      orNull(
        ratedConductorTemperatureKernel(currentA, ampacityA, ratedTempC, ratedAmbientTempC, cable.ambientTempC, alpha),
      ),
    surfaceTempC: () => null,
    currentA: (tempC) => {
      const rise = (tempC - cable.ambientTempC) / (ratedTempC - ratedAmbientTempC);
      return rise <= 0 ? 0 : ampacityA * Math.sqrt((rise * dc(ratedTempC)) / dc(tempC));
    },
    sources: ["heat-balance", "iec-60228", "iec-60287"],
  };
}

function freeAirPath(cable: LoadedCable, thermal: Extract<LoadedCable["thermal"], { kind: "iec-60287" }>): HeatPath {
  const { ambientTempC } = cable;
  const count = loadedConductorCount(cable.system);
  const layers = cableThermal({
    ...cable,
    arrangement: thermal.arrangement,
    loadedConductorCount: count,
    frequencyHz: frequencyHzOf(cable),
  });
  const { resistance20OhmPerM, temperatureCoefficient } = layers;
  return {
    loadedConductorCount: count,
    layers,
    runawayCurrentA: runawayCurrentKernel(layers),
    resistanceOhmPerM: (tempC) => conductorResistanceKernel(layers, tempC),
    acResistanceRatio: (tempC) =>
      conductorResistanceKernel(layers, tempC) / dcResistanceKernel(resistance20OhmPerM, temperatureCoefficient, tempC),
    temperatureC: (currentA) => orNull(conductorTemperatureKernel(layers, currentA, ambientTempC)),
    surfaceTempC: (loss) => ambientTempC + surfaceRiseOfLossKernel(layers, loss),
    currentA: (tempC) => permissibleCurrentKernel(layers, tempC, ambientTempC),
    sources: ["iec-60287", "iec-60287-2-1", "iec-60228", "typical-cable-geometry"],
  };
}

/**
 * The heat of a loaded cable, from its rating or from its layers in free air.
 *
 * @throws {@link ModelError} `out-of-range` for a section that is not held
 */
export function heatPath(cable: LoadedCable): HeatPath {
  return cable.thermal.kind === "rating" ? ratingPath(cable, cable.thermal) : freeAirPath(cable, cable.thermal);
}
