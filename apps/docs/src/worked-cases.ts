import { ModelError } from "@watthall/basis";
import { z } from "zod";
import { publicFunctions } from "./public-functions.ts";
import { filesUnder, requiredTextOf } from "./workspace.ts";

const workedCase = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(["published", "second-tool", "hand-worked"]),
  function: z.string(),
  input: z.unknown(),
  expected: z.record(z.string(), z.unknown()).optional(),
  expectedError: z.object({ code: z.string(), path: z.string() }).optional(),
  tolerance: z.object({ relative: z.number().optional(), absolute: z.number().optional() }).default({}),
  source: z.string(),
  derivation: z.string().optional(),
});

/** A worked case as its file holds it. */
export type WorkedCase = z.infer<typeof workedCase>;

/** One expected value beside what the code gives. */
export interface Comparison {
  readonly path: string;
  readonly expected: unknown;
  readonly received: unknown;
  /** Received less expected over expected, the widest of a list; the difference itself where 0 is expected. */
  readonly residual: number | null;
  readonly agrees: boolean;
}

/** A case with what running it gave. */
export interface CaseOutcome {
  readonly worked: WorkedCase;
  readonly comparisons: readonly Comparison[];
  /** Ids of the sources that the result names. */
  readonly sources: readonly string[];
}

/** The cases of a package, in the order of its files. */
export function workedCases(id: string): readonly WorkedCase[] {
  return filesUnder(`packages/${id}/cases`, ".json").flatMap((path) =>
    z.array(workedCase).parse(JSON.parse(requiredTextOf(path))),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function valueAt(result: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]/).filter((key) => key !== "");
  return keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), result);
}

function residualOf(received: unknown, expected: unknown): number | null {
  if (typeof received === "number" && typeof expected === "number") {
    return expected === 0 ? received : (received - expected) / Math.abs(expected);
  }
  if (!Array.isArray(received) || !Array.isArray(expected)) return null;
  const each = expected.map((value, i) => residualOf(received[i], value) ?? 0);
  return each.reduce((widest, one) => (Math.abs(one) > Math.abs(widest) ? one : widest), 0);
}

function agree(received: unknown, expected: unknown, tolerance: WorkedCase["tolerance"]): boolean {
  if (typeof received === "number" && typeof expected === "number") {
    const allowed = Math.max(tolerance.absolute ?? 0, (tolerance.relative ?? 0) * Math.abs(expected));
    return Math.abs(received - expected) <= allowed;
  }
  if (Array.isArray(received) && Array.isArray(expected)) {
    return received.length === expected.length && expected.every((value, i) => agree(received[i], value, tolerance));
  }
  return Object.is(received, expected);
}

function asList(value: unknown): unknown {
  return ArrayBuffer.isView(value) && value instanceof Float64Array ? [...value] : value;
}

function refusalOf(run: () => unknown): ModelError | null {
  try {
    run();
    return null;
  } catch (thrown) {
    if (ModelError.is(thrown)) return thrown;
    throw thrown;
  }
}

function outcomeOf(worked: WorkedCase, run: (input: unknown) => unknown): CaseOutcome {
  if (worked.expectedError) {
    const refusal = refusalOf(() => run(worked.input));
    const comparisons = Object.entries(worked.expectedError).map(([path, expected]) => {
      const received = valueAt(refusal, path);
      return { path: `error.${path}`, expected, received, residual: null, agrees: received === expected };
    });
    return { worked, comparisons, sources: [] };
  }
  const result = run(worked.input);
  const comparisons = Object.entries(worked.expected ?? {}).map(([path, expected]) => {
    const received = asList(valueAt(result, path));
    return {
      path,
      expected,
      received,
      residual: residualOf(received, expected),
      agrees: agree(received, expected, worked.tolerance),
    };
  });
  const named = valueAt(result, "sources");
  return { worked, comparisons, sources: Array.isArray(named) ? named.map(String) : [] };
}

/** Runs every case of a package. */
export async function caseOutcomes(id: string): Promise<readonly CaseOutcome[]> {
  const functions = new Map((await publicFunctions(id)).map(({ name, run }) => [name, run]));
  return workedCases(id).map((worked) => {
    const run = functions.get(worked.function);
    if (!run) throw new Error(`${id}: case ${worked.id} asks for ${worked.function}, which is no public function`);
    return outcomeOf(worked, run);
  });
}
