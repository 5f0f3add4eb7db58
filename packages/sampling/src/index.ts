export { dataVersion } from "./data-version.ts";
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
export {
  type LatinHypercubeInput,
  type LatinHypercubeResult,
  latinHypercube,
  latinHypercubeInput,
} from "./latin-hypercube.ts";
export { type QuantilesInput, type QuantilesResult, quantiles, quantilesInput } from "./quantiles.ts";
export { type SampleInput, type SampleResult, sample, sampleInput } from "./sample.ts";
export { seed } from "./seed.ts";
export {
  type SensitivityDesignInput,
  type SensitivityDesignResult,
  sensitivityDesign,
  sensitivityDesignInput,
} from "./sensitivity-design.ts";
export {
  type SobolIndex,
  type SobolIndicesInput,
  type SobolIndicesResult,
  sobolIndices,
  sobolIndicesInput,
} from "./sobol-indices.ts";
export {
  mostSobolDimensions,
  type SobolSequenceInput,
  type SobolSequenceResult,
  sobolSequence,
  sobolSequenceInput,
} from "./sobol-sequence.ts";
export { sources } from "./sources.ts";
export * as tables from "./tables/index.ts";
export {
  type TornadoBar,
  type TornadoDesignInput,
  type TornadoDesignResult,
  type TornadoInput,
  type TornadoResult,
  tornado,
  tornadoDesign,
  tornadoDesignInput,
  tornadoInput,
} from "./tornado.ts";
