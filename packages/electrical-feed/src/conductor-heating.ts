import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { metals } from "./conductor.ts";
import { currentOf, durationOf } from "./feed-quantities.ts";
import {
  coldTimeConstantS,
  type HeatingCourse,
  heatingCourse,
  temperatureAt,
  timeToThreshold,
  vapourTempC,
} from "./heating-course.ts";
import { adiabaticTimeKernel } from "./heating-modes.ts";
import {
  conductorHeatJPerMK,
  type HeatingCircuit,
  heatingCircuit,
  heatingModes,
  heatingNodes,
  settledState,
} from "./heating-nodes.ts";
import { faultLimitTempC } from "./insulation.ts";
import { isRatingAboveAmbient, loadedCableFields, ratingAboveAmbient } from "./loaded-cable.ts";

/** Input of {@link conductorHeating}. */
export const conductorHeatingInput = z
  .strictObject({
    ...loadedCableFields,
    currentA: currentOf("In each loaded conductor; the profile's first where one is given").optional(),
    initialTempC: between(-60, 1500, "degC", "Of the conductor when the current sets in"),
    thresholdTempsC: z.array(between(-60, 2000, "degC")).max(100),
    heatCapacityJPerMK: between(0.1, 1e9, "J/(m.K)", "Of the whole circuit, as one node").optional(),
    profile: z
      .array(z.strictObject({ currentA: currentOf(), durationS: durationOf() }))
      .min(1)
      .max(10_000)
      .optional()
      .meta({ description: "Currents one after the other, in place of currentA" }),
    traceIntervalS: durationOf("Distance of the trace's points, when one is wanted").optional(),
  })
  .refine(isRatingAboveAmbient, ratingAboveAmbient)
  .refine(({ currentA, profile }) => currentA !== undefined || profile !== undefined, {
    path: ["currentA"],
    message: "a finite number A, or a profile of currents",
  })
  .meta({ description: "How fast a current heats a cable, and when it passes given temperatures." });

/** Input of {@link conductorHeating}, defaults not yet filled in. */
export type ConductorHeatingInput = z.input<typeof conductorHeatingInput>;

/** When a conductor passes a temperature. */
export interface SecondsToThreshold {
  readonly thresholdTempC: number;
  /** Null when it never does; 0 when it starts past it and does not fall through it. */
  readonly timeS: number | null;
  /** If no heat left the metal: the soonest possible; null without current, or when it starts past it. */
  readonly adiabaticTimeS: number | null;
}

