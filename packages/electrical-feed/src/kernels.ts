export { feedCurrentKernel } from "./feed-current.ts";
