export { sobolDirections } from "./sobol-directions.ts";
