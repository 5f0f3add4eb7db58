import type { Sourced } from "@watthall/basis";

/** A generation of the open rack: what its bus and its shelves carry. */
export interface OpenRackRow extends Sourced {
  readonly id: string;
  /** Power that the rack's bus carries, low and high; equal where one figure is printed. */
  readonly busKw: { readonly low: number; readonly high: number };
  readonly shelfKw: number | null;
  readonly note?: string;
}

/** Generations of Open Compute racks. */
export const openRacks = [
  { id: "orv3", busKw: { low: 18, high: 36 }, shelfKw: 18, source: "hpr-deck", grade: "datasheet" },
  {
    id: "hpr-v1",
    busKw: { low: 92, high: 155 },
    shelfKw: 33,
    note: "Whips: North America 2 x 30 A, 8 AWG, L22-30P; Europe 2 x 32 A, 4 mm2. 155 kW is the roofline of the Next deck.",
    source: "hpr-deck",
    grade: "datasheet",
  },
  { id: "hpr-v2", busKw: { low: 190, high: 190 }, shelfKw: 72, source: "hpr-next-deck", grade: "datasheet" },
  {
    id: "hpr-v3",
    busKw: { low: 300, high: 300 },
    shelfKw: null,
    note: "Side power rack of 50 VDC.",
    source: "hpr-next-deck",
    grade: "datasheet",
  },
  {
    id: "hpr-v4",
    busKw: { low: 800, high: 1000 },
    shelfKw: 160,
    note: "±400 VDC side rack to 50 V shelves, 11 x 18 kW; 98.5 % at the peak, 97.5 % at full load; 4,000 A connector, worst drop about 1.5 V, 6 ms hold-up.",
    source: "ocp-call-2026-02-11",
    grade: "claim",
  },
] as const satisfies readonly OpenRackRow[];
