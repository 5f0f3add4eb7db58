import type { Sourced } from "@watthall/basis";

/** From which third-harmonic content on which conductor decides, and the factor of a four- or five-core cable. */
export interface HarmonicRow extends Sourced {
  /** Exclusive. */
  readonly aboveShare: number;
  readonly decides: "phase" | "neutral";
  readonly factor: number;
}

/** IEC 60364-5-52 table E.52.1. */
export const harmonicNeutral = [
  { aboveShare: 0, decides: "phase", factor: 1, source: "iec-60364-5-52", grade: "standard" },
  { aboveShare: 0.15, decides: "phase", factor: 0.86, source: "iec-60364-5-52", grade: "standard" },
  { aboveShare: 0.33, decides: "neutral", factor: 0.86, source: "iec-60364-5-52", grade: "standard" },
  { aboveShare: 0.45, decides: "neutral", factor: 1, source: "iec-60364-5-52", grade: "standard" },
] as const satisfies readonly HarmonicRow[];
