import { ModelError, unitMismatches } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { airPlant, liquidPlant, type Plant, plantInput } from "./plant.ts";
import { type PlantHourInput, type PlantHourResult, plantHour, plantHourInput } from "./plant-hour.ts";
import { plants } from "./tables/plants.ts";

const kinds = ["dry-cooler", "adiabatic", "cooling-tower", "air-cooled-chiller", "water-cooled-chiller"] as const;

const anyPlant = fc
  .record({
    liquid: fc.constantFrom(...kinds),
    air: fc.constantFrom(...kinds),
    liquidTempC: fc.double({ min: 5, max: 50, noNaN: true }),
    airTempC: fc.double({ min: 5, max: 25, noNaN: true }),
    rangeK: fc.double({ min: 3, max: 15, noNaN: true }),
  })
  .map(({ liquid, air, liquidTempC, airTempC, rangeK }): Plant => {
    const part = { supplyTempC: liquidTempC, rangeK, designHeatKw: 12_000 };
    return plantInput.parse({
      liquid: { kind: liquid, ...part },
      air: { kind: air, ...part, supplyTempC: airTempC },
    });
  });

const anyHour: fc.Arbitrary<PlantHourInput> = fc
  .record({
    plant: anyPlant,
    liquidHeatKw: fc.double({ min: 0, max: 12_000, noNaN: true }),
    airHeatKw: fc.double({ min: 0, max: 12_000, noNaN: true }),
    dryBulbTempC: fc.double({ min: -40, max: 50, noNaN: true }),
    depressionK: fc.double({ min: 0, max: 20, noNaN: true }),
    pressureKpa: fc.double({ min: 60, max: 105, noNaN: true }),
  })
  .map(({ depressionK, ...hour }) => ({
    ...hour,
    wetBulbTempC: Math.max(-45, hour.dryBulbTempC - depressionK),
    itKw: 10_000,
  }));

const numbersOf = (value: unknown): readonly number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersOf)
      : [];

/** Electricity that ends in the water: all but the fans of coolers and towers. */
const toTheWaterKw = ({ liquid, air }: PlantHourResult): number =>
  [liquid, air].reduce(
    (sum, part) => (part === null ? sum : sum + part.compressorKw + part.crahFanKw + part.pumpKw + part.cduPumpKw),
    0,
  );

