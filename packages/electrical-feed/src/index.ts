export { type ArcFlashInput, type ArcFlashResult, arcFlash, arcFlashInput } from "./arc-flash.ts";
export {
  type DeviceVerdict,
  type FaultCurrentsInput,
  type FaultCurrentsResult,
  type FaultPoint,
  faultCurrents,
  faultCurrentsInput,
} from "./fault-currents.ts";
export { type FeedCurrentInput, type FeedCurrentResult, feedCurrent, feedCurrentInput } from "./feed-current.ts";
export { type FeedSystem, feedSystem } from "./feed-system.ts";
export {
  type PowerChainInput,
  type PowerChainMonth,
  type PowerChainResult,
  type PowerChainStage,
  powerChain,
  powerChainInput,
} from "./power-chain.ts";
export {
  type PowerChainCurveInput,
  type PowerChainCurveResult,
  powerChainCurve,
  powerChainCurveInput,
} from "./power-chain-curve.ts";
export {
  mostFeederNodes,
  type RadialFeederInput,
  type RadialFeederNode,
  type RadialFeederResult,
  radialFeeder,
  radialFeederInput,
} from "./radial-feeder.ts";
export { sources } from "./sources.ts";
