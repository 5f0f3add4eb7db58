import { ModelError, nearestKeys, wFromKw } from "@watthall/basis";
import { type ChillerAt, carnotFractionNear, chillerAt, chillerCapacityKernel } from "./chiller-kernels.ts";
import type { AirPlant, LiquidPlant, PlantKind } from "./plant.ts";
import { type ChillerRow, chillers } from "./tables/chillers.ts";
import { plantDefaults } from "./tables/plant-defaults.ts";
import { towerCoefficientKernel } from "./tower-approach.ts";

/** A plant's part as plain SI numbers, made before a loop by {@link plantPartModel}; what its kind lacks is zero. */
export interface PlantPartModel {
  readonly kind: PlantKind;
  readonly supplyTempC: number;
  readonly rangeK: number;
  readonly designHeatW: number;
  readonly cduPumpW: number;
  readonly pumpW: number;
  readonly pumpTurndownShare: number;
  readonly crahFanW: number;
  readonly crahTurndownShare: number;
  readonly hallApproachK: number;
  readonly fanTurndownShare: number;
  readonly fanExponent: number;
  /** Dry coil: heat at full fans, the difference between entering water and air for it, and its fans. */
  readonly coilW: number;
  readonly coilDifferenceK: number;
  readonly coilFanW: number;
  readonly coilAirWPerK: number;
  readonly padEfficiencyShare: number;
  /** Tower: approach as c0 + c1 r + c2 r², each a quadratic in the wet bulb, at the design range. */
  readonly approach0: Quadratic;
  readonly approach1: Quadratic;
  readonly approach2: Quadratic;
  /** Their sum: the approach at full fans. */
  readonly fullApproach: Quadratic;
  readonly towerFanShare: number;
  readonly towerPumpShare: number;
  readonly exchangerApproachK: number;
  readonly evaporationKgPerJ: number;
  readonly driftKgPerJ: number;
  /** Blowdown over evaporation. */
  readonly blowdownRatio: number;
  readonly chiller: ChillerAt | null;
  readonly economizer: boolean;
}

/** a + b x + c x². */
export interface Quadratic {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const waterHeatJPerKgK = 4186;
const nothing: Quadratic = { a: 0, b: 0, c: 0 };

/** What a part says itself, whatever its kind; `undefined` where it says nothing or its kind has no such field. */
type Said = { readonly [key in keyof typeof plantDefaults]?: number | undefined };

function towerQuadratic(power: 0 | 1 | 2, rangeK: number): Quadratic {
  const at = (wetBulbTempC: number) => towerCoefficientKernel(power, wetBulbTempC, rangeK);
  const a = at(0);
  return { a, b: (at(1) - at(-1)) / 2, c: (at(1) + at(-1)) / 2 - a };
}

/** Row of a chiller by its id. */
export function chillerRow(id: string, model: string, path: string): ChillerRow {
  const rows: readonly ChillerRow[] = chillers;
  const row = rows.find((one) => one.id === id);
  if (row !== undefined) return row;
  const ids = rows.map((one) => one.id);
  throw new ModelError({
    code: "unknown-key",
    model,
    path,
    received: id,
    allowed: `${ids.join(", ")}; nearest: ${nearestKeys(id, ids, 1).join(", ")}`,
  });
}

const usualChiller = {
  "air-cooled-chiller": "EnergyPlus_AirCooled_3.00COP",
  "water-cooled-chiller": "Carrier_19XR_1143kW_6.57COP_VSD",
} as const;

function machineOf(part: LiquidPlant | AirPlant, streamW: number, model: string, path: string): ChillerAt | null {
  if (part.kind !== "air-cooled-chiller" && part.kind !== "water-cooled-chiller") return null;
  const row = chillerRow(part.chiller ?? usualChiller[part.kind], model, `${path}.chiller`);
  const wanted = part.kind === "air-cooled-chiller" ? "air" : "water";
  if (row.condenser !== wanted)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: `${path}.chiller`,
      received: row.id,
      allowed: `a chiller with ${wanted} at its condenser, for a plant of kind ${part.kind}`,
    });
  const lift = wanted === "air" ? plantDefaults.airInternalLiftK : plantDefaults.waterInternalLiftK;
  const unitCount =
    part.chillerCount ?? (row.capacityKw === null ? 1 : Math.max(1, Math.ceil(streamW / wFromKw(row.capacityKw))));
  const [coldest, warmest] = row.range.leavingTempsC;
  const inside = part.supplyTempC >= coldest && part.supplyTempC <= warmest;
  // A plant holds its condenser above the cold end: inside the leaving temperatures only the hot end is passed.
  const outsideAt = inside ? row.range.condenserTempsC[1] : row.reference.condenserTempC;
  const setting = {
    leavingTempC: part.supplyTempC,
    unitCount,
    unitW: streamW / unitCount,
    carnotFractionShare: part.carnotFractionShare ?? carnotFractionNear(row, part.supplyTempC, outsideAt, lift.value),
    internalLiftK: lift.value,
    copLimitRatio: part.copLimitRatio ?? plantDefaults.copLimitRatio.value,
  };
  const rated = chillerAt(row, setting);
  const hottest = wanted === "air" ? plantDefaults.sizingAirTempC.value : rated.condenserMostTempC;
  return { ...rated, unitW: setting.unitW / chillerCapacityKernel(rated, hottest) };
}

