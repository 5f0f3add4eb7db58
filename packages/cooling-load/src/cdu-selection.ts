import {
  between,
  bySeverity,
  count,
  type Finding,
  ModelError,
  parseInput,
  positive,
  type SourceId,
  showValue,
  temperature,
} from "@watthall/basis";
import { z } from "zod";
import { cduFindings } from "./cdu-findings.ts";
import { cduApproachKernel, cduTransferUnitsKernel } from "./cdu-kernels.ts";
import { assertLiquid, type CoolantId, coolantId, coolantSources } from "./coolant.ts";
import { coolantFlow } from "./coolant-flow.ts";
import { cduPractice } from "./tables/cdu-practice.ts";

/** Input of {@link cduSelection}. */
export const cduSelectionInput = z
  .strictObject({
    liquidHeatKw: positive("kW", "Heat that all the units carry together"),
    unitHeatKw: positive("kW", "Rating of one unit at the approach"),
    spareCount: count("Units of a group beyond those that its heat needs; they run with the others", 0),
    perCount: count(
      "Most units that share their spares, without those, as of a row's loop; all unless told",
    ).optional(),
    approachK: between(0.01, 100, "K", "Technology supply above facility supply, of a unit at its rating"),
    supplyTempC: temperature("Of the technology loop, to the racks").optional(),
    hallDewPointTempC: temperature("Of the air around the technology loop").optional(),
    riseK: positive("K", "Of the technology coolant in the racks").default(10),
    facilityRiseK: positive("K", "Of the facility water in a unit; the technology rise unless told").optional(),
    coolant: coolantId.default("pg25"),
    facilityCoolant: coolantId.default("water"),
    uaFlowExponentFactor: between(0, 1, "1", "Power of the flow that the exchanger's UA follows").default(
      cduPractice.flowExponent.valueFactor,
    ),
  })
  .refine((x) => (x.facilityRiseK ?? x.riseK) < x.riseK + x.approachK, {
    path: ["facilityRiseK"],
    message: "below riseK + approachK: facility water cannot leave warmer than the technology coolant enters",
  })
  .meta({
    description: "Number of coolant distribution units, loop temperatures, and what happens with one unit out.",
  });

/** Input of {@link cduSelection}, defaults not yet filled in. */
export type CduSelectionInput = z.input<typeof cduSelectionInput>;

/** What each running unit of a group carries. */
export interface CduUnitState {
  /** Of the group; of all units where they are one group. */
  readonly runningCount: number;
  readonly unitHeatKw: number;
  /** Of the technology loop, through each running unit. */
  readonly volumeFlowLPerMin: number;
  /** Technology supply above facility supply. */
  readonly approachK: number;
  /** Coldness of facility water that holds the technology supply; `null` when that is not given. */
  readonly facilitySupplyTempC: number | null;
}

