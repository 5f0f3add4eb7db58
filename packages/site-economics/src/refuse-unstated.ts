import { ModelError } from "@watthall/basis";

/**
 * Refuses a question that leaves open what the answer hangs on, before its types are checked.
 *
 * @param model - function that asks
 * @param input - what the caller gave
 * @param choices - fields that must be stated, each with what may be stated and why it matters
 * @throws {@link ModelError} `input-ambiguous`, naming the first field that is missing
 */
export function refuseUnstated(model: string, input: unknown, choices: Readonly<Record<string, string>>): void {
  if (typeof input !== "object" || input === null) return;
  for (const [field, allowed] of Object.entries(choices))
    if (!Object.hasOwn(input, field) || Reflect.get(input, field) === undefined)
      refuseAmbiguous(model, field, "nothing", allowed);
}

/**
 * Refuses a question of which two readings are possible.
 *
 * @param path - field that has to be stated
 * @param allowed - what may be stated and why it matters
 * @throws {@link ModelError} `input-ambiguous`, always
 */
export function refuseAmbiguous(model: string, path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-ambiguous", model, path, received, allowed });
}
