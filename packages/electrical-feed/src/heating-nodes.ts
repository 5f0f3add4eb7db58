import type { CableThermal } from "./cable-thermal.ts";
import { metals, resistance20OhmPerKm } from "./conductor.ts";
import type { HeatingModes } from "./heating-modes.ts";
import { type HeatPath, heatPath, type LoadedCable } from "./loaded-cable.ts";
import { surfaceRiseKernel } from "./rating-equation.ts";

/** State of a cable while it heats: its conductor, and the outer part that follows it. */
export interface HeatingState {
  readonly conductorTempC: number;
  /** Of the sheath; the conductor's own where there is one node. */
  readonly outerTempC: number;
}

/** A cable's heat balance under one current around one state, per conductor. */
export interface HeatingNodes {
  readonly ambientTempC: number;
  /** Heat capacity of the conductor's node and of the outer one; the outer is 0 where there is one node. */
  readonly innerJPerMK: number;
  readonly outerJPerMK: number;
  /** Between the nodes, and from the outer one to the ambient; with one node all of it is the second. */
  readonly innerKMPerW: number;
  readonly outerKMPerW: number;
  /** Loss of one conductor at 20 °C, and its rise per kelvin. */
  readonly loss20WPerM: number;
  readonly lossSlopeWPerMK: number;
}

/** A cable whose heating is followed. */
export interface HeatingCircuit {
  readonly cable: LoadedCable;
  readonly path: HeatPath;
  /** Of one conductor's share of the circuit, for one node; undefined for what the layers hold. */
  readonly oneNodeJPerMK: number | undefined;
  readonly resistance20OhmPerM: number;
}

/** The circuit of a loaded cable; `heatCapacityJPerMK` is of the whole circuit. */
export function heatingCircuit(cable: LoadedCable, heatCapacityJPerMK: number | undefined): HeatingCircuit {
  const path = heatPath(cable);
  return {
    cable,
    path,
    oneNodeJPerMK: heatCapacityJPerMK === undefined ? undefined : heatCapacityJPerMK / path.loadedConductorCount,
    resistance20OhmPerM: resistance20OhmPerKm(cable.conductor, cable.sectionMm2) / 1000,
  };
}

/** Heat capacity of one conductor's metal, J/(m·K). */
export function conductorHeatJPerMK({ conductor, sectionMm2 }: Pick<LoadedCable, "conductor" | "sectionMm2">): number {
  return metals[conductor].volumetricHeatJPerM3K * sectionMm2 * 1e-6;
}

/** Whether the circuit is followed with two nodes: its layers are known and no single capacity is given. */
function hasTwoNodes({ path, oneNodeJPerMK }: HeatingCircuit): boolean {
  return path.layers !== null && oneNodeJPerMK === undefined;
}

/** Rise below which a surface's heat transfer, which tends to nothing, is not followed further down. */
const leastRiseK = 1;

/** From surface to air in K·m/W, in the state in which the cable is; of one cable. */
function externalKMPerW(layers: CableThermal, riseK: number, fromSheath: boolean): number {
  const halfSheath = { ...layers, insulationKMPerW: 0, sheathKMPerW: layers.sheathKMPerW / 2 };
  const surfaceK = surfaceRiseKernel(fromSheath ? halfSheath : layers, Math.max(riseK, leastRiseK));
  return 1 / (layers.surfaceCoefficient * Math.sqrt(Math.sqrt(surfaceK)));
}

/** Thermal resistances of one conductor, between its nodes and to the ambient. */
function resistances(circuit: HeatingCircuit, state: HeatingState): { inner: number; outer: number } {
  const { cable, path } = circuit;
  if (path.layers === null) {
    const tempC = cable.ambientTempC + 1;
    return { inner: 0, outer: 1 / (path.currentA(tempC) ** 2 * path.resistanceOhmPerM(tempC)) };
  }
  const two = hasTwoNodes(circuit);
  const { coresPerCable, insulationKMPerW, sheathKMPerW } = path.layers;
  const riseK = (two ? state.outerTempC : state.conductorTempC) - cable.ambientTempC;
  const external = coresPerCable * externalKMPerW(path.layers, riseK, two);
  const halfSheath = (coresPerCable * sheathKMPerW) / 2;
  const inner = insulationKMPerW + halfSheath;
  return two ? { inner, outer: halfSheath + external } : { inner: 0, outer: inner + halfSheath + external };
}

