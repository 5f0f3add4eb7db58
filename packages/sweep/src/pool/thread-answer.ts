import { ModelError, type ModelErrorDetail } from "@watthall/basis";
import type { UnitFunctionAddress } from "../load-unit-function.ts";
import type { SweepUnit } from "../sweep-unit.ts";

/** What a thread is asked. */
export interface ThreadQuestion<P> extends UnitFunctionAddress {
  readonly unit: SweepUnit;
  readonly parameters: P;
}

/** What a thread answers: a result, or a refusal, whose fields a copied error would lose. */
export type ThreadAnswer<R> = { readonly result: R } | { readonly refusal: ModelErrorDetail };

/**
 * The result that an answer holds.
 *
 * @throws {@link ModelError} when the thread refused the question
 */
export function resultOf<R>(answer: ThreadAnswer<R>): R {
  if ("refusal" in answer) throw new ModelError(answer.refusal);
  return answer.result;
}
