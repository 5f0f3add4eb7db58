export { type AirClass, airClasses, airLimit, airToMetal } from "./air-classes.ts";
export { cduPractice } from "./cdu-practice.ts";
export { type ChillerId, type ChillerRange, type ChillerRow, chillers } from "./chillers.ts";
export { type Coolant, coolants } from "./coolants.ts";
export { type Pipe, pipes, steelRoughness } from "./pipes.ts";
export { type PlantDefault, plantDefaults } from "./plant-defaults.ts";
export { type PlantPreset, plants } from "./plants.ts";
export { type MixtureFit, type MixturePolynomial, propyleneGlycol } from "./propylene-glycol.ts";
export { type TowerCorrelation, yorkCalc } from "./towers.ts";
