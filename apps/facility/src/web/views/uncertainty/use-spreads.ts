import type { Distribution } from "@watthall/sampling";
import { useCallback, useMemo, useRef } from "react";
import { presetTree } from "../../link/presets.ts";
import type { Spreads } from "../../link/spread-text.ts";
import { spreadsApart } from "../../link/spreads.ts";
import { usePage } from "../../site/page-context.ts";

/** Spreads of the site as written, the scenario in which all of them can be computed, and the means to set one. */
export function useSpreads() {
  const { written, link, refusedPath, change } = usePage();
  const valid = useRef(written);
  if (refusedPath === null) valid.current = written;
  const known = useMemo(() => spreadsApart(written).spreads, [written]);
  const { spreads, from } = link;
  const setSpread = useCallback(
    (path: string, spread: Distribution | null) => {
      const { [path]: _, ...others } = spreads;
      const shipped: Spreads = spreadsApart(presetTree(from)).spreads;
      change({ spreads: spread === null && shipped[path] === undefined ? others : { ...spreads, [path]: spread } });
    },
    [spreads, from, change],
  );
  return { known, valid: valid.current, setSpread };
}
