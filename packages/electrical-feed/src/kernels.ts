export { feedCurrentKernel } from "./feed-current.ts";
export { powerChainInputKernel } from "./power-chain-curve.ts";
