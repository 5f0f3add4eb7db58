import type { Finding } from "@watthall/basis";

/**
 * Whether a part can be bought: `shipping`; `announced`, roadmap items and parts reported by others included, with a
 * note; `reported-cancelled` by press or analysts.
 */
export type HardwareStatus = "shipping" | "announced" | "reported-cancelled";

/** What a row's status means for whoever plans with it: nothing when it ships, a warning otherwise. */
export function statusFindings(row: {
  readonly name: string;
  readonly status: HardwareStatus;
  readonly statusNote?: string;
  readonly source: string;
}): readonly Finding[] {
  if (row.status === "shipping") return [];
  const note = row.statusNote === undefined ? "" : ` ${row.statusNote}`;
  return [
    {
      code: row.status === "announced" ? "hardware-announced" : "hardware-reported-cancelled",
      severity: "warning",
      message: `${row.name} is ${row.status === "announced" ? "announced, not shipping" : "reported cancelled"}.${note}`,
      path: "status",
      value: row.status,
      source: row.source,
    },
  ];
}
