export { type ArcOutcome, arcFlashKernel } from "./arc-flash-kernel.ts";
export { peakFactorKernel } from "./fault-currents-ac.ts";
export { type Discharge, dischargeKernel } from "./fault-currents-dc.ts";
export { feedCurrentKernel } from "./feed-current.ts";
export { powerChainInputKernel } from "./power-chain-curve.ts";
export { type FeederState, type FlatFeeder, feederState, radialFeederKernel } from "./radial-feeder-kernel.ts";