function towerOf(part: LiquidPlant | AirPlant, figure: (key: keyof typeof plantDefaults) => number) {
  const wet = part.kind === "cooling-tower" || part.kind === "water-cooled-chiller";
  const rangeK = figure("towerRangeK");
  const approach0 = wet ? towerQuadratic(0, rangeK) : nothing;
  const approach1 = wet ? towerQuadratic(1, rangeK) : nothing;
  const approach2 = wet ? towerQuadratic(2, rangeK) : nothing;
  const fullOf = (key: keyof Quadratic) => approach0[key] + approach1[key] + approach2[key];
  return {
    approach0,
    approach1,
    approach2,
    fullApproach: { a: fullOf("a"), b: fullOf("b"), c: fullOf("c") },
    towerFanShare: wet ? (("fanWPerKw" in part ? part.fanWPerKw : undefined) ?? figure("towerFanWPerKw")) / 1000 : 0,
    towerPumpShare: wet ? figure("towerPumpWPerKw") / 1000 : 0,
    exchangerApproachK: figure("exchangerApproachK"),
    evaporationKgPerJ: (wet ? figure("latentShare") : 1) / (figure("evaporationKjPerKg") * 1000),
    driftKgPerJ: wet ? figure("driftShare") / (waterHeatJPerKgK * rangeK) : 0,
    blowdownRatio: 1 / (figure("cyclesRatio") - 1),
  };
}

function coilOf(
  part: LiquidPlant | AirPlant,
  streamW: number,
  rangeK: number,
  figure: (key: keyof typeof plantDefaults) => number,
) {
  const approachK = ("approachK" in part ? part.approachK : undefined) ?? figure("dryCoolerApproachK");
  const anchorK = plantDefaults.dryCoolerApproachK.value + plantDefaults.rangeK.value;
  const coilDifferenceK = approachK + rangeK;
  // At one coil and one fan power heat goes with the difference, so that fan power per kW goes with its inverse.
  const fanWPerKw =
    ("fanWPerKw" in part ? part.fanWPerKw : undefined) ?? (figure("dryCoolerFanWPerKw") * anchorK) / coilDifferenceK;
  return {
    coilW: streamW,
    coilDifferenceK,
    coilFanW: (fanWPerKw * streamW) / 1000,
    coilAirWPerK: streamW / (figure("airRiseShare") * coilDifferenceK),
    padEfficiencyShare: part.kind === "adiabatic" ? figure("padEfficiencyShare") : 0,
  };
}

/**
 * Makes a plant's part ready for a loop: fills its defaults and sizes it.
 *
 * @param part - as parsed
 * @param side - of which heat it is
 * @param largestHeatW - for which it is sized, where the part names no design heat
 * @param model - function that asks, for messages
 * @throws {@link ModelError} `unknown-key` or `input-invalid` for a chiller
 */
export function plantPartModel(
  part: LiquidPlant | AirPlant,
  side: "liquid" | "air",
  largestHeatW: number,
  model: string,
): PlantPartModel {
  const said: Said = part;
  const figure = (key: keyof typeof plantDefaults): number => said[key] ?? plantDefaults[key].value;
  const designHeatW = part.designHeatKw === undefined ? largestHeatW : wFromKw(part.designHeatKw);
  const perHeat = (wPerKw: number) => (wPerKw * designHeatW) / 1000;
  const forAir = side === "air";
  const cduPumpW = forAir ? 0 : perHeat(figure("cduPumpWPerKw"));
  const crahFanW = forAir ? perHeat(figure("crahFanWPerKw")) : 0;
  const pumpW = perHeat(figure("pumpWPerKw"));
  const rangeK = figure("rangeK");
  const streamW = designHeatW + cduPumpW + crahFanW + pumpW;
  return {
    kind: part.kind,
    supplyTempC: part.supplyTempC,
    rangeK,
    designHeatW,
    cduPumpW,
    pumpW,
    pumpTurndownShare: figure("pumpTurndownShare"),
    crahFanW,
    crahTurndownShare: figure("crahTurndownShare"),
    hallApproachK: figure("hallApproachK"),
    fanTurndownShare: figure("fanTurndownShare"),
    fanExponent: figure("fanExponentFactor"),
    ...coilOf(part, streamW, rangeK, figure),
    ...towerOf(part, figure),
    chiller: machineOf(part, streamW, model, `plant.${side}`),
    economizer: "economizer" in part ? part.economizer : false,
  };
}
