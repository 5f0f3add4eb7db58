import { inspect } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { fuzzInput } from "./fuzz-input.ts";
import { fuzzSubjects } from "./fuzz-subjects.ts";
import { fault } from "./fuzz-verdict.ts";

/** A subject to try. */
export interface FuzzOrder {
  readonly name: string;
  readonly caseCount: number;
  readonly seed: number;
}

/** What became of it. */
export interface FuzzReport {
  readonly name: string;
  /** The smallest input found that breaks the rule, and how; `null` where none was. */
  readonly fault: string | null;
  readonly slowestMs: number;
}

const port = parentPort;
if (port === null) throw new Error("runs as a worker thread");
/** Counts the cases begun, so that the main thread sees one that does not end. */
const beat = new Int32Array(workerData as SharedArrayBuffer);
const subjects = new Map((await fuzzSubjects()).map((each) => [each.name, each]));
const shown = (input: unknown) =>
  inspect(input, { depth: 12, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: 10, maxStringLength: 300 });

function tried({ name, caseCount, seed }: FuzzOrder): FuzzReport {
  const subject = subjects.get(name);
  if (subject === undefined) throw new Error(`no subject ${name}`);
  let slowestMs = 0;
  const property = fc.property(fuzzInput(subject.valid), (input) => {
    Atomics.add(beat, 0, 1);
    const start = performance.now();
    const found = fault(subject.run, input);
    slowestMs = Math.max(slowestMs, performance.now() - start);
    if (found !== null) throw new Error(found);
  });
  const run = fc.check(property, { seed, numRuns: caseCount });
  const why = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance);
  return { name, slowestMs, fault: run.failed ? `${why}\n  for ${shown(run.counterexample?.[0])}` : null };
}

port.on("message", (order: FuzzOrder) => port.postMessage(tried(order)));
port.postMessage("ready");
