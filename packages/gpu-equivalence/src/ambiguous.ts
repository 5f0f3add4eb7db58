import { ModelError } from "@watthall/basis";

/** The error of a question with two readings: it says what to state. */
export function ambiguous(model: string, path: string, allowed: string, received = "nothing"): ModelError {
  return new ModelError({ code: "input-ambiguous", model, path, received, allowed });
}
