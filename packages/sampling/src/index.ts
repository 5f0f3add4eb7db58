export {
  type DiscreteDistribution,
  type Distribution,
  distribution,
  distributionOf,
  type NormalDistribution,
  numberOrDistribution,
  type TriangularDistribution,
  type UniformDistribution,
} from "./distribution.ts";
export { type QuantilesInput, type QuantilesResult, quantiles, quantilesInput } from "./quantiles.ts";
export { type SampleInput, type SampleResult, sample, sampleInput, seed } from "./sample.ts";
export { sources } from "./sources.ts";
