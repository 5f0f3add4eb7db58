import { type Finding, parseInput, type SourceId, secondsPerHour } from "@watthall/basis";
import { z } from "zod";
import { amount, positiveAmount, positiveProportion } from "./amounts.ts";

/** The steps between the loss of the grid and sets that carry the load, one after another. */
export const bridgeSequence = z
  .strictObject({
    detectionS: amount("s", "From the loss to the start signal"),
    startS: amount("s", "From the signal to voltage and speed"),
    synchronisingS: amount("s", "Until enough sets are on the bus"),
    transferS: amount("s", "Until the UPS sees the bus").default(0),
    walkInS: amount("s", "In which the rectifier takes the load in a ramp").default(0),
  })
  .meta({ description: "Times one after another; the load moves off the battery in the last" });

/** Input of {@link upsBridge}: exactly one of `bridgeS` and `sequence`. */
export const upsBridgeInput = z
  .strictObject({
    loadKw: positiveAmount("kW", "Behind the inverter"),
    bridgeS: positiveAmount("s", "With the whole load on the battery").optional(),
    sequence: bridgeSequence.optional(),
    inverterEfficiencyShare: positiveProportion("Of the inverter at this load"),
    depthOfDischargeShare: positiveProportion("Of the capacity that may be drawn"),
    endOfLifeShare: positiveProportion("Of the nameplate energy that is left when the battery is replaced"),
    nameplateKwh: positiveAmount("kWh", "Battery that is there, when new").optional(),
    rechargeKw: positiveAmount("kW", "Ac power for recharging once the sets run").optional(),
    chargeEfficiencyShare: positiveProportion("Ac to stored energy").optional(),
  })
  .refine(({ bridgeS, sequence }) => (bridgeS === undefined) !== (sequence === undefined), {
    path: ["bridgeS"],
    message: "one of bridgeS and sequence",
  })
  .meta({ description: "Battery or flywheel that carries the load until the generators do, at its end of life." });

/** Input of {@link upsBridge}, defaults not yet filled in. */
export type UpsBridgeInput = z.input<typeof upsBridgeInput>;

/** Result of {@link upsBridge}. */
export interface UpsBridgeResult {
  /** To the load over the bridge. */
  readonly deliveredKwh: number;
  /** Nameplate that the bridge needs, so that it still holds at the end of life. */
  readonly requiredKwh: number;
  /** How long the battery that is there carries the whole load at its end of life; `null` when none is given. */
  readonly runtimeS: number | null;
  /** What the battery holds beyond the bridge, in time at the whole load; `null` when none is given. */
  readonly marginS: number | null;
  /** To put back what the bridge took; `null` when no recharging power is given. */
  readonly rechargeH: number | null;
  /** What a person would write on paper on the way. */
  readonly steps: {
    /** From the loss of the grid to a battery without load. */
    readonly untilCarriedS: number;
    /** Time at the whole load with the same energy: a ramp counts half. */
    readonly wholeLoadS: number;
    /** From the cells. */
    readonly drawnKwh: number;
    /** Of each nameplate kWh, to the load at the end of life. */
    readonly usableShare: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/**
 * Nameplate energy of a battery that carries a load for a time: E = P t / (η DoD EoL). Plain numbers, no checks.
 *
 * @returns J
 */
export function bridgeEnergyKernel(
  loadW: number,
  wholeLoadS: number,
  inverterEfficiency: number,
  depthOfDischarge: number,
  endOfLife: number,
): number {
  return (loadW * wholeLoadS) / (inverterEfficiency * depthOfDischarge * endOfLife);
}

/** Ac to stored energy where the caller gives none. */
const assumedChargeEfficiencyShare = 0.9;

type Asked = z.output<typeof upsBridgeInput>;

function timesOf({ bridgeS, sequence }: Asked): { readonly untilCarriedS: number; readonly wholeLoadS: number } {
  if (sequence === undefined) return { untilCarriedS: bridgeS ?? 0, wholeLoadS: bridgeS ?? 0 };
  const before = sequence.detectionS + sequence.startS + sequence.synchronisingS + sequence.transferS;
  return { untilCarriedS: before + sequence.walkInS, wholeLoadS: before + sequence.walkInS / 2 };
}

function findingsOf(asked: Asked, runtimeS: number | null, wholeLoadS: number): readonly Finding[] {
  const findings: Finding[] = [];
  if (runtimeS !== null && runtimeS < wholeLoadS * (1 - 1e-12))
    findings.push({
      code: "bridge-too-short",
      severity: "fail",
      message: `the battery holds ${runtimeS.toFixed(1)} s of whole load at its end of life, the bridge asks ${wholeLoadS.toFixed(1)} s`,
      path: "nameplateKwh",
      value: runtimeS,
      limit: wholeLoadS,
    });
  if (asked.nameplateKwh === undefined)
    findings.push({
      code: "battery-not-given",
      severity: "incomplete",
      message: "runtime and margin need nameplateKwh",
      path: "nameplateKwh",
      value: null,
    });
  if (asked.rechargeKw !== undefined && asked.chargeEfficiencyShare === undefined)
    findings.push({
      code: "charge-efficiency-assumed",
      severity: "warning",
      message: `${assumedChargeEfficiencyShare} of the recharging power taken as stored: an assumption`,
      path: "chargeEfficiencyShare",
      value: assumedChargeEfficiencyShare,
    });
  findings.push({
    code: "rate-capacity-not-modelled",
    severity: "info",
    message:
      "energy is taken as the same at any rate of discharge; at minutes a battery gives less than its nameplate, by the maker's constant-power table",
    path: "nameplateKwh",
  });
  return findings;
}

/**
 * Battery or flywheel that carries the load from the loss of the grid until the generators do, sized for the end of its
 * life; or what a given one holds.
 *
 * @param input - load in kW, time or sequence in s, shares of the battery, nameplate in kWh, recharging power in kW
 * @returns energy delivered and needed in kWh, runtime and margin in s, recharge in h
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `energy-balance`
 */
export function upsBridge(input: UpsBridgeInput): UpsBridgeResult {
  const asked = parseInput("upsBridge", upsBridgeInput, input);
  const { untilCarriedS, wholeLoadS } = timesOf(asked);
  const deliveredKwh = (asked.loadKw * wholeLoadS) / secondsPerHour;
  const drawnKwh = deliveredKwh / asked.inverterEfficiencyShare;
  const usableShare = asked.inverterEfficiencyShare * asked.depthOfDischargeShare * asked.endOfLifeShare;
  const chargeEfficiencyShare = asked.chargeEfficiencyShare ?? assumedChargeEfficiencyShare;
  const runtimeS =
    asked.nameplateKwh === undefined ? null : (asked.nameplateKwh * usableShare * secondsPerHour) / asked.loadKw;
  return {
    deliveredKwh,
    requiredKwh: deliveredKwh / usableShare,
    runtimeS,
    marginS: runtimeS === null ? null : runtimeS - wholeLoadS,
    rechargeH: asked.rechargeKw === undefined ? null : drawnKwh / (asked.rechargeKw * chargeEfficiencyShare),
    steps: { untilCarriedS, wholeLoadS, drawnKwh, usableShare },
    findings: findingsOf(asked, runtimeS, wholeLoadS),
    sources: ["energy-balance"],
  };
}
