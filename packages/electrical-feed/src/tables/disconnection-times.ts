import type { Sourced } from "@watthall/basis";

/** Longest time in which a fault to earth in a final circuit must be cleared, from a voltage to earth on. */
export interface DisconnectionRow extends Sourced {
  readonly earthing: "tn" | "tt";
  readonly current: "ac" | "dc";
  /** Exclusive; below the first row no disconnection is asked. */
  readonly aboveV: number;
  readonly maximumS: number;
}

/** IEC 60364-4-41 table 41.1. */
export const disconnectionTimes = [
  { earthing: "tn", current: "ac", aboveV: 50, maximumS: 0.8, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tn", current: "ac", aboveV: 120, maximumS: 0.4, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tn", current: "ac", aboveV: 230, maximumS: 0.2, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tn", current: "ac", aboveV: 400, maximumS: 0.1, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tn", current: "dc", aboveV: 120, maximumS: 5, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tn", current: "dc", aboveV: 230, maximumS: 0.4, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tn", current: "dc", aboveV: 400, maximumS: 0.1, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", current: "ac", aboveV: 50, maximumS: 0.3, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", current: "ac", aboveV: 120, maximumS: 0.2, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", current: "ac", aboveV: 230, maximumS: 0.07, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", current: "ac", aboveV: 400, maximumS: 0.04, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", current: "dc", aboveV: 120, maximumS: 0.4, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", current: "dc", aboveV: 230, maximumS: 0.2, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", current: "dc", aboveV: 400, maximumS: 0.1, source: "iec-60364-4-41", grade: "standard" },
] as const satisfies readonly DisconnectionRow[];

/** 411.3.2.3: distribution circuits. */
export const distributionDisconnection = [
  { earthing: "tn", maximumS: 5, source: "iec-60364-4-41", grade: "standard" },
  { earthing: "tt", maximumS: 1, source: "iec-60364-4-41", grade: "standard" },
] as const satisfies readonly (Sourced & { earthing: "tn" | "tt"; maximumS: number })[];
