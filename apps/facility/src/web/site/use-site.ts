import { useMemo, useRef } from "react";
import type { Link } from "../link/link.ts";
import { presetTree } from "../link/presets.ts";
import { withSpreads } from "../link/spreads.ts";
import { withLeaves } from "../link/tree-paths.ts";
import { type Computed, computeSite, type Site } from "./compute-site.ts";

/** What the page computes at every input. */
export interface SiteState {
  /** The scenario as written: preset and changes. */
  readonly written: unknown;
  /** Of the last valid inputs; `null` where there were none yet. */
  readonly site: Site | null;
  /** Why the inputs at hand cannot be computed. */
  readonly refusal: Computed["refusal"];
}

/** The site of a link, computed again whenever the link's scenario changes. */
export function useComputedSite({ from, set, spreads }: Pick<Link, "from" | "set" | "spreads">): SiteState {
  const written = useMemo(() => withSpreads(withLeaves(presetTree(from), set), spreads), [from, set, spreads]);
  const computed = useMemo(() => computeSite(written), [written]);
  const last = useRef<Site | null>(null);
  if (computed.site !== null) last.current = computed.site;
  return { written, site: computed.site ?? last.current, refusal: computed.refusal };
}