/** Result of {@link conductorHeating}. */
export interface ConductorHeatingResult {
  readonly secondsTo: readonly SecondsToThreshold[];
  /** At equilibrium, null when there is none; with a profile, at its end, null when no conductor is left by then. */
  readonly finalTempC: number | null;
  /** Of the cable without current, the slow one where there are two: heat capacity times thermal resistance. */
  readonly timeConstantS: number;
  /** On request; null otherwise. */
  readonly trace: { readonly timesS: readonly number[]; readonly conductorTempsC: readonly number[] } | null;
  readonly steps: {
    /** Of the whole circuit. */
    readonly heatCapacityJPerMK: number;
    /** Of all loaded conductors, as the current sets in. */
    readonly lossWPerM: number;
    /** One, or two: the conductor, and the sheath that follows it. */
    readonly nodeCount: 1 | 2;
    /** Of the approach to equilibrium under the current, which warms the metal and so its own loss; null in a runaway. */
    readonly loadedTimeConstantS: number | null;
    /** Between conductor and ambient, of one conductor. */
    readonly thermalResistanceKMPerW: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Heating = z.output<typeof conductorHeatingInput> & { readonly currentA: number };

/** Most points of a trace. */
const mostTracePoints = 100_000;

function traceOf(
  { traceIntervalS, profile }: Heating,
  course: HeatingCourse,
  lastThresholdS: number,
  timeConstantS: number,
): ConductorHeatingResult["trace"] {
  if (traceIntervalS === undefined) return null;
  const untilS = profile === undefined ? lastThresholdS || 5 * timeConstantS : course.endS;
  const pointCount = Math.min(mostTracePoints, Math.floor(untilS / traceIntervalS) + 1);
  const timesS = Array.from({ length: pointCount }, (_, i) => i * traceIntervalS);
  const conductorTempsC = timesS.map((timeS) => temperatureAt(course, timeS));
  const end = conductorTempsC.findIndex((tempC) => !(tempC < vapourTempC));
  return end < 0
    ? { timesS, conductorTempsC }
    : { timesS: timesS.slice(0, end), conductorTempsC: conductorTempsC.slice(0, end) };
}

function adiabaticTimeS(heating: Heating, circuit: HeatingCircuit, thresholdTempC: number) {
  const { currentA } = heating;
  if (currentA === 0 || thresholdTempC <= heating.initialTempC) return null;
  const timeS = adiabaticTimeKernel(
    currentA,
    circuit.oneNodeJPerMK ?? conductorHeatJPerMK(heating),
    circuit.resistance20OhmPerM,
    metals[heating.conductor].temperatureCoefficient,
    heating.initialTempC,
    thresholdTempC,
  );
  return Number.isFinite(timeS) ? timeS : null;
}

function heatFindings(input: Heating, finalTempC: number | null): readonly Finding[] {
  const onlyMetal: readonly Finding[] =
    input.thermal.kind === "rating" && input.heatCapacityJPerMK === undefined
      ? [
          {
            code: "conductor-heat-only",
            severity: "info",
            message: "Only the metal stores heat here: insulation and sheath make the real times longer.",
            path: "steps.heatCapacityJPerMK",
          },
        ]
      : [];
  if (finalTempC !== null) return onlyMetal;
  return [
    {
      code: "thermal-runaway",
      severity: "fail",
      message: "No temperature balances this current; it rises until something gives way.",
      path: "finalTempC",
      value: null,
      source: "heat-balance",
    },
    ...onlyMetal,
  ];
}

/**
 * How fast a current heats a cable: exact exponentials of the linear heat balance, the metal's resistance rising with
 * its temperature. A cable known layer by layer has two nodes, a rating or a given heat capacity has one.
 *
 * The heat transfer of a surface in free air rises as it warms: it is renewed every hundredth of the time constant.
 *
 * @param input - as `conductorTemperature`, with initial temperature and thresholds in °C, a heat capacity of the
 * whole circuit in J/(m·K), a profile of currents
 * @returns seconds to each threshold, final temperature, time constant, a trace on request
 * @throws {@link ModelError} `out-of-range` for a section that is not held, `input-invalid`, `unknown-key`
 * @see Sources: `heat-balance`, `iec-60287`, `iec-60853`, `iec-60228`
 */
export function conductorHeating(input: ConductorHeatingInput): ConductorHeatingResult {
  const parsed = parseInput("conductorHeating", conductorHeatingInput, input);
  const firstA = parsed.profile?.[0]?.currentA ?? parsed.currentA ?? 0;
  const heating: Heating = { ...parsed, currentA: firstA };
  const circuit = heatingCircuit(heating, heating.heatCapacityJPerMK);
  const { path } = circuit;
  const currents = heating.profile ?? [{ currentA: firstA, durationS: Number.POSITIVE_INFINITY }];
  const course = heatingCourse(circuit, heating.initialTempC, currents);
  const secondsTo = heating.thresholdTempsC.map((thresholdTempC) => ({
    thresholdTempC,
    timeS: timeToThreshold(course, thresholdTempC),
    adiabaticTimeS: adiabaticTimeS(heating, circuit, thresholdTempC),
  }));
  const equilibriumTempC = path.temperatureC(firstA);
  const aroundTempC = equilibriumTempC ?? faultLimitTempC(heating.insulation, heating.sectionMm2);
  const around = settledState(circuit, aroundTempC);
  const nodes = heatingNodes(circuit, firstA, around);
  const { lambdaA } = heatingModes(nodes, around).conductor;
  const timeConstantS = coldTimeConstantS(nodes);
  const lastThresholdS = Math.max(0, ...secondsTo.map(({ timeS }) => timeS ?? 0));
  const finalTempC = heating.profile === undefined ? equilibriumTempC : (course.end?.conductorTempC ?? null);
  const { initialTempC } = heating;
  return {
    secondsTo,
    finalTempC,
    timeConstantS,
    trace: traceOf(heating, course, lastThresholdS, timeConstantS),
    steps: {
      heatCapacityJPerMK: path.loadedConductorCount * (nodes.innerJPerMK + nodes.outerJPerMK),
      lossWPerM: path.loadedConductorCount * firstA ** 2 * path.resistanceOhmPerM(initialTempC),
      nodeCount: nodes.outerJPerMK === 0 ? 1 : 2,
      loadedTimeConstantS: lambdaA < 0 ? -1 / lambdaA : null,
      thermalResistanceKMPerW: nodes.innerKMPerW + nodes.outerKMPerW,
    },
    findings: heatFindings(heating, finalTempC),
    sources: ["heat-balance", "iec-60287", "iec-60853", "iec-60228"],
  };
}
