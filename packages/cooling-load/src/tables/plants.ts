import type { Sourced } from "@watthall/basis";
import type { Plant } from "../plant.ts";

/** A plant that can be asked for by its id. */
export interface PlantPreset extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly plant: Plant;
}

/** Plants by id. Kinds and set points are choices of this package; every other figure is of `plantDefaults`. */
export const plants = [
  {
    id: "dry-coolers",
    title: "Liquid at 40 °C on dry coolers; air on air-cooled chillers with a free-cooling coil",
    source: "assumption",
    grade: "unverified",
    plant: {
      liquid: { kind: "dry-cooler", supplyTempC: 40 },
      air: { kind: "air-cooled-chiller", supplyTempC: 20 },
    },
  },
  {
    id: "adiabatic-coolers",
    title: "Liquid at 32 °C on adiabatic coolers; air on air-cooled chillers with a free-cooling coil",
    source: "assumption",
    grade: "unverified",
    plant: {
      liquid: { kind: "adiabatic", supplyTempC: 32 },
      air: { kind: "air-cooled-chiller", supplyTempC: 20 },
    },
  },
  {
    id: "towers-with-economizer",
    title: "Liquid at 30 °C on cooling towers; air on water-cooled chillers with a water-side economizer",
    source: "assumption",
    grade: "unverified",
    plant: {
      liquid: { kind: "cooling-tower", supplyTempC: 30 },
      air: { kind: "water-cooled-chiller", supplyTempC: 12 },
    },
  },
  {
    id: "air-cooled-chillers",
    title: "All heat on air-cooled chillers at 7 °C, without free cooling",
    source: "assumption",
    grade: "unverified",
    plant: {
      liquid: { kind: "air-cooled-chiller", supplyTempC: 7, economizer: false },
      air: { kind: "air-cooled-chiller", supplyTempC: 7, economizer: false },
    },
  },
] as const satisfies readonly PlantPreset[];