describe("plantHour", () => {
  it("rejects what it is given: heat, pumps, hall fans and compressors, to 1e-9", () => {
    fc.assert(
      fc.property(anyHour, (hour) => {
        const result = plantHour(hour);
        const given = hour.liquidHeatKw + hour.airHeatKw + toTheWaterKw(result);
        expect(Math.abs(result.heatRejectedKw + result.unmetHeatKw - given)).toBeLessThanOrEqual(1e-9 * (1 + given));
        expect(result.coolingKw).toBeCloseTo(result.compressorKw + result.fanKw + result.pumpKw, 9);
        expect(result.waterL).toBeCloseTo(result.evaporationL + result.blowdownL + result.driftL, 6);
      }),
      { numRuns: 500 },
    );
  });

  it("has only finite numbers, none of them negative but temperatures, and shares up to 1", () => {
    fc.assert(
      fc.property(anyHour, (hour) => {
        const result = plantHour(hour);
        expect(numbersOf(result).every(Number.isFinite)).toBe(true);
        expect(Math.min(result.compressorKw, result.fanKw, result.pumpKw, result.waterL)).toBeGreaterThanOrEqual(0);
        expect(result.freeCoolingShare).toBeGreaterThanOrEqual(0);
        expect(result.freeCoolingShare).toBeLessThanOrEqual(1 + 1e-12);
        for (const part of [result.liquid, result.air]) expect(part?.airFlowShare ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  it.each(kinds)("draws no less as the air gets hotter: %s", (kind) => {
    const at = (dryBulbTempC: number) =>
      plantHour({
        plant: { air: airPlant.parse({ kind, supplyTempC: 12 }) },
        liquidHeatKw: 0,
        airHeatKw: 1000,
        dryBulbTempC,
        wetBulbTempC: dryBulbTempC - 4,
      });
    let before = at(-20);
    for (let t = -19; t <= 30; t++) {
      const now = at(t);
      const pads = kind === "adiabatic" && (now.air?.evaporationL ?? 0) > 0;
      if (!pads) expect(now.coolingKw).toBeGreaterThanOrEqual(before.coolingKw - 1e-6);
      expect(now.freeCoolingShare).toBeLessThanOrEqual(before.freeCoolingShare + 1e-9);
      expect(now.air?.supplyTempC).toBeGreaterThanOrEqual((before.air?.supplyTempC ?? 0) - (pads ? 50 : 1e-9));
      before = now;
    }
  });

  it("lets the condenser of a warm-water chiller follow the air", () => {
    for (const supplyTempC of [16, 20, 30])
      for (const dryBulbTempC of [15, 25, 35]) {
        const part = airPlant.parse({ kind: "air-cooled-chiller", supplyTempC, economizer: false });
        const hour = { liquidHeatKw: 0, airHeatKw: 1000, dryBulbTempC, wetBulbTempC: 10 };
        expect(plantHour({ ...hour, plant: { air: part } }).air?.condenserEnteringTempC).toBe(dryBulbTempC);
      }
  });

  it("stands still without heat", () => {
    const idle = plantHour({ plant: "dry-coolers", liquidHeatKw: 0, airHeatKw: 0, dryBulbTempC: 20, wetBulbTempC: 15 });
    expect([idle.coolingKw, idle.heatRejectedKw, idle.waterL, idle.freeCoolingShare]).toEqual([0, 0, 0, 1]);
  });

  it("says what it had to assume or could not hold", () => {
    const codes = (input: PlantHourInput) => plantHour(input).findings.map((finding) => finding.code);
    const hot = { liquidHeatKw: 0, airHeatKw: 500, dryBulbTempC: 42, wetBulbTempC: 28 };
    const airOnly = (air: z.input<typeof airPlant>): Plant => ({ air });
    expect(codes({ ...hot, plant: airOnly({ kind: "air-cooled-chiller", supplyTempC: 20 }) })).toContain(
      "outside-chiller-curves",
    );
    expect(codes({ ...hot, plant: airOnly({ kind: "dry-cooler", supplyTempC: 30 }) })).toContain(
      "supply-temperature-not-held",
    );
    expect(codes({ ...hot, plant: airOnly({ kind: "cooling-tower", supplyTempC: 30 }) })).toContain(
      "outside-tower-correlation",
    );
    const small = airOnly({ kind: "air-cooled-chiller", supplyTempC: 7, designHeatKw: 300 });
    expect(codes({ ...hot, plant: small })).toEqual(
      expect.arrayContaining(["chiller-capacity-exceeded", "design-heat-exceeded"]),
    );
    expect(codes({ ...hot, plant: "air-cooled-chillers" })).toEqual(["defaults-unverified"]);
  });

  it("takes the heat of a smaller pressure with more air flow", () => {
    const at = (pressureKpa: number) =>
      plantHour({
        plant: "dry-coolers",
        liquidHeatKw: 1000,
        airHeatKw: 0,
        dryBulbTempC: 30,
        wetBulbTempC: 20,
        pressureKpa,
      });
    expect(at(83).liquid?.airFlowShare).toBeGreaterThan(at(101.325).liquid?.airFlowShare ?? 1);
  });

  const hour = { plant: "dry-coolers", liquidHeatKw: 850, airHeatKw: 150, dryBulbTempC: 20, wetBulbTempC: 15 };
  it.each([
    [{ ...hour, plant: "dry-cooler" }, "plant", "unknown-key"],
    [{ ...hour, liquidHeatKw: -1 }, "liquidHeatKw", "out-of-range"],
    [{ ...hour, wetBulbTempC: 21 }, "wetBulbTempC", "input-invalid"],
    [{ ...hour, pressureKpa: 101_325 }, "pressureKpa", "out-of-range"],
    [{ ...hour, dryBulb: 20 }, "dryBulb", "unknown-key"],
    [{ ...hour, plant: { liquid: { kind: "dry-cooler", supplyTempC: 40 } } }, "plant.air", "input-invalid"],
    [
      { ...hour, plant: { air: { kind: "water-cooled-chiller", supplyTempC: 8, chiller: "York" } }, liquidHeatKw: 0 },
      "plant.air.chiller",
      "unknown-key",
    ],
    [
      {
        ...hour,
        plant: { air: { kind: "water-cooled-chiller", supplyTempC: 8, chiller: "EnergyPlus_AirCooled_3.00COP" } },
        liquidHeatKw: 0,
      },
      "plant.air.chiller",
      "input-invalid",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => plantHour(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "plantHour" }));
  });

  it("names every unit by its suffix, and has presets that its own schema takes", () => {
    for (const schema of [plantHourInput, plantInput, liquidPlant, airPlant])
      expect(unitMismatches(schema)).toEqual([]);
    for (const { plant } of plants) expect(() => plantInput.parse(plant)).not.toThrow();
  });
});
