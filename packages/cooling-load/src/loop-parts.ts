import { between, count, lookup, m3PerSFromLPerMin, nonNegative, positive } from "@watthall/basis";
import { z } from "zod";
import { pipeDropKernel, pipeVelocityKernel } from "./pipe-kernels.ts";
import { pipes, steelRoughness } from "./tables/pipes.ts";

const parallelCount = count("Alike, side by side, the flow split evenly").default(1);

const ratedPart = z.strictObject({
  kind: z.literal("rated"),
  name: z.string().min(1),
  pressureDropKpa: nonNegative("kPa", "Across one, at its rated flow and with this coolant"),
  ratedFlowLPerMin: positive("L/min", "Through one"),
  flowExponentFactor: between(1, 2, "1", "Power of the flow that the drop follows: 1 laminar, 2 turbulent").default(2),
  parallelCount,
});

const nominalSizes = pipes.map(({ dn }) => dn);

const insideMmOf = lookup({
  model: "pipes",
  path: "dn",
  xs: nominalSizes,
  ys: pipes.map(({ insideMm }) => insideMm),
  mode: "exact",
});

const pipePart = z.strictObject({
  kind: z.literal("pipe"),
  name: z.string().min(1),
  dn: z
    .number()
    .refine((dn) => nominalSizes.some((size) => size === dn), { error: `a nominal size: ${nominalSizes.join(", ")}` })
    .meta({ unit: "DN", description: "Nominal diameter, schedule 40" }),
  lengthM: nonNegative("m", "There and back"),
  lossFactor: nonNegative("1", "Sum of the loss coefficients of bends, tees and valves").default(0),
  roughnessMm: nonNegative("mm", "Of the inner wall; new commercial steel unless told").default(
    steelRoughness.roughnessMm,
  ),
  parallelCount,
});

/** Schema of a part of a loop: `rated` for exchangers, filters, quick disconnects and racks, or `pipe`. */
export const loopPart = z.discriminatedUnion("kind", [ratedPart, pipePart], {
  error: "an object with kind rated or pipe",
});

/** A part of a loop, in series with the others. */
export type LoopPart = z.output<typeof loopPart>;

/** What flows. */
export interface Liquid {
  readonly densityKgPerM3: number;
  readonly viscosityPaS: number;
}

/** Pressure drop of a part at a flow of the loop. */
export interface PartDrop {
  readonly name: string;
  readonly pressureDropKpa: number;
  /** In one of the parallel pipes; `null` for a rated part. */
  readonly velocityMPerS: number | null;
}

/** Pressure drop of a part at a flow of the whole loop in L/min. */
export function partDrop(part: LoopPart, volumeFlowLPerMin: number, liquid: Liquid): PartDrop {
  const { name } = part;
  const flowLPerMin = volumeFlowLPerMin / part.parallelCount;
  if (part.kind === "rated") {
    const ratio = flowLPerMin / part.ratedFlowLPerMin;
    const factor = ratio === 0 ? 0 : Math.exp(part.flowExponentFactor * Math.log(ratio));
    return { name, pressureDropKpa: part.pressureDropKpa * factor, velocityMPerS: null };
  }
  const insideM = insideMmOf(part.dn) / 1000;
  const velocityMPerS = pipeVelocityKernel(m3PerSFromLPerMin(flowLPerMin), insideM);
  const { densityKgPerM3, viscosityPaS } = liquid;
  const alongPa =
    part.lengthM * pipeDropKernel(velocityMPerS, insideM, part.roughnessMm / 1000, densityKgPerM3, viscosityPaS);
  const fittingsPa = (part.lossFactor * densityKgPerM3 * velocityMPerS * velocityMPerS) / 2;
  return { name, pressureDropKpa: (alongPa + fittingsPa) / 1000, velocityMPerS };
}

/** Pressure drop in kPa of all parts in series. */
export function loopDropKpa(parts: readonly LoopPart[], volumeFlowLPerMin: number, liquid: Liquid): number {
  return parts.reduce((sum, part) => sum + partDrop(part, volumeFlowLPerMin, liquid).pressureDropKpa, 0);
}
