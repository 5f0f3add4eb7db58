import {
  bySeverity,
  type Finding,
  ModelError,
  m3PerSFromLPerMin,
  nonNegative,
  parseInput,
  positive,
  type SourceId,
  showValue,
  temperature,
  wFromKw,
} from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, type CoolantId, coolantId, coolantRange, coolantSources, glycolMassShareOf } from "./coolant.ts";
import { coolantHeatCapacityKernel } from "./coolant-kernels.ts";
import { flowLaw, lawfulFlow } from "./flow-law.ts";

/** Input of {@link rackFlowDemand}. */
export const rackFlowDemandInput = z
  .strictObject({
    flowLaw,
    supplyTempC: temperature("Of the coolant that enters the rack"),
    heatKw: positive(
      "kW",
      "Heat that the rack gives to the coolant; without it the return is not told, and laws by heat are refused",
    ).optional(),
    coolant: coolantId.default("pg25"),
    limits: z
      .strictObject({
        minSupplyTempC: temperature("That the rack's maker allows").optional(),
        maxSupplyTempC: temperature("That the rack's maker allows").optional(),
        maxReturnTempC: temperature("That the rack's maker allows").optional(),
        maxPressureDropKpa: nonNegative("kPa", "That the distribution unit offers").optional(),
      })
      .default({}),
  })
  .refine((x) => x.flowLaw.kind !== "inverse-approach" || x.flowLaw.maxSupplyTempC < x.flowLaw.pinchTempC, {
    path: ["flowLaw", "maxSupplyTempC"],
    message: "below pinchTempC",
  })
  .meta({ description: "Coolant that a rack needs at a supply temperature, and how warm it comes back." });

/** Input of {@link rackFlowDemand}, defaults not yet filled in. */
export type RackFlowDemandInput = z.input<typeof rackFlowDemandInput>;

/** Result of {@link rackFlowDemand}. */
export interface RackFlowDemandResult {
  /** At the mean of supply and return. */
  readonly volumeFlowLPerMin: number;
  /** `null` when the heat is not given. */
  readonly returnTempC: number | null;
  /** `null` when the law does not say. */
  readonly pressureDropKpa: number | null;
  /** `null` when a limit could not be judged and none is passed. */
  readonly limitsHeld: boolean | null;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly riseK: number | null; readonly flowPerKwLPerMin: number | null };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Temperature in °C at which a flow carries a heat away, the flow and its properties being those of the mean
 * temperature. No checks.
 *
 * @returns `Infinity` where the coolant would have to be warmer than `lastTempC`
 */
export function returnTempKernel(
  glycolMassShare: number,
  volumeFlowM3PerS: number,
  heatW: number,
  supplyTempC: number,
  lastTempC: number,
): number {
  let riseK = 0;
  for (let i = 0; i < 60; i++) {
    const next = heatW / (volumeFlowM3PerS * coolantHeatCapacityKernel(glycolMassShare, supplyTempC + riseK / 2));
    if (!(supplyTempC + next <= lastTempC)) return Number.POSITIVE_INFINITY;
    if (Math.abs(next - riseK) <= 1e-13 * next) return supplyTempC + next;
    riseK = next;
  }
  return supplyTempC + riseK;
}

function returnTempC(coolant: CoolantId, volumeFlowLPerMin: number, heatKw: number, supplyTempC: number): number {
  const [, lastTempC] = coolantRange(coolant);
  const flow = m3PerSFromLPerMin(volumeFlowLPerMin);
  const warm = returnTempKernel(glycolMassShareOf(coolant), flow, wFromKw(heatKw), supplyTempC, lastTempC);
  if (Number.isFinite(warm)) return warm;
  throw new ModelError({
    code: "out-of-range",
    model: "rackFlowDemand",
    path: "heatKw",
    received: showValue(heatKw),
    allowed: `what ${volumeFlowLPerMin.toFixed(1)} L/min carry below ${lastTempC} degC`,
  });
}

