export { adiabaticFactors } from "./adiabatic-factors.ts";
export { arcFlashCoefficients, arcFlashLimits } from "./arc-flash.ts";
export { busbarEmissivity, busbarReactance, busbarRules, innerFace, stillAirConvection } from "./busbars.ts";
export { cableGeometry } from "./cable-geometry.ts";
export { conductorMaterials } from "./conductor-materials.ts";
export { conductorResistances } from "./conductor-resistances.ts";
export { disconnectionTimes, distributionDisconnection } from "./disconnection-times.ts";
export { distributionClaims800V } from "./distribution-claims.ts";
export { freeAirConstants } from "./free-air-constants.ts";
export { harmonicNeutral } from "./harmonic-neutral.ts";
export { iecAmpacities } from "./iec-ampacities.ts";
export { annexD } from "./iec-annex-d.ts";
export { ambientAirFactors, ambientGroundFactors, groupingFactors, soilFactors } from "./iec-factors.ts";
export { insulations, sheaths } from "./insulations.ts";
export { necAmpacities } from "./nec-ampacities.ts";
export {
  necAmbientFactors,
  necBundlingFactors,
  necContinuousLoad,
  necParallel,
  necTermination,
} from "./nec-factors.ts";
export { necAcImpedances, necDcResistances } from "./nec-impedances.ts";
export { assumedLossLaw, powerChains, powerStages, rectifierPowerFactor } from "./power-chain.ts";
export { preferredRatings } from "./preferred-ratings.ts";
export { multicoreReactances, typicalReactances } from "./reactances.ts";
export { ecodesignTransformers, ecodesignVoltageFactors, transformerImpedances } from "./transformers.ts";
export { conventionalCurrents, fuseGates, mcbGates, mccbInstantaneous } from "./trip-gates.ts";
