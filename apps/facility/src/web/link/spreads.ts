import { type Distribution, distribution } from "@watthall/sampling";
import type { Spreads } from "./spread-text.ts";

type Branch = { readonly [key: string]: unknown };

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A scenario as written, with spreads of its uncertain numbers set, or taken away. */
export function withSpreads(written: unknown, spreads: Spreads): unknown {
  if (!isBranch(written) || Object.keys(spreads).length === 0) return written;
  const { uncertain, ...certain } = written;
  const known = new Map<string, unknown>(isBranch(uncertain) ? Object.entries(uncertain) : []);
  for (const [path, spread] of Object.entries(spreads)) {
    if (spread === null) known.delete(path);
    else known.set(path, spread);
  }
  return known.size === 0 ? certain : { ...certain, uncertain: Object.fromEntries(known) };
}

/** Spreads of a scenario as written, and the scenario without them. What is no spread stays where the scenario refuses it. */
export function spreadsApart(written: unknown): { readonly certain: unknown; readonly spreads: Spreads } {
  if (!isBranch(written) || !isBranch(written.uncertain)) return { certain: written, spreads: {} };
  const { uncertain, ...certain } = written;
  const parsed = Object.entries(written.uncertain).map(
    ([path, value]) => [path, distribution.safeParse(value)] as const,
  );
  if (!parsed.every(([, { success }]) => success)) return { certain: { ...certain, uncertain }, spreads: {} };
  return {
    certain,
    spreads: Object.fromEntries(parsed.map(([path, { data }]): [string, Distribution | null] => [path, data ?? null])),
  };
}
