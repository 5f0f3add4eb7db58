import type { SourceId } from "@watthall/basis";

/** Of numbers drawn, and of quantiles read from them. */
export const drawSources: readonly SourceId[] = ["salmon-2011", "joe-kuo-2008", "hyndman-fan-1996"];