interface Limit {
  readonly name: "minSupplyTempC" | "maxSupplyTempC" | "maxReturnTempC" | "maxPressureDropKpa";
  readonly code: string;
  readonly what: string;
  readonly unit: string;
  /** `null` where it cannot be told. */
  readonly value: number | null;
  readonly least?: boolean;
}

const heatUnknown: Finding = {
  code: "heat-unknown",
  severity: "incomplete",
  message: "Without the rack's heat its return temperature cannot be told.",
  path: "heatKw",
  value: null,
};

const dropUnknown: Finding = {
  code: "pressure-drop-unknown",
  severity: "incomplete",
  message: "The flow law gives no pressure drop, so that its limit cannot be judged.",
};

function limitFinding({ name, code, what, unit, value, least = false }: Limit, limit: number): readonly Finding[] {
  const path = `limits.${name}`;
  if (value === null) return name === "maxPressureDropKpa" ? [{ ...dropUnknown, path, value, limit }] : [];
  if (least ? value >= limit : value <= limit) return [];
  return [
    {
      code,
      severity: "fail",
      message: `${what} of ${value.toFixed(1)} ${unit} is ${least ? "below" : "above"} ${limit} ${unit}.`,
      path,
      value,
      limit,
    },
  ];
}

/**
 * Coolant that a rack needs at a supply temperature: flow is a function of how warm the coolant enters.
 *
 * @param input - flow law, supply in °C; heat in kW, coolant and the maker's limits where known
 * @returns flow in L/min, return in °C by the energy balance, pressure drop in kPa, whether the limits hold
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where the law or the coolant does not hold
 * @see Sources: `heat-balance`, `melinder-2010-mpg`, `kell-1975`, `iapws-sr6-08`
 */
export function rackFlowDemand(input: RackFlowDemandInput): RackFlowDemandResult {
  const rack = parseInput("rackFlowDemand", rackFlowDemandInput, input);
  const { supplyTempC, heatKw, coolant } = rack;
  assertLiquid("rackFlowDemand", "supplyTempC", coolant, supplyTempC);
  const { volumeFlowLPerMin, pressureDropKpa } = lawfulFlow(rack.flowLaw, supplyTempC, heatKw, coolant);
  const warm = heatKw === undefined ? null : returnTempC(coolant, volumeFlowLPerMin, heatKw, supplyTempC);
  const limits: readonly Limit[] = [
    { name: "minSupplyTempC", code: "supply-too-cold", what: "A supply", unit: "°C", value: supplyTempC, least: true },
    { name: "maxSupplyTempC", code: "supply-too-warm", what: "A supply", unit: "°C", value: supplyTempC },
    { name: "maxReturnTempC", code: "return-too-warm", what: "A return", unit: "°C", value: warm },
    {
      name: "maxPressureDropKpa",
      code: "pressure-drop-too-high",
      what: "A pressure drop",
      unit: "kPa",
      value: pressureDropKpa,
    },
  ];
  const findings = limits.flatMap((limit) => {
    const bound = rack.limits[limit.name];
    return bound === undefined ? [] : limitFinding(limit, bound);
  });
  const fails = findings.some(({ severity }) => severity === "fail");
  const unjudged = findings.length > 0 || (warm === null && rack.limits.maxReturnTempC !== undefined);
  return {
    volumeFlowLPerMin,
    returnTempC: warm,
    pressureDropKpa,
    limitsHeld: fails ? false : unjudged ? null : true,
    steps: {
      riseK: warm === null ? null : warm - supplyTempC,
      flowPerKwLPerMin: heatKw === undefined ? null : volumeFlowLPerMin / heatKw,
    },
    findings: bySeverity(heatKw === undefined ? [heatUnknown, ...findings] : findings),
    sources: ["heat-balance", ...coolantSources(coolant)],
  };
}
