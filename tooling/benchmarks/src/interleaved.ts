/** Two pieces of work timed side by side. */
export interface Timed {
  /** Medians, in ms. */
  readonly ms: number;
  readonly referenceMs: number;
  /** Median of the pairs' ratios. */
  readonly ratio: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function timeMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Times two pieces of work in turn, so that what disturbs one disturbs the other: medians of the pairs after a warm-up. */
export function interleaved(work: () => void, reference: () => void, pairCount = 15): Timed {
  for (let i = 0; i < 3; i++) {
    work();
    reference();
  }
  const pairs = Array.from({ length: pairCount }, () => [timeMs(work), timeMs(reference)] as const);
  return {
    ms: median(pairs.map(([ms]) => ms)),
    referenceMs: median(pairs.map(([, ms]) => ms)),
    ratio: median(pairs.map(([ms, reference]) => ms / reference)),
  };
}