/** Result of {@link cduSelection}. */
export interface CduSelectionResult {
  /** Of all groups, spares included. */
  readonly unitCount: number;
  /** Groups alike, each with spares of its own, and the units of one, spares included. */
  readonly groupCount: number;
  readonly unitsPerGroup: number;
  readonly technologySupplyTempC: number | null;
  readonly technologyReturnTempC: number | null;
  /** At the rated approach. */
  readonly facilitySupplyTempC: number | null;
  readonly facilityReturnTempC: number | null;
  /** Of the technology loop, all units together. */
  readonly volumeFlowLPerMin: number;
  /** Of the facility loop, all units together. */
  readonly facilityVolumeFlowLPerMin: number;
  readonly allUnits: CduUnitState;
  /** In the group that lost it; `null` when one unit is all that a group has. */
  readonly oneUnitOut: CduUnitState | null;
  /** Technology supply above the hall's dew point; `null` when either is not given. */
  readonly condensationMarginK: number | null;
  /** What a person would write on paper on the way. */
  readonly steps: {
    /** Units that carry the heat at their rating; groups that are alike may round it up. */
    readonly dutyCount: number;
    readonly ratedTransferUnits: number;
    /** Of one unit. */
    readonly ratedUaKwPerK: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Supply of the technology loop where none is given, for the properties of its coolant only. */
const assumedSupplyTempC = 40;

/** Flow in L/min of a loop, at the temperatures that it has, or near those that it may have. */
function loopFlowLPerMin(heatKw: number, coolant: CoolantId, supplyTempC: number, riseK: number): number {
  return coolantFlow({ heatKw, coolant, supplyTempC, returnTempC: supplyTempC + riseK }).volumeFlowLPerMin;
}

function dutyCountOf(liquidHeatKw: number, unitHeatKw: number): number {
  // A heat that is a multiple of the rating up to rounding needs no unit more, and the least heat one.
  const dutyCount = Math.max(1, Math.ceil(liquidHeatKw / unitHeatKw - 1e-9));
  if (dutyCount <= 1_000_000) return dutyCount;
  throw new ModelError({
    code: "out-of-range",
    model: "cduSelection",
    path: "unitHeatKw",
    received: showValue(unitHeatKw),
    allowed: `at least ${liquidHeatKw / 1_000_000} kW, a millionth of liquidHeatKw`,
  });
}

/**
 * Number of coolant distribution units for a heat, their loop temperatures, and flow and approach with one unit out.
 *
 * All units run and share heat and flows alike; with one unit out the others of its group take its share, at unchanged
 * rises. Groups are alike, so that the last one is not smaller.
 *
 * @param input - heat and rating in kW, spares, approach in K; supply, dew point, rises and coolants where known
 * @returns units with spares, in all and by group, supply and return of both loops in °C, flows in L/min, state with one unit out, margin
 * to condensation in K
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range` where a coolant is not liquid
 * @see Sources: `heat-balance`, `kays-london`, `dittus-boelter`, `resistancezero-cdu`
 */
export function cduSelection(input: CduSelectionInput): CduSelectionResult {
  const cdu = parseInput("cduSelection", cduSelectionInput, input);
  const { liquidHeatKw, unitHeatKw, riseK, approachK, supplyTempC = null } = cdu;
  const facilityRiseK = cdu.facilityRiseK ?? riseK;
  const ratedTransferUnits = cduTransferUnitsKernel(riseK, facilityRiseK, approachK);
  const reference = supplyTempC ?? assumedSupplyTempC;
  assertLiquid("cduSelection", "supplyTempC", cdu.coolant, reference);
  assertLiquid("cduSelection", "riseK", cdu.coolant, reference + riseK);
  assertLiquid("cduSelection", "approachK", cdu.facilityCoolant, reference - approachK);
  assertLiquid("cduSelection", "facilityRiseK", cdu.facilityCoolant, reference - approachK + facilityRiseK);
  const volumeFlowLPerMin = loopFlowLPerMin(liquidHeatKw, cdu.coolant, reference, riseK);
  const dutyCount = dutyCountOf(liquidHeatKw, unitHeatKw);
  const groupCount = Math.ceil(dutyCount / (cdu.perCount ?? dutyCount));
  const unitsPerGroup = Math.ceil(dutyCount / groupCount) + cdu.spareCount;
  const stateOf = (runningCount: number): CduUnitState => {
    const heatKw = liquidHeatKw / groupCount / runningCount;
    const unitApproachK = cduApproachKernel(
      riseK,
      facilityRiseK,
      ratedTransferUnits,
      cdu.uaFlowExponentFactor,
      heatKw / unitHeatKw,
    );
    return {
      runningCount,
      unitHeatKw: heatKw,
      volumeFlowLPerMin: volumeFlowLPerMin / groupCount / runningCount,
      approachK: unitApproachK,
      facilitySupplyTempC: supplyTempC === null ? null : supplyTempC - unitApproachK,
    };
  };
  const facilitySupplyTempC = supplyTempC === null ? null : supplyTempC - approachK;
  const oneUnitOut = unitsPerGroup > 1 ? stateOf(unitsPerGroup - 1) : null;
  const condensationMarginK =
    supplyTempC === null || cdu.hallDewPointTempC === undefined ? null : supplyTempC - cdu.hallDewPointTempC;
  return {
    unitCount: groupCount * unitsPerGroup,
    groupCount,
    unitsPerGroup,
    technologySupplyTempC: supplyTempC,
    technologyReturnTempC: supplyTempC === null ? null : supplyTempC + riseK,
    facilitySupplyTempC,
    facilityReturnTempC: facilitySupplyTempC === null ? null : facilitySupplyTempC + facilityRiseK,
    volumeFlowLPerMin,
    facilityVolumeFlowLPerMin: loopFlowLPerMin(liquidHeatKw, cdu.facilityCoolant, reference - approachK, facilityRiseK),
    allUnits: stateOf(unitsPerGroup),
    oneUnitOut,
    condensationMarginK,
    steps: {
      dutyCount,
      ratedTransferUnits,
      ratedUaKwPerK: (ratedTransferUnits * unitHeatKw) / Math.max(riseK, facilityRiseK),
    },
    findings: bySeverity(cduFindings({ unitHeatKw, approachK, riseK, supplyTempC, oneUnitOut, condensationMarginK })),
    sources: [
      "heat-balance",
      "kays-london",
      "dittus-boelter",
      "resistancezero-cdu",
      ...new Set([...coolantSources(cdu.coolant), ...coolantSources(cdu.facilityCoolant)]),
    ],
  };
}
