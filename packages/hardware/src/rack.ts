import { type Finding, parseInput, rowById, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { statusFindings } from "./hardware-status.ts";
import type { Rack } from "./rack-row.ts";
import { racks } from "./tables/racks.ts";

/** Input of {@link rack}. */
export const rackInput = z
  .strictObject({ id: z.string().meta({ description: "As in the table: gb200-nvl72, kyber-vr300" }) })
  .meta({ description: "One rack system with its figures, each with source and grade." });

/** Input of {@link rack}. */
export type RackInput = z.input<typeof rackInput>;

/** Result of {@link rack}: the row, and what has to be said of it. */
export interface RackResult extends Rack {
  /** Nothing is computed. */
  readonly steps: Readonly<Record<string, never>>;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * One rack system by its id.
 *
 * @param input - the id
 * @returns power by kind, cooling interface, feed, weight, counts, each figure `null` or with source and grade; findings where the
 *   system does not ship
 * @throws {@link ModelError} `unknown-key` with the nearest ids; `input-invalid`
 * @see Sources: those of the row, in `sources`
 */
export function rack(input: RackInput): RackResult {
  const { id } = parseInput("rack", rackInput, input);
  const row = rowById("rack", "id", racks, id);
  return { ...row, steps: {}, findings: statusFindings(row) };
}
