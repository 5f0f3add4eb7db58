import { between, count, positive, share, temperature } from "@watthall/basis";
import { z } from "zod";
import type { BusbarMetre, HeatPath } from "./busbar-kernel.ts";
import { type ConductorMetal, metals } from "./conductor.ts";
import type { FeedSystem } from "./feed-system.ts";
import { busbarEmissivity, busbarRules, innerFace, stillAirConvection } from "./tables/busbars.ts";

/** How bars are cooled. */
const busbarCooling = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("still-air"), emissivityShare: share("Of the bar's surface").optional() }),
    z.strictObject({
      kind: z.literal("moving-air"),
      heatTransferWPerM2K: positive("W/(m2.K)", "Of the whole surface, convection and radiation together"),
    }),
    z.strictObject({
      kind: z.literal("liquid"),
      thermalResistanceKMPerW: positive("K.m/W", "Between one pole and its coolant; ambientTempC is the coolant's"),
    }),
  ])
  .describe("Still air unless told");

/** How bars are cooled, as given. */
export type BusbarCooling = z.output<typeof busbarCooling>;

/** Fields that describe bars, shared by the functions on busbars. */
export const busbarFields = {
  ambientTempC: temperature("Of the air around, or of the coolant").default(40),
  limitTempC: temperature("Highest temperature that joints and supports stand").default(90),
  frequencyHz: between(0, 400, "Hz", "Of ac").default(50),
  cooling: busbarCooling.default({ kind: "still-air" }),
  barCount: count("Bars of one pole, one thickness apart").max(8).optional(),
};

/** Section of a bar. */
export type BarShape =
  | { readonly kind: "flat"; readonly widthMm: number; readonly thicknessMm: number }
  | { readonly kind: "round"; readonly diameterMm: number };

/** Section of one bar, mm². */
export function barSectionMm2(shape: BarShape): number {
  return shape.kind === "flat" ? shape.widthMm * shape.thicknessMm : (Math.PI * shape.diameterMm ** 2) / 4;
}

/** Perimeter of one bar, mm. */
function barPerimeterMm(shape: BarShape): number {
  return shape.kind === "flat" ? 2 * (shape.widthMm + shape.thicknessMm) : Math.PI * shape.diameterMm;
}

function stillAir(shape: BarShape, barCount: number, emissivity: number): HeatPath {
  const { vertical, horizontal } = stillAirConvection;
  if (shape.kind === "round") {
    const surface = barPerimeterMm(shape) / 1000;
    const convection = (surface * vertical) / shape.diameterMm ** 0.25;
    return { convection: convection * barCount, radiation: surface * emissivity * barCount, linear: 0 };
  }
  const face = shape.widthMm / 1000;
  const edge = shape.thicknessMm / 1000;
  const ofFace = (face * vertical) / shape.widthMm ** 0.25;
  const ofEdge = (edge * horizontal) / shape.thicknessMm ** 0.25;
  const innerFaces = 2 * (barCount - 1);
  return {
    convection: 2 * ofFace + innerFaces * innerFace.convectionShare * ofFace + 2 * barCount * ofEdge,
    radiation: emissivity * (2 * face + 2 * barCount * edge),
    linear: 0,
  };
}

function heatPath(shape: BarShape, barCount: number, cooling: BusbarCooling): HeatPath {
  switch (cooling.kind) {
    case "still-air":
      return stillAir(shape, barCount, cooling.emissivityShare ?? busbarEmissivity.emissivityShare);
    case "moving-air": {
      const surface = (barPerimeterMm(shape) * barCount) / 1000;
      return { convection: 0, radiation: 0, linear: surface * cooling.heatTransferWPerM2K };
    }
    case "liquid":
      return { convection: 0, radiation: 0, linear: 1 / cooling.thermalResistanceKMPerW };
  }
}

/** A metre of one pole of bars. */
export function busbarMetre(
  metal: ConductorMetal,
  shape: BarShape,
  barCount: number,
  cooling: BusbarCooling,
  system: FeedSystem,
  frequencyHz: number,
): BusbarMetre {
  const { resistivityOhmM, temperatureCoefficient } = metals[metal];
  return {
    resistance20: resistivityOhmM / ((barSectionMm2(shape) * barCount) / 1e6),
    temperatureCoefficient,
    frequencyHz: system === "dc" ? 0 : frequencyHz,
    heat: heatPath(shape, barCount, cooling),
  };
}

/** Ampacity of one copper bar by the published rule, for direct current in still air, 50 K above 40 °C. */
export function busbarRuleAmpacityA(shape: BarShape): number {
  const rule = busbarRules.find((row) => row.shape === shape.kind) ?? busbarRules[0];
  return (
    rule.coefficient * barSectionMm2(shape) ** rule.sectionExponent * barPerimeterMm(shape) ** rule.perimeterExponent
  );
}
