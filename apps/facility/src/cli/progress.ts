import type { SweepProgress } from "@watthall/sweep";

/** Where progress is told, as standard error is. */
export type ProgressStream = Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">;

/** Told how much of the work is done, and what has to be said beside it. */
export type Tell = (doneCount: number, count: number, note?: string) => void;

/** How progress is told, and when it begins to be. */
export interface ProgressHow {
  readonly stream?: ProgressStream;
  readonly nowMs?: () => number;
  /** Work that takes no longer says nothing; a second unless told. */
  readonly silentMs?: number;
}

const barWidth = 24;

function barText(share: number): string {
  const full = Math.round(barWidth * share);
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${Math.floor(100 * share)} %`;
}

/** One line, drawn over itself and taken away when the work is done. */
function bar(what: string, stream: ProgressStream): Tell {
  let drawn = "";
  return (doneCount, count, note = "") => {
    const line = `${barText(doneCount / count)}  ${doneCount} of ${count} ${what}${note}`.slice(0, stream.columns - 1);
    if (line === drawn) return;
    drawn = line;
    stream.write(doneCount >= count ? "\r\u001b[K" : `\r${line}\u001b[K`);
  };
}

/** A line each tenth, for a file or a log. */
function lines(what: string, stream: ProgressStream): Tell {
  let told = 0;
  return (doneCount, count, note = "") => {
    const tenths = Math.floor((10 * doneCount) / count);
    if (tenths > told) stream.write(`${doneCount} of ${count} ${what}${note}\n`);
    told = Math.max(told, tenths);
  };
}

/**
 * How far long work is, on standard error: a bar on a terminal; elsewhere a line each tenth, and nothing where JSON is asked
 * for, which a program reads.
 *
 * @param what - is counted: `years`
 * @param json - whether the result is JSON
 */
export function progress(
  what: string,
  json: boolean,
  { stream = process.stderr, nowMs = () => performance.now(), silentMs = 1000 }: ProgressHow = {},
): Tell {
  if (!stream.isTTY && json) return () => undefined;
  const tell = stream.isTTY ? bar(what, stream) : lines(what, stream);
  const startMs = nowMs();
  return (doneCount, count, note) => {
    if (nowMs() - startMs >= silentMs) tell(doneCount, count, note);
  };
}

/** How far a sweep is, unit by unit, and that no worker takes its units. */
export function sweepProgress(json: boolean): (progress: SweepProgress) => void {
  const tell = progress("units", json, { silentMs: 0 });
  let lastWorkerCount: number | undefined;
  return ({ unitCount, finishedUnitCount, drawCount, finishedDrawCount, retryCount, workerCount }) => {
    if (workerCount === 0 && lastWorkerCount !== 0)
      process.stderr.write("no worker takes units; start one with: watthall worker --redis URL --out FOLDER\n");
    lastWorkerCount = workerCount;
    const retries = retryCount === 0 ? "" : `, ${retryCount} tried again`;
    tell(finishedUnitCount, unitCount, `, ${finishedDrawCount} of ${drawCount} draws${retries}`);
  };
}
