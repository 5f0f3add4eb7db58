import type { ModelErrorDetail } from "@watthall/basis";
import { proxy, type Remote, wrap } from "comlink";
import { useCallback, useEffect, useState } from "react";
import type { HeavyWork, Progress, Worked } from "./heavy-work.ts";

/** Work starts once typing rests. */
const quietMs = 250;

/** Where a piece of work stands. */
export interface WorkState<T> {
  readonly state: "working" | "done" | "cancelled" | "refused";
  readonly doneShare: number;
  /** Of the last work that ended; `null` before. */
  readonly result: T | null;
  readonly refusal: ModelErrorDetail | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

type Shown<T> = Omit<WorkState<T>, "cancel" | "again">;

/**
 * Work in a worker of its own, begun again whenever it changes; the worker ends with it, so that cancelling is at once.
 *
 * @param work - kept by the caller with `useCallback`: another function is other work
 */
export function useHeavyWork<T>(
  work: (worker: Remote<HeavyWork>, progress: Progress) => Promise<Worked<T>>,
): WorkState<T> {
  const [shown, setShown] = useState<Shown<T>>({ state: "working", doneShare: 0, result: null, refusal: null });
  const [run, setRun] = useState({ number: 0, cancelled: false });
  const cancel = useCallback(() => setRun(({ number }) => ({ number, cancelled: true })), []);
  const again = useCallback(() => setRun(({ number }) => ({ number: number + 1, cancelled: false })), []);

  useEffect(() => {
    if (run.cancelled) {
      setShown((before) => ({ ...before, state: "cancelled" }));
      return;
    }
    setShown((before) => ({ ...before, state: "working", doneShare: 0, refusal: null }));
    let worker: Worker | null = null;
    let current = true;
    const start = async () => {
      worker = new Worker(new URL("./heavy-worker.ts", import.meta.url), { type: "module" });
      const report = (doneShare: number) => current && setShown((before) => ({ ...before, doneShare }));
      const { done, refusal } = await work(wrap<HeavyWork>(worker), proxy(report));
      worker.terminate();
      if (!current) return;
      setShown(
        refusal === null
          ? { state: "done", doneShare: 1, result: done, refusal: null }
          : { state: "refused", doneShare: 1, result: null, refusal },
      );
    };
    const later = window.setTimeout(() => void start(), quietMs);
    return () => {
      current = false;
      window.clearTimeout(later);
      worker?.terminate();
    };
  }, [work, run]);

  return { ...shown, cancel, again };
}
