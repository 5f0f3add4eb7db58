import type { Source, SourceId } from "@watthall/basis";
import { useEffect, useState } from "react";

type Sources = ReadonlyMap<SourceId, Source>;

/** Sources of all packages, fetched when first needed; `null` until they are there. */
export function useSources(): Sources | null {
  const [sources, setSources] = useState<Sources | null>(null);
  useEffect(() => {
    let shown = true;
    import("../../facts/all-sources.ts").then(
      ({ allSources }) => shown && setSources(allSources),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, []);
  return sources;
}
