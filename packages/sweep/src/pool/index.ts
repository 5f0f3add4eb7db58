export { type PoolOptions, poolRunner } from "./pool-runner.ts";
