import type { Sourced } from "@watthall/basis";

/** A pipe by its nominal size. */
export interface Pipe extends Sourced {
  /** Nominal diameter. */
  readonly dn: number;
  readonly insideMm: number;
}

/** Steel pipes of schedule 40. */
export const pipes = [
  { dn: 15, insideMm: 15.76, source: "asme-b36.10", grade: "standard" },
  { dn: 20, insideMm: 20.96, source: "asme-b36.10", grade: "standard" },
  { dn: 25, insideMm: 26.64, source: "asme-b36.10", grade: "standard" },
  { dn: 32, insideMm: 35.08, source: "asme-b36.10", grade: "standard" },
  { dn: 40, insideMm: 40.94, source: "asme-b36.10", grade: "standard" },
  { dn: 50, insideMm: 52.48, source: "asme-b36.10", grade: "standard" },
  { dn: 65, insideMm: 62.68, source: "asme-b36.10", grade: "standard" },
  { dn: 80, insideMm: 77.92, source: "asme-b36.10", grade: "standard" },
  { dn: 100, insideMm: 102.26, source: "asme-b36.10", grade: "standard" },
  { dn: 125, insideMm: 128.2, source: "asme-b36.10", grade: "standard" },
  { dn: 150, insideMm: 154.08, source: "asme-b36.10", grade: "standard" },
  { dn: 200, insideMm: 202.74, source: "asme-b36.10", grade: "standard" },
  { dn: 250, insideMm: 254.46, source: "asme-b36.10", grade: "standard" },
  { dn: 300, insideMm: 303.18, source: "asme-b36.10", grade: "standard" },
  { dn: 350, insideMm: 333.34, source: "asme-b36.10", grade: "standard" },
  { dn: 400, insideMm: 381, source: "asme-b36.10", grade: "standard" },
  { dn: 450, insideMm: 428.46, source: "asme-b36.10", grade: "standard" },
  { dn: 500, insideMm: 477.82, source: "asme-b36.10", grade: "standard" },
  { dn: 600, insideMm: 575.04, source: "asme-b36.10", grade: "standard" },
  { dn: 800, insideMm: 778.04, source: "asme-b36.10", grade: "standard" },
  { dn: 900, insideMm: 875.9, source: "asme-b36.10", grade: "standard" },
] as const satisfies readonly Pipe[];

/** Roughness of new commercial steel. */
export const steelRoughness = { roughnessMm: 0.045, source: "moody-roughness", grade: "unverified" } as const;
