import type { Sourced } from "@watthall/basis";

/** Chances of one set that a source gives together. */
export interface SetReliabilityRow extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly availabilityShare: number;
  readonly failureToStartShare: number;
  readonly meanTimeToFailureH: number;
}

/** Chances of one set, as `fleetSurvival` takes them. */
export const setReliabilities = [
  {
    id: "reopt-default",
    name: "Default of REopt",
    availabilityShare: 0.995,
    failureToStartShare: 0.0094,
    meanTimeToFailureH: 1100,
    source: "reopt-backup-reliability",
    grade: "datasheet",
  },
] as const satisfies readonly SetReliabilityRow[];

/** A share of single sets that fails within a time. */
export interface SetFailureRow extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly durationH: number;
  readonly failureShare: number;
}

/** How often single sets failed within a time, as counted; what a fleet's chances can be held against. */
export const setFailures = [
  {
    id: "well-kept",
    name: "Well maintained",
    durationH: 336,
    failureShare: 0.2,
    source: "marqusee-jenket-2020",
    grade: "measured",
  },
  {
    id: "poorly-kept",
    name: "Poorly maintained",
    durationH: 48,
    failureShare: 0.5,
    source: "marqusee-jenket-2020",
    grade: "measured",
  },
] as const satisfies readonly SetFailureRow[];

/** A share of starts that succeed, in nuclear plants. */
export interface StartReliabilityRow extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly startShare: number;
}

/** Start reliability of emergency diesels of nuclear plants: what was found, and what was asked for. */
export const startReliabilities = [
  { id: "found", name: "Found before the programme", startShare: 0.94, source: "nureg-0933-b56", grade: "standard" },
  { id: "goal", name: "Goal", startShare: 0.99, source: "nureg-0933-b56", grade: "standard" },
  { id: "least-desired", name: "Least desired", startShare: 0.95, source: "nureg-0933-b56", grade: "standard" },
  { id: "least-accepted", name: "Least accepted", startShare: 0.9, source: "nureg-0933-b56", grade: "standard" },
] as const satisfies readonly StartReliabilityRow[];
