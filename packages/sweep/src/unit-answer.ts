import { ModelError, type ModelErrorDetail } from "@watthall/basis";
import type { UnitFunctionAddress } from "./load-unit-function.ts";
import type { SweepUnit } from "./sweep-unit.ts";

/** What a thread or another machine is asked. */
export interface UnitQuestion<P> extends UnitFunctionAddress {
  readonly unit: SweepUnit;
  readonly parameters: P;
}

/** What it answers: a result, or a refusal by its fields, which an error loses where it is copied. */
export type UnitAnswer<R> = { readonly result: R } | { readonly refusal: ModelErrorDetail };

/**
 * Puts an attempt's outcome into an answer.
 *
 * @throws what the attempt throws, unless it refuses the question
 */
export async function answerOf<R>(attempt: () => Promise<R>): Promise<UnitAnswer<R>> {
  try {
    return { result: await attempt() };
  } catch (thrown) {
    if (ModelError.is(thrown)) return { refusal: thrown.toJSON() };
    throw thrown;
  }
}

/**
 * The result that an answer holds.
 *
 * @throws {@link ModelError} when the question was refused
 */
export function resultOf<R>(answer: UnitAnswer<R>): R {
  if ("refusal" in answer) throw new ModelError(answer.refusal);
  return answer.result;
}
