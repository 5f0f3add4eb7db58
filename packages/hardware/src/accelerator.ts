import { type Finding, parseInput, rowById, type SourceId } from "@watthall/basis";
import { z } from "zod";
import type { Accelerator } from "./accelerator-row.ts";
import { statusFindings } from "./hardware-status.ts";
import { accelerators } from "./tables/accelerators.ts";

/** Input of {@link accelerator}. */
export const acceleratorInput = z
  .strictObject({ id: z.string().meta({ description: "As in the table: h100-sxm, gb200, vr200" }) })
  .meta({ description: "One accelerator package with its figures, each with source and grade." });

/** Input of {@link accelerator}. */
export type AcceleratorInput = z.input<typeof acceleratorInput>;

/** Result of {@link accelerator}: the row, and what has to be said of it. */
export interface AcceleratorResult extends Accelerator {
  /** Nothing is computed. */
  readonly steps: Readonly<Record<string, never>>;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * One accelerator package by its id.
 *
 * @param input - the id
 * @returns dense figures a package, each `null` or with source and grade; findings where the part does not ship
 * @throws {@link ModelError} `unknown-key` with the nearest ids; `input-invalid`
 * @see Sources: those of the row, in `sources`
 */
export function accelerator(input: AcceleratorInput): AcceleratorResult {
  const { id } = parseInput("accelerator", acceleratorInput, input);
  const row = rowById("accelerator", "id", accelerators, id);
  return { ...row, steps: {}, findings: statusFindings(row) };
}
