import { describe, expect, it } from "vitest";
import { completeHours, type RawHours, textOf } from "./complete-hours.ts";
import { moistAir } from "./moist-air.ts";

const hole = Number.NaN;

/** Hours of a dry bulb, all at 50 % and 101.325 kPa unless told. */
function hoursOf(dryBulbTempC: readonly number[], others: Partial<Record<keyof RawHours, readonly number[]>> = {}) {
  const column = (name: keyof RawHours, value: number) =>
    Float64Array.from(others[name] ?? dryBulbTempC.map(() => value));
  const raw: RawHours = {
    dryBulbTempC: Float64Array.from(dryBulbTempC),
    dewPointTempC: column("dewPointTempC", hole),
    relativeHumidityShare: column("relativeHumidityShare", 0.5),
    pressureKpa: column("pressureKpa", 101.325),
  };
  return completeHours(raw, 0, "parseEpw", 9);
}

const notesOf = ({ findings }: ReturnType<typeof completeHours>) => findings.map(({ code, value }) => [code, value]);

describe("completeHours", () => {
  it("draws a straight line through a gap", () => {
    const hours = hoursOf([10, hole, hole, hole, 18, 20, hole, 26]);
    expect([...hours.dryBulbTempC]).toEqual([10, 12, 14, 16, 18, 20, 23, 26]);
    expect(notesOf(hours)).toEqual([["gap-filled", 4]]);
  });

  it("keeps the nearest hour at the ends of the year", () => {
    const hours = hoursOf([hole, hole, 5, 7, hole]);
    expect([...hours.dryBulbTempC]).toEqual([5, 5, 5, 7, 7]);
    expect(notesOf(hours)).toEqual([["gap-filled", 3]]);
  });

  it("fills six hours, and refuses seven, naming the line at which they begin", () => {
    const gap = (hourCount: number) => [1, ...Array.from({ length: hourCount }, () => hole), 8];
    expect([...hoursOf(gap(6)).dryBulbTempC]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(() => hoursOf(gap(7))).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        model: "parseEpw",
        path: "line 10",
        received: "dry bulb missing for 7 hours",
      }),
    );
    // Several short gaps are no long one.
    expect(notesOf(hoursOf([...gap(6), ...gap(6)]))).toEqual([["gap-filled", 12]]);
  });

  it("takes the humidity from the dew point where there is one, else from the relative humidity", () => {
    const halfway = moistAir({ dryBulbTempC: 20, relativeHumidityShare: 0.5, pressureKpa: 101.325 });
    const { dewPointTempC, wetBulbTempC } = hoursOf([20, 20], {
      dewPointTempC: [halfway.dewPointTempC, hole],
      relativeHumidityShare: [0.9, 0.5],
    });
    expect(dewPointTempC[0]).toBe(halfway.dewPointTempC);
    expect(dewPointTempC[1]).toBeCloseTo(halfway.dewPointTempC, 9);
    for (const tempC of wetBulbTempC) expect(tempC).toBeCloseTo(halfway.wetBulbTempC, 6);
  });

  it("takes what is above saturation as saturated, by dew point or share, and counts it", () => {
    const hours = hoursOf([20, 20, 20], {
      dewPointTempC: [21, hole, 20],
      relativeHumidityShare: [0.5, 1.05, 2],
    });
    for (const column of [hours.dewPointTempC, hours.wetBulbTempC])
      for (const tempC of column) expect(tempC).toBeCloseTo(20, 6);
    // A dew point at the dry bulb is saturation itself, whatever the share beside it says.
    expect(notesOf(hours)).toEqual([["humidity-capped", 2]]);
  });

  it("takes air drier than 0.1 % at 0.1 %, where a dew point still has a value", () => {
    const hours = hoursOf([30, 30, 30], { relativeHumidityShare: [0, 0.001, 0.0009] });
    expect(notesOf(hours)).toEqual([["humidity-raised", 2]]);
    expect(hours.dewPointTempC[0]).toBe(hours.dewPointTempC[1]);
    expect(hours.wetBulbTempC[2]).toBeCloseTo(hours.wetBulbTempC[1] as number, 9);
  });

  it("fills a gap of humidity between its neighbours", () => {
    const hours = hoursOf([20, 20, 20], { relativeHumidityShare: [0.4, hole, 0.6] });
    // The vapour's pressure is halfway, and so is the relative humidity at an even dry bulb.
    const halfway = moistAir({ dryBulbTempC: 20, relativeHumidityShare: 0.5, pressureKpa: 101.325 });
    expect(hours.wetBulbTempC[1]).toBeCloseTo(halfway.wetBulbTempC, 6);
    expect(notesOf(hours)).toEqual([["humidity-filled", 1]]);
  });

  it("takes the pressure of the altitude where it is missing", () => {
    const raw = {
      dryBulbTempC: Float64Array.of(20, 20),
      dewPointTempC: Float64Array.of(10, 10),
      relativeHumidityShare: Float64Array.of(hole, hole),
      pressureKpa: Float64Array.of(hole, 100),
    };
    const hours = completeHours(raw, 1000, "parseEpw", 9);
    // Standard atmosphere at 1000 m: 89.87 kPa.
    expect(hours.pressureKpa[0]).toBeCloseTo(89.87, 1);
    expect(hours.pressureKpa[1]).toBe(100);
    expect(notesOf(hours)).toEqual([["pressure-assumed", 1]]);
    // What was given stays as it was.
    expect(raw.pressureKpa[0]).toBeNaN();
  });
});

describe("textOf", () => {
  it("takes a text, and says of bytes how many they are", () => {
    expect(textOf("LOCATION", "parseEpw")).toBe("LOCATION");
    expect(() => textOf(new Uint8Array(3), "parseEpw")).toThrow(
      expect.objectContaining({ code: "input-invalid", model: "parseEpw", path: "text", received: "3 bytes" }),
    );
    expect(() => textOf(7, "parseEpw")).toThrow(expect.objectContaining({ path: "text", received: "7" }));
  });
});
