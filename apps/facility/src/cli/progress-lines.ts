import type { SweepProgress } from "@watthall/sweep";

/** Makes a listener that tells on standard error how far a sweep is, a line each twentieth of it. */
export function progressLines(): (progress: SweepProgress) => void {
  let toldTwentieths = 0;
  let toldWorkerCount: number | undefined;
  return ({ unitCount, finishedUnitCount, drawCount, finishedDrawCount, retryCount, workerCount }) => {
    if (workerCount === 0 && toldWorkerCount !== 0)
      process.stderr.write("no worker takes units; start one with: watthall worker --redis URL --out FOLDER\n");
    toldWorkerCount = workerCount;
    const twentieths = Math.floor((20 * finishedUnitCount) / unitCount);
    if (twentieths <= toldTwentieths) return;
    toldTwentieths = twentieths;
    const retries = retryCount === 0 ? "" : `, ${retryCount} tried again`;
    process.stderr.write(
      `${finishedUnitCount} of ${unitCount} units, ${finishedDrawCount} of ${drawCount} draws${retries}\n`,
    );
  };
}

/** Makes a listener that tells on standard error how far long work is: nothing within a second, then a line each tenth. */
export function tenthLines(count: number, what: string): (doneCount: number) => void {
  const start = performance.now();
  let told = 0;
  return (doneCount) => {
    const tenths = Math.floor((10 * doneCount) / count);
    if (tenths > told && performance.now() - start > 1000) process.stderr.write(`${doneCount} of ${count} ${what}\n`);
    told = tenths;
  };
}
