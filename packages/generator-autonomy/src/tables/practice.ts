import type { SourcedBand, SourcedFigure } from "./fuels.ts";

/** Figures of practice that the functions take where the caller gives none, or hold results against. */
export const practice = {
  /** Of a set's rating, below which a diesel fouls. */
  minimumLoadShare: { value: 0.3, source: "cummins-pt-7007", grade: "datasheet" },
  /** Of a tank's capacity that can be drawn; the low end is taken, the safe side for both tonnes and hours. */
  usableShare: { low: 0.9, high: 0.95, source: "unconfirmed", grade: "unverified" },
  /** Load of a road tanker. */
  tankerM3: { value: 30, source: "unconfirmed", grade: "unverified" },
  /** Autonomy at N that remains with the largest tank out. */
  autonomyH: { value: 12, source: "uptime-12h", grade: "claim" },
  /** Tank over the fuel of the class's hours. */
  nfpa110ReserveFactor: { value: 1.33, source: "nfpa-110", grade: "claim" },
} as const satisfies Readonly<Record<string, SourcedFigure | SourcedBand>>;
