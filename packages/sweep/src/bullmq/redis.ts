import { ModelError } from "@watthall/basis";
import { Redis } from "ioredis";

/** The address without what opens it. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, "//…@");
}

function refuse(url: string, why: string): never {
  throw new ModelError({
    code: "input-invalid",
    model: "sweep",
    path: "redis",
    received: withoutPassword(url),
    allowed: `the address of a Redis or Valkey server that answers, such as redis://localhost:6379 (${why})`,
  });
}

/**
 * Connects to a Redis or Valkey server. Once connected, a connection that breaks is made again for as long as it takes,
 * and what was asked meanwhile waits.
 *
 * @param url - `redis://` or `rediss://`
 * @param patienceMs - how long the server may take to answer the first time
 * @throws {@link ModelError} `input-invalid` when nothing answers there by then
 */
export async function connectRedis(url: string, patienceMs = 10_000): Promise<Redis> {
  if (!/^rediss?:\/\/./.test(url)) refuse(url, "the address begins with redis:// or rediss://");
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(50 * attempt, 1000),
  });
  let lastError = "no answer";
  redis.on("error", (error: Error) => {
    lastError = error.message || error.name;
  });
  const ready = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs);
    redis.once("ready", () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
  if (ready) return redis;
  redis.disconnect();
  return refuse(url, lastError);
}
