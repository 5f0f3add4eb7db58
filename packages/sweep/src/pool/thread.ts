import { loadUnitFunction } from "../load-unit-function.ts";
import type { UnitFunction } from "../sweep-runner.ts";
import { answerOf, type UnitAnswer, type UnitQuestion } from "../unit-answer.ts";

const loaded = new Map<string, Promise<UnitFunction<unknown, unknown>>>();

/** The unit function of an address, imported once a thread. */
function unitFunction({ module, name }: UnitQuestion<unknown>): Promise<UnitFunction<unknown, unknown>> {
  const address = `${module}#${name}`;
  const found = loaded.get(address) ?? loadUnitFunction<unknown, unknown>({ module, name });
  loaded.set(address, found);
  return found;
}

/** Entry of a worker thread: computes one unit. */
export async function computeUnit(question: UnitQuestion<unknown>): Promise<UnitAnswer<unknown>> {
  const run = await unitFunction(question);
  return answerOf(async () => run(question.unit, question.parameters));
}
