/** Does a part of the rehearsal, and says what came of it and how long it took. */
export async function stage<T>(work: () => Promise<T>, say: (result: T) => string): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${say(result)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return result;
}

/** Does the same for each of a list, some at a time. */
export async function forEach<T>(list: readonly T[], atATime: number, work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const lane = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await work(each);
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}
