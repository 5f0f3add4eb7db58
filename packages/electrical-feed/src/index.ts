export { type FeedCurrentInput, type FeedCurrentResult, feedCurrent, feedCurrentInput } from "./feed-current.ts";
export { type FeedSystem, feedSystem } from "./feed-system.ts";
export { sources } from "./sources.ts";
