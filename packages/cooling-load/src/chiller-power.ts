import {
  between,
  type Finding,
  kwFromW,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
  wFromKw,
} from "@watthall/basis";
import { z } from "zod";
import {
  type ChillerAt,
  carnotCopKernel,
  carnotFractionNear,
  chillerAt,
  chillerCapacityKernel,
  chillerPowerKernel,
  curvesHoldKernel,
} from "./chiller-kernels.ts";
import { chillerRow } from "./plant-model.ts";
import type { ChillerRow } from "./tables/chillers.ts";
import { plantDefaults } from "./tables/plant-defaults.ts";

/** Input of {@link chillerPower}. */
export const chillerPowerInput = z
  .strictObject({
    chiller: z.string().describe("Id of the table `chillers`"),
    loadKw: positive("kW", "Cooling asked for"),
    leavingTempC: between(-10, 60, "degC", "Chilled water leaving the machine"),
    condenserEnteringTempC: between(-30, 70, "degC", "Water, or air for an air-cooled machine, entering the condenser"),
    capacityKw: positive(
      "kW",
      "Rated cooling, where the machine is scaled; needed for one whose row has none",
    ).optional(),
    carnotFractionShare: positiveShare(
      "Of the Carnot model outside the curves; that of the nearest point of the curves unless told",
    ).optional(),
    copLimitRatio: between(1, 100, "1", "Highest COP that the Carnot model may give").default(
      plantDefaults.copLimitRatio.value,
    ),
  })
  .meta({ description: "Electricity of a chiller at a load and two temperatures." });

/** Input of {@link chillerPower}, defaults not yet filled in. */
export type ChillerPowerInput = z.input<typeof chillerPowerInput>;

/** Result of {@link chillerPower}. */
export interface ChillerPowerResult {
  readonly powerKw: number;
  /** Cooling over electricity. */
  readonly copRatio: number;
  /** What the machine gives of the load asked for. */
  readonly coolingKw: number;
  readonly method: "curves" | "carnot";
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly availableKw: number;
    readonly capacityRatio: number;
    /** Full-load power per cooling, over that of the rated point; of the curves or of the Carnot model. */
    readonly inputRatio: number;
    readonly partLoadShare: number;
    readonly carnotFractionShare: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function outside(row: ChillerRow, machine: ChillerAt, asked: z.output<typeof chillerPowerInput>): Finding {
  const { leavingTempsC } = row.range;
  const condenserTempsC = [machine.condenserLeastTempC, machine.condenserMostTempC].map((t) => Number(t.toFixed(2)));
  return {
    code: "outside-chiller-curves",
    severity: "warning",
    message: `The curves hold for ${leavingTempsC.join(" to ")} °C leaving and ${condenserTempsC.join(" to ")} °C entering the condenser; the power is that of ${(machine.carnotFractionShare * 100).toFixed(0)} % of Carnot with ${machine.internalLiftK} K of inner differences and a COP of at most ${machine.copLimitRatio}, an assumption.`,
    path:
      asked.leavingTempC < leavingTempsC[0] || asked.leavingTempC > leavingTempsC[1]
        ? "leavingTempC"
        : "condenserEnteringTempC",
    source: row.source,
  };
}

function tooSmall(loadKw: number, availableKw: number): Finding {
  return {
    code: "chiller-capacity-exceeded",
    severity: "fail",
    message: `The load of ${loadKw.toFixed(0)} kW is above the ${availableKw.toFixed(0)} kW that the machine gives at these temperatures.`,
    path: "loadKw",
    value: loadKw,
    limit: availableKw,
  };
}

/**
 * Electricity of one chiller: P = Q / COP · capFT · eirFT · eirFPLR(PLR) inside its curves, a stated fraction of Carnot
 * outside them, with a finding. The curves are not exactly 1 at their own reference point.
 *
 * @param input - chiller by id, load in kW, leaving and condenser temperature in °C
 * @returns power in kW, COP
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `modelica-buildings-electric-eir`, `energyplus-chiller-electric`, `energyplus-engineering-reference`
 */
export function chillerPower(input: ChillerPowerInput): ChillerPowerResult {
  const asked = parseInput("chillerPower", chillerPowerInput, input);
  const row = chillerRow(asked.chiller, "chillerPower", "chiller");
  const { waterInternalLiftK, airInternalLiftK } = plantDefaults;
  const internalLiftK = (row.condenser === "air" ? airInternalLiftK : waterInternalLiftK).value;
  const rated = asked.capacityKw ?? row.capacityKw ?? asked.loadKw;
  const machine = chillerAt(row, {
    leavingTempC: asked.leavingTempC,
    unitCount: 1,
    unitW: wFromKw(rated),
    carnotFractionShare:
      asked.carnotFractionShare ??
      carnotFractionNear(row, asked.leavingTempC, asked.condenserEnteringTempC, internalLiftK),
    internalLiftK,
    copLimitRatio: asked.copLimitRatio,
  });
  const y = asked.condenserEnteringTempC;
  const capacityRatio = chillerCapacityKernel(machine, y);
  const availableKw = rated * capacityRatio;
  const powerKw = kwFromW(chillerPowerKernel(machine, wFromKw(asked.loadKw), y));
  const coolingKw = Math.min(asked.loadKw, availableKw);
  const holds = curvesHoldKernel(machine, y);
  const x = machine.inputFromCapacity ? capacityRatio : y;
  return {
    powerKw,
    copRatio: coolingKw / powerKw,
    coolingKw,
    method: holds ? "curves" : "carnot",
    steps: {
      availableKw,
      capacityRatio,
      inputRatio: holds
        ? machine.input0 + x * (machine.input1 + x * machine.input2)
        : machine.copRatio / carnotCopKernel(machine, y),
      partLoadShare: coolingKw / availableKw,
      carnotFractionShare: machine.carnotFractionShare,
    },
    findings: [
      ...(asked.loadKw > availableKw ? [tooSmall(asked.loadKw, availableKw)] : []),
      ...(holds ? [] : [outside(row, machine, asked)]),
    ],
    sources: [row.source, "energyplus-engineering-reference", ...(holds ? [] : ["carnot"])],
  };
}
