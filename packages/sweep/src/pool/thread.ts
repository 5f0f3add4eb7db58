import { ModelError } from "@watthall/basis";
import { loadUnitFunction } from "../load-unit-function.ts";
import type { UnitFunction } from "../sweep-runner.ts";
import type { ThreadAnswer, ThreadQuestion } from "./thread-answer.ts";

const loaded = new Map<string, Promise<UnitFunction<unknown, unknown>>>();

/** The unit function of an address, imported once a thread. */
function unitFunction({ module, name }: ThreadQuestion<unknown>): Promise<UnitFunction<unknown, unknown>> {
  const address = `${module}#${name}`;
  const found = loaded.get(address) ?? loadUnitFunction<unknown, unknown>({ module, name });
  loaded.set(address, found);
  return found;
}

/** Entry of a worker thread: computes one unit. */
export async function computeUnit(question: ThreadQuestion<unknown>): Promise<ThreadAnswer<unknown>> {
  const run = await unitFunction(question);
  try {
    return { result: await run(question.unit, question.parameters) };
  } catch (thrown) {
    if (ModelError.is(thrown)) return { refusal: thrown.toJSON() };
    throw thrown;
  }
}
