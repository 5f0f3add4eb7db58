export { type InverseCdf, inverseCdf } from "./inverse-cdf.ts";
export { normalQuantile, normalShareBelow } from "./normal.ts";
export { philox4x32 } from "./philox.ts";
export { quantileOfSorted } from "./quantiles.ts";
export { fillSample } from "./sample.ts";
export { smallestUniform, streamOf, uniformAt } from "./uniform-at.ts";
