import type { SweepUnit } from "./sweep-unit.ts";

/**
 * Computes one unit. Pure in what it answers and idempotent in what it leaves behind: it may be called again for the
 * same unit, elsewhere and at the same moment.
 */
export type UnitFunction<P, R> = (unit: SweepUnit, parameters: P) => R | Promise<R>;

/** What to compute for each unit, named so that a thread or another machine can import it. */
export interface SweepTask<P, R> {
  /** Address of the module, such as `new URL("./my-task.js", import.meta.url).href`. */
  readonly module: string;
  /** Export of that module, a {@link UnitFunction}. */
  readonly name: string;
  /** The same for every unit; plain JSON. */
  readonly parameters: P;
  /** The function itself, where the caller has it; in process it spares the import. */
  readonly run?: UnitFunction<P, R>;
}

/** How far a sweep is. */
export interface SweepProgress {
  readonly unitCount: number;
  readonly finishedUnitCount: number;
  readonly drawCount: number;
  readonly finishedDrawCount: number;
  /** Attempts that failed and were made again. */
  readonly retryCount: number;
  /** Workers that take units, where the runner knows. */
  readonly workerCount?: number;
}

/** How a sweep is watched and stopped. */
export interface RunOptions {
  /** Stops the sweep; units under way are dropped where the runner can, and no result is lost. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SweepProgress) => void) | undefined;
}

/** Something that computes units: in process, on threads, on a queue. */
export interface SweepRunner {
  /**
   * Computes units.
   *
   * @returns the results in the order of the units
   * @throws the signal's reason when cancelled; {@link SweepFailure} when units failed for good
   */
  run<P, R>(units: readonly SweepUnit[], task: SweepTask<P, R>, options?: RunOptions): Promise<readonly R[]>;
  /** Gives back threads and connections. */
  close(): Promise<void>;
}
