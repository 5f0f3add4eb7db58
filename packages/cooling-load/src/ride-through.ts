import {
  between,
  bySeverity,
  type Finding,
  nonNegative,
  parseInput,
  positive,
  type SourceId,
  temperature,
} from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, coolantId, coolantSources } from "./coolant.ts";
import { airToMetal } from "./tables/air-classes.ts";
import { mixedWarming, roomWarming, type Warming } from "./warming.ts";

/** Input of {@link rideThrough}. */
export const rideThroughInput = z
  .strictObject({
    stops: z.enum(["flow", "rejection", "air"]).meta({
      description:
        "flow: the coolant stands still in the rack; rejection: it circulates and nothing cools it; air: nothing cools the room's air",
    }),
    heatKw: positive("kW", "Heat that keeps coming; with the pumps' when they keep running"),
    coolant: coolantId.optional(),
    holdUpL: nonNegative(
      "L",
      "What warms: coolant in the rack (flow), coolant in the whole loop with its buffer (rejection), air of the room (air)",
    ),
    metalKjPerK: nonNegative("kJ/K", "Heat capacity of the metal that warms with it"),
    airToMetalKwPerK: positive(
      "kW/K",
      "From room air to metal, when the air stops and there is metal; 3, with a finding, unless told",
    ).optional(),
    altitudeM: between(-500, 5000, "m", "For the density of room air").default(0),
    startTempC: temperature("Of all that warms, when it stops"),
    limitTempsC: z.array(temperature("Of the coolant, or of the air")).min(1),
    restartS: nonNegative("s", "Until it is cooled again").optional(),
    traceCount: z.number().int().min(0).max(10_000).default(25).meta({
      unit: "1",
      description: "Points of the trace from the start to the last limit or the restart; 0 for none",
    }),
  })
  .refine(({ stops, coolant }) => stops === "air" || coolant !== undefined, {
    path: ["coolant"],
    message: "needed when the flow or the rejection stops",
  })
  .refine((x) => x.stops !== "air" || (x.startTempC >= -50 && x.startTempC <= 100), {
    path: ["startTempC"],
    message: "-50 to 100 degC when the air stops",
  })
  .refine((x) => x.holdUpL >= 1e-9 || (x.stops !== "air" && x.metalKjPerK >= 1e-9), {
    path: ["holdUpL"],
    message: "above 0, because something must take the heat",
  })
  .meta({ description: "Seconds until temperature limits are reached after cooling stops." });

/** Input of {@link rideThrough}, defaults not yet filled in. */
export type RideThroughInput = z.input<typeof rideThroughInput>;

/** When a limit is reached. */
export interface LimitTime {
  readonly limitTempC: number;
  /** Since the stop; 0 when it starts at or above the limit. */
  readonly timeS: number;
}

/** A point of the trace. */
export interface RideThroughPoint {
  readonly timeS: number;
  /** Of the coolant, or of the air. */
  readonly tempC: number;
  /** Of the metal, which lags behind room air. */
  readonly metalTempC: number;
}

