import { climateYear } from "@watthall/climate";
import { describe, expect, it } from "vitest";
import { airPlant } from "./plant.ts";
import { newPlantPartHours } from "./plant-hours.ts";
import { plantPartKernel } from "./plant-kernels.ts";
import { plantPartModel } from "./plant-model.ts";

const weather = climateYear({ city: "phoenix" });
const kinds = ["dry-cooler", "adiabatic", "cooling-tower", "air-cooled-chiller", "water-cooled-chiller"] as const;

/** Hours at full heat, at part of it and without any, changing every hour. */
const heatAt = (hour: number): number => [1e6, 0, 2e5, 7e5][hour % 4] ?? 0;

describe("plantPartKernel", () => {
  it.each(kinds)(
    "%s: does the same in stretches that use their columns again, leaving nothing of the last one",
    (kind) => {
      const part = plantPartModel(airPlant.parse({ kind, supplyTempC: 18 }), "air", 1e6, "test");
      const year = newPlantPartHours(8760);
      for (let i = 0; i < 8760; i++) year.heatW[i] = heatAt(i);
      plantPartKernel(part, weather, year);
      const stretch = newPlantPartHours(365);
      for (let from = 0; from < 8760; from += 365) {
        for (let i = 0; i < 365; i++) stretch.heatW[i] = heatAt(from + i);
        plantPartKernel(part, weather, stretch, from);
        const apart = Object.entries(stretch).filter(([name, column]) => {
          const whole = year[name as keyof typeof year].subarray(from, from + 365);
          return column.some((value: number, i: number) => value !== whole[i]);
        });
        expect(apart.map(([name]) => name)).toEqual([]);
      }
      expect(year.flags.some((flag) => flag !== 0)).toBe(true);
    },
  );
});
