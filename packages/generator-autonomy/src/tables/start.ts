import type { Sourced } from "@watthall/basis";
import type { SourcedBand, SourcedFigure } from "./fuels.ts";

/** Limits that a set keeps when its load steps, by class of ISO 8528-5. */
export interface TransientClass extends Sourced {
  readonly id: "G1" | "G2" | "G3";
  /** Of rated frequency, when load is added (below zero) and when it is lost. */
  readonly frequencyDipShare: number;
  readonly frequencyRiseShare: number;
  readonly frequencyRecoveryS: number;
  /** Of rated voltage. */
  readonly voltageDipShare: number;
  readonly voltageRiseShare: number;
  readonly voltageRecoveryS: number;
}

/** Classes of ISO 8528-5 as quoted of the editions of 2005 and 2018; an edition of 2025 exists and was not read. */
export const transientClasses = [
  {
    id: "G1",
    frequencyDipShare: -0.15,
    frequencyRiseShare: 0.18,
    frequencyRecoveryS: 10,
    voltageDipShare: -0.25,
    voltageRiseShare: 0.35,
    voltageRecoveryS: 10,
    source: "iso-8528-5",
    grade: "unverified",
  },
  {
    id: "G2",
    frequencyDipShare: -0.1,
    frequencyRiseShare: 0.12,
    frequencyRecoveryS: 5,
    voltageDipShare: -0.2,
    voltageRiseShare: 0.25,
    voltageRecoveryS: 6,
    source: "iso-8528-5",
    grade: "unverified",
  },
  {
    id: "G3",
    frequencyDipShare: -0.07,
    frequencyRiseShare: 0.1,
    frequencyRecoveryS: 3,
    voltageDipShare: -0.15,
    voltageRiseShare: 0.2,
    voltageRecoveryS: 4,
    source: "iso-8528-5",
    grade: "unverified",
  },
] as const satisfies readonly TransientClass[];

/** Which loads a set takes at once, and in which class. */
export interface LoadAcceptance extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Loads at which the set has settled, shares of rating, rising from 0 to 1: a step goes from one to the next. */
  readonly stepShares: readonly number[];
  /** Class that is kept on the way; `null` where the source does not say. */
  readonly transientClass: TransientClass["id"] | null;
}

/** Load acceptance by id, as `acceptance` takes it. */
export const loadAcceptances = [
  {
    id: "three-steps",
    name: "Three steps of a project specification",
    stepShares: [0, 0.5, 0.8, 1],
    transientClass: null,
    source: "mrb78-specification",
    grade: "claim",
  },
  {
    id: "kohler-kd3300-e",
    name: "Kohler KD3300-E, one step",
    stepShares: [0, 1],
    transientClass: "G3",
    source: "kohler-kd3300-e",
    grade: "datasheet",
  },
  {
    id: "nfpa-110-one-step",
    name: "Sets sold as taking rated load in one step (Cat C27, Cummins QST30)",
    stepShares: [0, 1],
    transientClass: null,
    source: "one-step-sheets",
    grade: "datasheet",
  },
] as const satisfies readonly LoadAcceptance[];

/** Times from the start signal to power, and what a set needs once it runs. */
export const startTimes = {
  /** NFPA 110 type 10: time to power. */
  nfpa110Type10S: { value: 10, source: "nfpa-110", grade: "standard" },
  practiceS: { low: 10, high: 30, source: "start-time-trade", grade: "claim" },
} as const satisfies Readonly<Record<string, SourcedFigure | SourcedBand>>;

/** Minutes of the storage that bridges to the generators, as quoted; no standard sets them. */
export const bridgeTimes = {
  batteryS: { value: 300, source: "ups-autonomy-trade", grade: "claim" },
  batteryRangeS: { low: 60, high: 1800, source: "ups-autonomy-trade", grade: "claim" },
  flywheelS: { value: 15, source: "flywheel-trade", grade: "claim" },
} as const satisfies Readonly<Record<string, SourcedFigure | SourcedBand>>;
