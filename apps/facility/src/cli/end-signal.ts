/** Reason of a signal by which a user or a scheduler ended a command. */
export const cancelled = new Error("cancelled");

/** A signal that is given when the user or the scheduler ends the command; a second time, the command ends at once. */
export function endSignal(): AbortSignal {
  const cancel = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => cancel.abort(cancelled));
  return cancel.signal;
}
