import { readFileSync } from "node:fs";
import { ModelError, unitMismatches } from "@watthall/basis";
import { cities, climateYear } from "@watthall/climate";
import { describe, expect, it } from "vitest";
import { airPlant } from "./plant.ts";
import { plantHour } from "./plant-hour.ts";
import { newPlantPartHours } from "./plant-hours.ts";
import { plantPartKernel } from "./plant-kernels.ts";
import { plantPartModel } from "./plant-model.ts";
import { plantYear } from "./plant-year.ts";
import { plantYearInput } from "./plant-year-input.ts";
import { supplyTemperatureSweep, supplyTemperatureSweepInput } from "./supply-temperature-sweep.ts";
import { plants } from "./tables/plants.ts";

const frankfurt = climateYear({ city: "frankfurt" });
const site = { itKw: 1000, liquidHeatKw: 850, airHeatKw: 150, otherFacilityKw: 60, weather: frankfurt };
const presets = plants.map((row) => row.id);

describe("plantYear", () => {
  it.each(presets)("%s: facility and heat are the sums of their parts, to 1e-9", (plant) => {
    const year = plantYear({ ...site, plant });
    const cooling = year.compressorMwh + year.fanMwh + year.pumpMwh;
    expect(year.facilityMwh / (year.itMwh + year.otherFacilityMwh + cooling)).toBeCloseTo(1, 9);
    const coolerFans = (year.liquid?.coolerFanMwh ?? 0) + (year.air?.coolerFanMwh ?? 0);
    const given = 8760 + cooling - coolerFans;
    expect((year.heatRejectedMwh + year.unmetHeatMwh) / given).toBeCloseTo(1, 9);
    expect(year.pueRatio).toBeCloseTo(year.facilityMwh / year.itMwh, 12);
    expect(year.waterM3).toBeCloseTo(year.evaporationM3 + year.blowdownM3 + year.driftM3, 6);
    expect(year.chillerH + year.freeCoolingH).toBe(8760);
  });

  it.each(presets)("%s: is the sum of its hours, each as plantHour has it", (plant) => {
    const year = plantYear({ ...site, plant });
    let facilityKwh = 0;
    let waterL = 0;
    let chillerH = 0;
    for (let i = 0; i < 8760; i++) {
      const hour = plantHour({
        plant,
        liquidHeatKw: 850,
        airHeatKw: 150,
        dryBulbTempC: frankfurt.dryBulbTempC[i] as number,
        wetBulbTempC: frankfurt.wetBulbTempC[i] as number,
        pressureKpa: frankfurt.pressureKpa[i] as number,
      });
      facilityKwh += 1060 + hour.coolingKw;
      waterL += hour.waterL;
      if (hour.compressorKw > 0) chillerH++;
    }
    expect(year.facilityMwh).toBeCloseTo(facilityKwh / 1000, 6);
    expect(year.waterM3).toBeCloseTo(waterL / 1000, 6);
    expect(year.chillerH).toBe(chillerH);
  });

  it("takes a ratio of sums, and not a mean of hourly ratios", () => {
    const itKw = Float64Array.from({ length: 8760 }, (_, i) => (i % 24 < 8 ? 100 : 1000));
    const half = itKw.map((kw) => 0.85 * kw);
    const rest = itKw.map((kw) => 0.15 * kw);
    const year = plantYear({ ...site, plant: "dry-coolers", itKw, liquidHeatKw: half, airHeatKw: rest });
    const meanOfHours = year.pueByMonthAndHour.flat().reduce<number>((sum, pue) => sum + (pue ?? 0) / 288, 0);
    expect(year.pueRatio).toBeCloseTo(year.facilityMwh / year.itMwh, 12);
    expect(meanOfHours - year.pueRatio).toBeGreaterThan(0.02);
  });

  it("has a peak, a load duration that falls from it, and a matrix around the PUE", () => {
    const year = plantYear({ ...site, plant: "dry-coolers" });
    expect(year.loadDuration[0]?.facilityKw).toBe(year.peak.facilityKw);
    const loads = year.loadDuration.map((point) => point.facilityKw);
    expect(loads).toEqual(loads.toSorted((a, b) => b - a));
    const cells = year.pueByMonthAndHour.flat().map((pue) => pue ?? 0);
    expect(cells.length).toBe(288);
    expect(Math.min(...cells)).toBeLessThan(year.pueRatio);
    expect(Math.max(...cells)).toBeGreaterThan(year.pueRatio);
    expect(year.peak.dryBulbTempC).toBeGreaterThan(25);
    expect([6, 7, 8]).toContain(year.peak.month);
  });

  it("keeps 29 February of a leap year", () => {
    const leap = (column: Float64Array) => Float64Array.of(...column, ...column.subarray(0, 24));
    const weather = {
      ...frankfurt,
      dryBulbTempC: leap(frankfurt.dryBulbTempC),
      wetBulbTempC: leap(frankfurt.wetBulbTempC),
      pressureKpa: leap(frankfurt.pressureKpa),
    };
    const year = plantYear({ ...site, plant: "dry-coolers", weather });
    expect(year.itMwh).toBe(8784);
    expect(year.pueByMonthAndHour.length).toBe(12);
  });

  /** PUE from 2 K bins of the dry bulb, each with its mean coincident wet bulb. */
  function pueOfBins(plant: string, city: string): number {
    const weather = climateYear({ city });
    const bins = new Map<number, { hours: number; dry: number; wet: number }>();
    for (const [i, dry] of weather.dryBulbTempC.entries()) {
      const bin = bins.get(Math.floor(dry / 2)) ?? { hours: 0, dry: 0, wet: 0 };
      bin.hours++;
      bin.dry += dry;
      bin.wet += weather.wetBulbTempC[i] as number;
      bins.set(Math.floor(dry / 2), bin);
    }
    const kwh = [...bins.values()].map(({ hours, dry, wet }) => {
      const at = { dryBulbTempC: dry / hours, wetBulbTempC: Math.min(wet, dry) / hours };
      const pressureKpa = weather.pressureKpa[0] as number;
      return hours * plantHour({ plant, liquidHeatKw: 850, airHeatKw: 150, ...at, pressureKpa }).coolingKw;
    });
    return 1.06 + kwh.reduce((sum, x) => sum + x, 0) / 8_760_000;
  }

  it("differs from 2 K bins with coincident wet bulb by at most 0.0014", () => {
    for (const plant of presets)
      for (const { id } of cities) {
        const year = plantYear({ ...site, plant, weather: { city: id } });
        expect(Math.abs(year.pueRatio - pueOfBins(plant, id)), `${plant} in ${id}`).toBeLessThan(0.0014);
      }
  });

  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

  it.each(cities)("in $name has the PUE and WUE that the README shows", ({ id, name }) => {
    const row = new RegExp(`^\\| ${name} +\\|(.*)\\|$`, "m").exec(readme)?.[1] ?? "";
    const shown = row.split("|").map(Number);
    const years = presets.map((plant) => plantYear({ ...site, plant, weather: { city: id } }));
    const expected = [
      ...years.map((year) => year.pueRatio.toFixed(3)),
      years[1]?.wueLPerKwh.toFixed(2),
      years[2]?.wueLPerKwh.toFixed(2),
      years[0]?.chillerH,
    ];
    expect(shown).toEqual(expected.map(Number));
  });

  it.each([
    [{ ...site, plant: "none" }, "plant", "unknown-key"],
    [{ ...site, plant: "dry-coolers", itKw: 0 }, "itKw", "input-invalid"],
    [{ ...site, plant: "dry-coolers", itKw: 1e-308 }, "itKw", "input-invalid"],
    [{ ...site, plant: "dry-coolers", itKw: new Float64Array(8760).fill(1e-308) }, "itKw[0]", "input-invalid"],
    [{ ...site, plant: "dry-coolers", itKw: new Float64Array(8784) }, "itKw", "input-invalid"],
    [{ ...site, plant: "dry-coolers", itKw: new Float64Array(8760).fill(-1) }, "itKw[0]", "input-invalid"],
    [{ ...site, plant: "dry-coolers", weather: { city: "lile" } }, "city", "unknown-key"],
    [{ ...site, plant: "dry-coolers", weather: 5 }, "weather", "input-invalid"],
    [
      {
        ...site,
        plant: "dry-coolers",
        weather: { ...frankfurt, dryBulbTempC: frankfurt.dryBulbTempC.with(7, Number.NaN) },
      },
      "weather.dryBulbTempC[7]",
      "input-invalid",
    ],
    [
      { ...site, plant: "dry-coolers", weather: { ...frankfurt, wetBulbTempC: frankfurt.wetBulbTempC.with(7, 80) } },
      "weather.wetBulbTempC[7]",
      "input-invalid",
    ],
    [
      { ...site, plant: "dry-coolers", weather: { ...frankfurt, dryBulbTempC: new Float64Array(24) } },
      "weather.dryBulbTempC",
      "input-invalid",
    ],
  ])("refuses case %#, naming %s", (input, path, code) => {
    const ask = () => plantYear(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });

  it("names every unit by its suffix", () => {
    for (const schema of [plantYearInput, supplyTemperatureSweepInput]) expect(unitMismatches(schema)).toEqual([]);
  });
});

describe("plantPartKernel", () => {
  const kinds = ["dry-cooler", "adiabatic", "cooling-tower", "air-cooled-chiller", "water-cooled-chiller"] as const;

  it.each(kinds)("%s: gives an hour of a year as it gives the hour alone", (kind) => {
    const part = plantPartModel(airPlant.parse({ kind, supplyTempC: 12 }), "air", 1e6, "test");
    const year = newPlantPartHours(8760);
    year.heatW.fill(8e5);
    plantPartKernel(part, frankfurt, year);
    for (let i = 0; i < 8760; i += 97) {
      const hour = newPlantPartHours(1);
      hour.heatW[0] = 8e5;
      plantPartKernel(
        part,
        {
          dryBulbTempC: frankfurt.dryBulbTempC.subarray(i, i + 1),
          wetBulbTempC: frankfurt.wetBulbTempC.subarray(i, i + 1),
          pressureKpa: frankfurt.pressureKpa.subarray(i, i + 1),
        },
        hour,
      );
      for (const key of ["compressorW", "coolerFanW", "rejectedW", "supplyTempC", "evaporationKgPerS"] as const)
        expect(hour[key][0]).toBe(year[key][i]);
    }
  });
});

describe("supplyTemperatureSweep", () => {
  const temps = [8, 10, 12, 14, 16, 18, 20, 22];

  it.each(["air-cooled-chiller", "water-cooled-chiller"] as const)(
    "%s: runs fewer chiller hours in warmer water",
    (kind) => {
      const plant = { air: airPlant.parse({ kind, supplyTempC: 12 }) };
      const { points } = supplyTemperatureSweep({ ...site, liquidHeatKw: 0, plant, side: "air", supplyTempsC: temps });
      expect(points.map((point) => point.supplyTempC)).toEqual(temps);
      for (const [i, point] of points.entries()) {
        const before = points[i - 1] ?? point;
        expect(point.sideChillerH).toBeLessThanOrEqual(before.sideChillerH);
        expect(point.freeCoolingShare).toBeGreaterThanOrEqual(before.freeCoolingShare);
      }
      expect(points.at(-1)?.pueRatio ?? 9).toBeLessThan(points[0]?.pueRatio ?? 0);
    },
  );

  it("is the year at each set point, and says each finding once", () => {
    const sweep = supplyTemperatureSweep({ ...site, plant: "dry-coolers", supplyTempsC: [35, 40, 45] });
    expect(sweep.points[1]?.pueRatio).toBe(plantYear({ ...site, plant: "dry-coolers" }).pueRatio);
    expect(new Set(sweep.findings.map((finding) => finding.message)).size).toBe(sweep.findings.length);
    expect(sweep.points.map((point) => point.pueRatio)).toEqual(
      sweep.points.map((point) => point.pueRatio).toSorted((a, b) => b - a),
    );
  });

  it.each([
    [{ ...site, plant: "dry-coolers", supplyTempsC: [] }, "supplyTempsC"],
    [{ ...site, plant: "dry-coolers", supplyTempsC: [400] }, "supplyTempsC[0]"],
    [{ ...site, plant: { air: { kind: "dry-cooler", supplyTempC: 30 } }, supplyTempsC: [30] }, "plant.liquid"],
  ])("refuses case %#, naming %s", (input, path) => {
    const ask = () => supplyTemperatureSweep(input as never);
    expect(ask).toThrow(expect.objectContaining({ path, model: "supplyTemperatureSweep" }));
  });
});
