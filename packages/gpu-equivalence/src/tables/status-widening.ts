import type { Sourced } from "@watthall/basis";
import type { HardwareStatus } from "@watthall/hardware";

/** How far an interval is widened for a part that does not ship: at least to the central ratio times these factors. */
export interface StatusWideningRow extends Sourced {
  readonly status: Exclude<HardwareStatus, "shipping">;
  /** Kind of figure: peaks of arithmetic, or memory. */
  readonly kind: "peak" | "memory";
  readonly lowFactor: number;
  readonly highFactor: number;
  readonly note: string;
}

/**
 * Widening by status. Between GTC 2025 and CES 2026 the announced figures of one part, Rubin, moved from 16,667 to
 * 17,500 TFLOP/s FP8 and from 13 to 22 TB/s; the part reported cancelled is reported to come back with two dies for four.
 */
export const statusWidening = [
  {
    status: "announced",
    kind: "peak",
    lowFactor: 16_667 / 17_500,
    highFactor: 17_500 / 16_667,
    note: "move of the announced FP8 peak of Rubin",
    source: "announced-figures-move",
    grade: "derived",
  },
  {
    status: "announced",
    kind: "memory",
    lowFactor: 13 / 22,
    highFactor: 22 / 13,
    note: "move of the announced bandwidth of Rubin",
    source: "announced-figures-move",
    grade: "derived",
  },
  {
    status: "reported-cancelled",
    kind: "peak",
    lowFactor: 0.5,
    highFactor: 17_500 / 16_667,
    note: "two dies in place of four; upwards as announced parts",
    source: "c114-rubin-ultra",
    grade: "derived",
  },
  {
    status: "reported-cancelled",
    kind: "memory",
    lowFactor: 0.5,
    highFactor: 22 / 13,
    note: "two dies in place of four; upwards as announced parts",
    source: "c114-rubin-ultra",
    grade: "derived",
  },
] as const satisfies readonly StatusWideningRow[];