/** Result of {@link rideThrough}. */
export interface RideThroughResult {
  /** In the order in which the limits were given, as if cooling never came back. */
  readonly secondsTo: readonly LimitTime[];
  /** The limit that is reached first. */
  readonly firstLimit: LimitTime;
  /** `null` when no restart was given, or when the coolant boils before. */
  readonly tempAtRestartC: number | null;
  readonly trace: readonly RideThroughPoint[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly capacityKjPerK: number; readonly firstRateKPerS: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Stop = z.output<typeof rideThroughInput>;

const couplingIsAssumed = (stop: Stop): boolean =>
  stop.stops === "air" && stop.metalKjPerK > 0 && stop.airToMetalKwPerK === undefined;

function warmingOf(stop: Stop): Warming {
  const { coolant } = stop;
  if (stop.stops === "air" || coolant === undefined)
    return roomWarming(stop, stop.altitudeM, stop.airToMetalKwPerK ?? airToMetal.valueKwPerK);
  assertLiquid("rideThrough", "startTempC", coolant, stop.startTempC);
  for (const [i, limitTempC] of stop.limitTempsC.entries())
    assertLiquid("rideThrough", `limitTempsC[${i}]`, coolant, limitTempC);
  return mixedWarming(stop, coolant);
}

function limitFindings(stop: Stop, secondsTo: readonly LimitTime[]): readonly Finding[] {
  return secondsTo.flatMap(({ limitTempC, timeS }, i): Finding[] => {
    if (timeS === 0)
      return [
        {
          code: "limit-passed-at-start",
          severity: "fail",
          message: `${limitTempC} °C is passed from the start, which is at ${stop.startTempC} °C.`,
          path: `limitTempsC[${i}]`,
          value: stop.startTempC,
          limit: limitTempC,
        },
      ];
    if (stop.restartS === undefined || timeS >= stop.restartS) return [];
    return [
      {
        code: "limit-before-restart",
        severity: "fail",
        message: `${limitTempC} °C is reached after ${timeS.toFixed(1)} s, before cooling is back after ${stop.restartS} s.`,
        path: `limitTempsC[${i}]`,
        value: timeS,
        limit: stop.restartS,
      },
    ];
  });
}

function otherFindings(stop: Stop, warming: Warming): readonly Finding[] {
  const findings: Finding[] = [];
  if (stop.restartS !== undefined && stop.restartS > warming.lastS)
    findings.push({
      code: "boils-before-restart",
      severity: "fail",
      message: `The coolant boils after ${warming.lastS.toFixed(1)} s, before cooling is back after ${stop.restartS} s.`,
      path: "restartS",
      value: warming.lastS,
      limit: stop.restartS,
    });
  if (stop.stops === "flow")
    findings.push({
      code: "standstill-taken-as-mixed",
      severity: "warning",
      message:
        "Coolant that stands still does not mix: chips and cold plates pass a limit earlier. Count in holdUpL only what is in the trays, or one cold plate with its own heat, to stay on the safe side.",
      path: "holdUpL",
      value: stop.holdUpL,
    });
  if (couplingIsAssumed(stop))
    findings.push({
      code: "air-to-metal-assumed",
      severity: "warning",
      message: `How fast the air hands heat to the metal was not given: ${airToMetal.valueKwPerK} kW/K of one rack's servers is taken. Less is on the safe side.`,
      path: "airToMetalKwPerK",
      value: airToMetal.valueKwPerK,
      source: airToMetal.source,
    });
  if (stop.stops === "air" && stop.coolant !== undefined)
    findings.push({
      code: "coolant-not-used",
      severity: "info",
      message: "When the air stops, holdUpL is room air: the coolant plays no part.",
      path: "coolant",
      value: stop.coolant,
    });
  return findings;
}

function traceOf(warming: Warming, lastS: number, points: number): readonly RideThroughPoint[] {
  return Array.from({ length: points }, (_, i) => {
    const timeS = points === 1 ? 0 : (lastS * i) / (points - 1);
    return { timeS, tempC: warming.tempAt(timeS), metalTempC: warming.metalTempAt(timeS) };
  });
}

/**
 * Seconds until temperature limits are reached after flow, rejection or air cooling stops.
 *
 * Coolant and metal are well mixed, with properties at the mean of start and limit; a chip is warmer than they are by
 * what its cold plate needs, and coolant that stands still mixes badly, of which a finding warns. Room air and metal are two nodes, solved exactly. All heat goes into them: none leaves.
 *
 * @param input - what stops, heat in kW, hold-up in L, metal in kJ/K, start and limits in °C, restart in s
 * @returns seconds to each limit, the first limit, the temperature at the restart, a trace
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where the coolant is not liquid
 * @see Sources: `heat-balance`, `khankari-two-node`, `melinder-2010-mpg`, `kell-1975`, `iapws-sr6-08`
 */
export function rideThrough(input: RideThroughInput): RideThroughResult {
  const stop = parseInput("rideThrough", rideThroughInput, input);
  const warming = warmingOf(stop);
  const secondsTo = stop.limitTempsC.map((limitTempC) => ({ limitTempC, timeS: warming.timeTo(limitTempC) }));
  const firstLimit = secondsTo.reduce((first, next) => (next.limitTempC < first.limitTempC ? next : first));
  const { restartS } = stop;
  const lastS = Math.min(warming.lastS, Math.max(restartS ?? 0, ...secondsTo.map(({ timeS }) => timeS)));
  return {
    secondsTo,
    firstLimit,
    tempAtRestartC: restartS === undefined || restartS > warming.lastS ? null : warming.tempAt(restartS),
    trace: traceOf(warming, lastS, stop.traceCount),
    steps: { capacityKjPerK: warming.capacityKjPerK, firstRateKPerS: warming.firstRateKPerS },
    findings: bySeverity([...limitFindings(stop, secondsTo), ...otherFindings(stop, warming)]),
    sources:
      stop.stops === "air" || stop.coolant === undefined
        ? [
            "heat-balance",
            "khankari-two-node",
            "ashrae-moist-air",
            ...(couplingIsAssumed(stop) ? [airToMetal.source] : []),
          ]
        : ["heat-balance", ...coolantSources(stop.coolant)],
  };
}
