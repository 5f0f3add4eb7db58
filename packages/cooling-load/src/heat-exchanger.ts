import {
  type Finding,
  ModelError,
  m3PerSFromLPerMin,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
  showValue,
  temperature,
} from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, coolantId, glycolMassShareOf } from "./coolant.ts";
import { coolantHeatCapacityKernel } from "./coolant-kernels.ts";
import {
  arrangements,
  effectivenessKernel,
  effectivenessLimit,
  transferUnitsKernel,
} from "./heat-exchanger-kernels.ts";

const stream = z.union([
  z.strictObject({
    inletTempC: temperature("Where the stream enters"),
    capacityKwPerK: positive("kW/K", "Mass flow times specific heat"),
  }),
  z.strictObject({
    inletTempC: temperature("Where the stream enters; the properties are taken here"),
    coolant: coolantId,
    volumeFlowLPerMin: positive("L/min", "At the inlet"),
  }),
]);

/** Input of {@link heatExchanger}. */
export const heatExchangerInput = z
  .strictObject({
    arrangement: z.enum(arrangements).default("counterflow").meta({ description: "How the streams pass each other" }),
    hot: stream,
    cold: stream,
    uaKwPerK: positive("kW/K", "Heat transfer coefficient times surface").optional(),
    effectivenessShare: positiveShare("Duty over the largest possible one").optional(),
    dutyKw: positive("kW", "Heat to be moved").optional(),
  })
  .refine((x) => [x.uaKwPerK, x.effectivenessShare, x.dutyKw].filter((given) => given !== undefined).length === 1, {
    path: ["uaKwPerK"],
    message: "exactly one of uaKwPerK, effectivenessShare and dutyKw",
  })
  .refine((x) => x.hot.inletTempC > x.cold.inletTempC, {
    path: ["hot", "inletTempC"],
    message: "above cold.inletTempC",
  })
  .meta({ description: "Duty and temperatures of a heat exchanger by effectiveness and number of transfer units." });

/** Input of {@link heatExchanger}, defaults not yet filled in. */
export type HeatExchangerInput = z.input<typeof heatExchangerInput>;

/** Result of {@link heatExchanger}. */
export interface HeatExchangerResult {
  readonly dutyKw: number;
  readonly hotOutletTempC: number;
  readonly coldOutletTempC: number;
  /** Hot outlet above cold inlet. */
  readonly approachK: number;
  readonly effectivenessShare: number;
  /** Number of transfer units, NTU. */
  readonly transferUnits: number;
  readonly uaKwPerK: number;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly hotKwPerK: number;
    readonly coldKwPerK: number;
    readonly capacityRatio: number;
    readonly largestDutyKw: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function capacityKwPerK(side: "hot" | "cold", given: z.output<typeof stream>): number {
  if ("capacityKwPerK" in given) return given.capacityKwPerK;
  assertLiquid("heatExchanger", `${side}.inletTempC`, given.coolant, given.inletTempC);
  const volumetric = coolantHeatCapacityKernel(glycolMassShareOf(given.coolant), given.inletTempC);
  return (m3PerSFromLPerMin(given.volumeFlowLPerMin) * volumetric) / 1000;
}

/**
 * Duty and outlet temperatures of a heat exchanger from its UA or effectiveness, or the UA that a duty needs.
 *
 * @param input - hot and cold stream (inlet in °C; heat capacity rate in kW/K, or coolant and flow in L/min), and one of
 * UA in kW/K, effectiveness, duty in kW
 * @returns duty in kW, outlets in °C, approach in K, effectiveness, number of transfer units, UA in kW/K
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` for a duty or an effectiveness that no
 * surface reaches
 * @see Sources: `kays-london`, `heat-balance`
 */
export function heatExchanger(input: HeatExchangerInput): HeatExchangerResult {
  const exchanger = parseInput("heatExchanger", heatExchangerInput, input);
  const { arrangement, hot, cold } = exchanger;
  const hotKwPerK = capacityKwPerK("hot", hot);
  const coldKwPerK = capacityKwPerK("cold", cold);
  const smallerKwPerK = Math.min(hotKwPerK, coldKwPerK);
  const capacityRatio = smallerKwPerK / Math.max(hotKwPerK, coldKwPerK);
  const largestDutyKw = smallerKwPerK * (hot.inletTempC - cold.inletTempC);
  const limit = effectivenessLimit(arrangement, capacityRatio);
  if (exchanger.dutyKw !== undefined && exchanger.dutyKw >= limit * largestDutyKw)
    throw new ModelError({
      code: "out-of-range",
      model: "heatExchanger",
      path: "dutyKw",
      received: showValue(exchanger.dutyKw),
      allowed: `below ${limit * largestDutyKw} kW, the duty of an endless exchanger with these streams`,
    });
  if (exchanger.effectivenessShare !== undefined && exchanger.effectivenessShare >= limit)
    throw new ModelError({
      code: "out-of-range",
      model: "heatExchanger",
      path: "effectivenessShare",
      received: showValue(exchanger.effectivenessShare),
      allowed: `below ${limit}, the effectiveness of an endless exchanger with these streams`,
    });
  const effectivenessShare =
    exchanger.uaKwPerK === undefined
      ? (exchanger.effectivenessShare ?? (exchanger.dutyKw ?? 0) / largestDutyKw)
      : effectivenessKernel(arrangement, exchanger.uaKwPerK / smallerKwPerK, capacityRatio);
  const transferUnits =
    exchanger.uaKwPerK === undefined
      ? transferUnitsKernel(arrangement, effectivenessShare, capacityRatio)
      : exchanger.uaKwPerK / smallerKwPerK;
  const dutyKw = effectivenessShare * largestDutyKw;
  const hotOutletTempC = hot.inletTempC - dutyKw / hotKwPerK;
  return {
    dutyKw,
    hotOutletTempC,
    coldOutletTempC: cold.inletTempC + dutyKw / coldKwPerK,
    approachK: hotOutletTempC - cold.inletTempC,
    effectivenessShare,
    transferUnits,
    uaKwPerK: transferUnits * smallerKwPerK,
    steps: { hotKwPerK, coldKwPerK, capacityRatio, largestDutyKw },
    findings: [],
    sources: ["kays-london", "heat-balance"],
  };
}
