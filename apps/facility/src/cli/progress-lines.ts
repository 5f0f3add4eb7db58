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
