export { type AirClass, airClasses, airLimit } from "./air-classes.ts";
export { type Coolant, coolants } from "./coolants.ts";
export { type MixtureFit, type MixturePolynomial, propyleneGlycol } from "./propylene-glycol.ts";
