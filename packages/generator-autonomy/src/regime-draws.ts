import { lookup } from "@watthall/basis";
import type { Distribution } from "@watthall/sampling";
import { type InverseCdf, inverseCdf, streamOf, uniformAt } from "@watthall/sampling/kernels";
import { type ConsumptionChoice, resolveConsumption } from "./consumption.ts";
import { type FuelChoice, type ResolvedFuel, resolveFuel } from "./fuel.ts";
import { storedMassTKernel } from "./fuel-autonomy.ts";
import { gensetById, terminalCurve, terminalKw } from "./genset-curve.ts";

/** A number, or how it is spread. */
export type Uncertain = number | Distribution;

/** Consumption of which the figure may be uncertain. */
export type UncertainConsumption =
  | Extract<ConsumptionChoice, { genset: string }>
  | { readonly sfcGPerKwh: Uncertain }
  | { readonly sfcLPerKwh: Uncertain };

/** Fuel of which the density may be uncertain. */
export type UncertainFuel = Exclude<FuelChoice, { densityKgPerM3: number }> | { readonly densityKgPerM3: Uncertain };

/** What the draws of a store of fuel need, made once. */
export interface StoreDraws {
  readonly loadKw: InverseCdf;
  readonly usableShare: InverseCdf;
  readonly densityKgPerM3: InverseCdf;
  /** Of a load, a density and a uniform number of its own. */
  readonly sfcGPerKwh: (loadKw: number, densityKgPerM3: number, u: number) => number;
  readonly durationH: number;
  readonly reserveFactor: number;
}

const middle = (quantity: Uncertain) => inverseCdf(quantity)(0.5);

/** A fuel with the middle of its density. */
export function centralFuel(fuel: UncertainFuel): ResolvedFuel {
  if (typeof fuel === "object" && "densityKgPerM3" in fuel)
    return resolveFuel({ densityKgPerM3: middle(fuel.densityKgPerM3) });
  return resolveFuel(fuel);
}

/** A consumption with the middle of its figure. */
export function centralConsumption(consumption: UncertainConsumption): ConsumptionChoice {
  if ("genset" in consumption) return consumption;
  if ("sfcGPerKwh" in consumption) return { sfcGPerKwh: middle(consumption.sfcGPerKwh) };
  return { sfcLPerKwh: middle(consumption.sfcLPerKwh) };
}

/**
 * Consumption of a named set at any load. What it burns in an hour is straight between the points of its sheet, so that
 * the points alone, each resolved once, give what resolving every load would.
 */
function ofGenset(
  model: string,
  choice: Extract<ConsumptionChoice, { genset: string }>,
  setCount: number | undefined,
  fuel: ResolvedFuel,
): StoreDraws["sfcGPerKwh"] {
  const set = gensetById(model, "consumption.genset", choice.genset);
  const fanKw = choice.fanKw ?? set.fanKw ?? 0;
  const { ratedKw } = terminalCurve(model, set, fanKw);
  const points = set.curve.map(([powerKw]) => terminalKw(set, powerKw, fanKw));
  const gramsPerH = lookup({
    model,
    path: "loadKw",
    xs: points,
    ys: points.map((kw) => kw * resolveConsumption(model, choice, kw, 1, fuel).sfcGPerKwh),
    mode: "linear",
  });
  return (loadKw) => {
    const sets = setCount ?? Math.max(1, Math.ceil(loadKw / ratedKw - 1e-9));
    return gramsPerH(loadKw / sets) / (loadKw / sets);
  };
}

function sfcOf(
  model: string,
  consumption: UncertainConsumption,
  setCount: number | undefined,
  fuel: ResolvedFuel,
): StoreDraws["sfcGPerKwh"] {
  if ("genset" in consumption) return ofGenset(model, consumption, setCount, fuel);
  if ("sfcGPerKwh" in consumption) {
    const byMass = inverseCdf(consumption.sfcGPerKwh);
    return (_load, _density, u) => byMass(u);
  }
  const byVolume = inverseCdf(consumption.sfcLPerKwh);
  return (_load, densityKgPerM3, u) => byVolume(u) * densityKgPerM3;
}

/** Makes ready the draws of a store of fuel. */
export function storeDraws(
  model: string,
  ask: {
    readonly loadKw: Uncertain;
    readonly durationH: number;
    readonly consumption: UncertainConsumption;
    readonly setCount?: number | undefined;
    readonly fuel: UncertainFuel;
    readonly usableShare: Uncertain;
    readonly reserveFactor: number;
  },
): StoreDraws {
  const fuel = centralFuel(ask.fuel);
  const density =
    typeof ask.fuel === "object" && "densityKgPerM3" in ask.fuel ? ask.fuel.densityKgPerM3 : fuel.densityKgPerM3;
  return {
    loadKw: inverseCdf(ask.loadKw),
    usableShare: inverseCdf(ask.usableShare),
    densityKgPerM3: inverseCdf(density),
    sfcGPerKwh: sfcOf(model, ask.consumption, ask.setCount, fuel),
    durationH: ask.durationH,
    reserveFactor: ask.reserveFactor,
  };
}

const streams = {
  loadKw: streamOf("loadKw"),
  sfc: streamOf("sfc"),
  densityKgPerM3: streamOf("densityKgPerM3"),
  usableShare: streamOf("usableShare"),
};

/**
 * Fills arrays with draws `first`, `first + 1`, … of a store of fuel. Each quantity has a stream of its own, so that one
 * that becomes certain leaves the draws of the others as they were. Plain numbers, no checks, no allocation.
 *
 * @param massT - receives t of full tanks
 * @param volumeL - receives the same in L
 */
export function fillStoredFuel(
  massT: Float64Array,
  volumeL: Float64Array,
  draws: StoreDraws,
  seed: number,
  first: number,
): void {
  const { durationH, reserveFactor } = draws;
  for (let i = 0; i < massT.length; i++) {
    const at = first + i;
    const loadKw = draws.loadKw(uniformAt(seed, streams.loadKw, at));
    const density = draws.densityKgPerM3(uniformAt(seed, streams.densityKgPerM3, at));
    const usable = draws.usableShare(uniformAt(seed, streams.usableShare, at));
    const sfc = draws.sfcGPerKwh(loadKw, density, uniformAt(seed, streams.sfc, at));
    const mass = storedMassTKernel(loadKw, durationH, sfc, usable) * reserveFactor;
    massT[i] = mass;
    volumeL[i] = (mass * 1e6) / density;
  }
}