function capacities(circuit: HeatingCircuit): { inner: number; outer: number } {
  if (circuit.oneNodeJPerMK !== undefined) return { inner: circuit.oneNodeJPerMK, outer: 0 };
  const metal = conductorHeatJPerMK(circuit.cable);
  const { layers } = circuit.path;
  if (layers === null) return { inner: metal, outer: 0 };
  const halfInsulation = layers.insulationHeatJPerMK / 2;
  return { inner: metal + halfInsulation, outer: halfInsulation + layers.sheathHeatJPerMK / layers.coresPerCable };
}

/** Heat balance of a cable under a current in each conductor, linear around a state. */
export function heatingNodes(circuit: HeatingCircuit, currentA: number, state: HeatingState): HeatingNodes {
  const { cable, path } = circuit;
  const { inner, outer } = resistances(circuit, state);
  const heat = capacities(circuit);
  const loss20WPerM = currentA ** 2 * circuit.resistance20OhmPerM * path.acResistanceRatio(state.conductorTempC);
  return {
    ambientTempC: cable.ambientTempC,
    innerJPerMK: heat.inner,
    outerJPerMK: heat.outer,
    innerKMPerW: inner,
    outerKMPerW: outer,
    loss20WPerM,
    lossSlopeWPerMK: loss20WPerM * metals[cable.conductor].temperatureCoefficient,
  };
}

/** State of a cable that has long been at a conductor temperature, under whatever current held it there. */
export function settledState(circuit: HeatingCircuit, conductorTempC: number): HeatingState {
  const { layers } = circuit.path;
  if (layers === null || !hasTwoNodes(circuit)) return { conductorTempC, outerTempC: conductorTempC };
  const { ambientTempC } = circuit.cable;
  const riseK = conductorTempC - ambientTempC;
  if (riseK <= 0) return { conductorTempC, outerTempC: conductorTempC };
  const external = layers.coresPerCable * externalKMPerW(layers, riseK, false);
  const halfSheath = (layers.coresPerCable * layers.sheathKMPerW) / 2;
  const inner = layers.insulationKMPerW + halfSheath;
  return {
    conductorTempC,
    outerTempC: ambientTempC + (riseK * (halfSheath + external)) / (inner + halfSheath + external),
  };
}

/** First rates of rise of both nodes, K/s. */
function firstRates(nodes: HeatingNodes, state: HeatingState): { inner: number; outer: number } {
  const loss = nodes.loss20WPerM + nodes.lossSlopeWPerMK * (state.conductorTempC - 20);
  const single = nodes.outerJPerMK === 0;
  const leaving = ((single ? state.conductorTempC : state.outerTempC) - nodes.ambientTempC) / nodes.outerKMPerW;
  if (single) return { inner: (loss - leaving) / nodes.innerJPerMK, outer: 0 };
  const across = (state.conductorTempC - state.outerTempC) / nodes.innerKMPerW;
  return { inner: (loss - across) / nodes.innerJPerMK, outer: (across - leaving) / nodes.outerJPerMK };
}

/** Course of both nodes from a state, exact for the linear balance. */
export function heatingModes(
  nodes: HeatingNodes,
  state: HeatingState,
): { readonly conductor: HeatingModes; readonly outer: HeatingModes } {
  const { lossSlopeWPerMK, innerJPerMK, outerJPerMK } = nodes;
  const rates = firstRates(nodes, state);
  const away = 1 / nodes.outerKMPerW;
  if (outerJPerMK === 0) {
    const lambdaA = (lossSlopeWPerMK - away) / innerJPerMK;
    const conductor = { startTempC: state.conductorTempC, rateA: rates.inner, rateB: 0, lambdaA, lambdaB: 0 };
    return { conductor, outer: conductor };
  }
  const across = 1 / nodes.innerKMPerW;
  const a11 = (lossSlopeWPerMK - across) / innerJPerMK;
  const a12 = across / innerJPerMK;
  const a22 = -(across + away) / outerJPerMK;
  const half = (a11 + a22) / 2;
  const root = Math.sqrt(((a11 - a22) / 2) ** 2 + (a12 * across) / outerJPerMK);
  const lambdaA = half + root;
  const lambdaB = half - root;
  const shapeA = (lambdaA - a11) / a12;
  const shapeB = (lambdaB - a11) / a12;
  const rateA = (rates.outer - shapeB * rates.inner) / (shapeA - shapeB);
  const rateB = rates.inner - rateA;
  return {
    conductor: { startTempC: state.conductorTempC, rateA, rateB, lambdaA, lambdaB },
    outer: { startTempC: state.outerTempC, rateA: rateA * shapeA, rateB: rateB * shapeB, lambdaA, lambdaB },
  };
}
