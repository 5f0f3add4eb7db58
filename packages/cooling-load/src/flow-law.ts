import { lookup, ModelError, nonNegative, positive, showValue, temperature } from "@watthall/basis";
import { z } from "zod";
import { assertLiquid, type CoolantId } from "./coolant.ts";
import { coolantFlow } from "./coolant-flow.ts";

const pressureDropKpa = nonNegative("kPa", "Across the rack at that flow").optional();

const flowTable = z
  .strictObject({
    kind: z.literal("table"),
    points: z
      .array(
        z.strictObject({
          supplyTempC: temperature("Of the coolant that enters"),
          volumeFlowLPerMin: positive("L/min", "That the rack needs"),
          pressureDropKpa,
        }),
      )
      .min(2),
  })
  .refine(({ points }) => points.every((p, i) => i === 0 || p.supplyTempC > (points[i - 1]?.supplyTempC ?? 0)), {
    path: ["points"],
    message: "points of rising supplyTempC",
  })
  .refine(({ points }) => new Set(points.map((p) => p.pressureDropKpa === undefined)).size === 1, {
    path: ["points"],
    message: "pressureDropKpa at all points or at none",
  });

/** Schema of a rack's flow law. */
export const flowLaw = z.discriminatedUnion(
  "kind",
  [
    flowTable,
    z.strictObject({
      kind: z.literal("constant-per-kw"),
      volumeFlowLPerMinPerKw: positive("L/(min.kW)", "At any supply temperature"),
      pressureDropKpa,
    }),
    z.strictObject({
      kind: z.literal("fixed-rise"),
      deltaK: positive("K", "Of the coolant in the rack"),
      pressureDropKpa,
    }),
    z.strictObject({
      kind: z.literal("inverse-approach"),
      scaleFactor: positive("1", "a of (a / (T − supply))^n, in L/min"),
      pinchTempC: temperature("T of (a / (T − supply))^n: where no flow would suffice"),
      exponentFactor: positive("1", "n of (a / (T − supply))^n"),
      minSupplyTempC: temperature("From which the law holds"),
      maxSupplyTempC: temperature("Up to which the law holds, below pinchTempC"),
      pressureDropKpa,
    }),
  ],
  { error: "an object with kind table, constant-per-kw, fixed-rise or inverse-approach" },
);

/** How much coolant a rack needs, against the temperature at which it gets it. */
export type FlowLaw = z.output<typeof flowLaw>;

/** Flow that a law asks for, and the pressure drop where the law knows it. */
export interface LawfulFlow {
  readonly volumeFlowLPerMin: number;
  readonly pressureDropKpa: number | null;
}

function outside(path: string, received: number, allowed: string): never {
  throw new ModelError({ code: "out-of-range", model: "rackFlowDemand", path, received: showValue(received), allowed });
}

function fromTable(law: Extract<FlowLaw, { kind: "table" }>, supplyTempC: number): LawfulFlow {
  const xs = law.points.map((point) => point.supplyTempC);
  const read = (ys: readonly number[]) =>
    lookup({ model: "rackFlowDemand", path: "supplyTempC", xs, ys, mode: "linear" })(supplyTempC);
  const drops = law.points.flatMap((point) => point.pressureDropKpa ?? []);
  return {
    volumeFlowLPerMin: read(law.points.map((point) => point.volumeFlowLPerMin)),
    pressureDropKpa: drops.length === 0 ? null : read(drops),
  };
}

function neededHeatKw({ kind }: FlowLaw, heatKw: number | undefined): number {
  if (heatKw !== undefined) return heatKw;
  throw new ModelError({
    code: "input-invalid",
    model: "rackFlowDemand",
    path: "heatKw",
    received: showValue(heatKw),
    allowed: `a number of kW, which a flow law of kind ${kind} follows`,
  });
}

/**
 * Flow that a rack asks for at a supply temperature.
 *
 * @throws {@link ModelError} `out-of-range` where the law does not hold; `input-invalid` without a heat that it follows
 */
export function lawfulFlow(
  law: FlowLaw,
  supplyTempC: number,
  heatKw: number | undefined,
  coolant: CoolantId,
): LawfulFlow {
  if (law.kind === "table") return fromTable(law, supplyTempC);
  const drop = law.pressureDropKpa ?? null;
  if (law.kind === "constant-per-kw")
    return { volumeFlowLPerMin: law.volumeFlowLPerMinPerKw * neededHeatKw(law, heatKw), pressureDropKpa: drop };
  if (law.kind === "fixed-rise") {
    const returnTempC = supplyTempC + law.deltaK;
    assertLiquid("rackFlowDemand", "flowLaw.deltaK", coolant, returnTempC);
    const carried = { heatKw: neededHeatKw(law, heatKw), coolant, supplyTempC, returnTempC };
    return { volumeFlowLPerMin: coolantFlow(carried).volumeFlowLPerMin, pressureDropKpa: drop };
  }
  if (supplyTempC < law.minSupplyTempC || supplyTempC > law.maxSupplyTempC)
    outside("supplyTempC", supplyTempC, `${law.minSupplyTempC} to ${law.maxSupplyTempC} degC, where the law holds`);
  const volumeFlowLPerMin = Math.exp(law.exponentFactor * Math.log(law.scaleFactor / (law.pinchTempC - supplyTempC)));
  if (!(volumeFlowLPerMin > 0 && volumeFlowLPerMin < 1e30))
    outside("flowLaw.exponentFactor", law.exponentFactor, "one with which the flow is a number of litres a minute");
  return { volumeFlowLPerMin, pressureDropKpa: drop };
}
