export { type ArcOutcome, arcFlashKernel } from "./arc-flash-kernel.ts";
export { feedCurrentKernel } from "./feed-current.ts";
export { powerChainInputKernel } from "./power-chain-curve.ts";
export { type FeederState, type FlatFeeder, feederState, radialFeederKernel } from "./radial-feeder-kernel.ts";
