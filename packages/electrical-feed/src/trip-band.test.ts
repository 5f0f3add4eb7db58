import { describe, expect, it } from "vitest";
import { protectiveDevice } from "./protective-device.ts";
import { selectivityOf } from "./selectivity.ts";
import { deviceCurve, tripBand } from "./trip-band.ts";

const device = (described: Record<string, unknown>) => protectiveDevice.parse(described);
const bandOf = (described: Record<string, unknown>, currentA: number) => {
  const parsed = device(described);
  return tripBand(deviceCurve(parsed), currentA, parsed.shortDelayS);
};

describe("tripBand", () => {
  it.each([
    // IEC 60898-1, table 7: at 2.55 I_n between 1 s and 60 s up to 32 A, 120 s above.
    [{ kind: "mcb-c", ratedCurrentA: 16 }, 2.55 * 16, 1, 60],
    [{ kind: "mcb-c", ratedCurrentA: 32 }, 2.55 * 32, 1, 60],
    [{ kind: "mcb-c", ratedCurrentA: 63 }, 2.55 * 63, 1, 120],
  ])("of %o at %d A runs from %d to %d s", (described, currentA, earliestS, latestS) => {
    const band = bandOf(described, currentA);
    expect(band.earliestS).toBeCloseTo(earliestS, 9);
    expect(band.latestS).toBeCloseTo(latestS, 9);
  });

  it.each([
    ["mcb-b", 3, 5],
    ["mcb-c", 5, 10],
    ["mcb-d", 10, 20],
  ])("of %s surely waits 0.1 s up to %d I_n and has surely tripped in 0.1 s from %d I_n", (kind, calm, sure) => {
    const at = (multiple: number) => bandOf({ kind, ratedCurrentA: 20 }, multiple * 20);
    expect(at(calm).earliestS).toBeGreaterThanOrEqual(0.1);
    expect(at(calm * 1.001).earliestS).toBe(0);
    expect(at(sure * 0.999).latestS).toBeGreaterThan(0.1);
    expect(at(sure).latestS).toBe(0.1);
  });

  it("of a release with a short delay keeps it, and trips later by it", () => {
    const release = { kind: "mccb", ratedCurrentA: 800, longDelayS: 10, instantaneousA: 8000 };
    const [prompt, delayed] = [release, { ...release, shortDelayS: 0.3 }];
    // IEC 60947-2 allows 20 % to either side of the setting.
    for (const currentA of [9601, 12_000]) {
      expect(bandOf(prompt, currentA).earliestS).toBe(0);
      expect(bandOf(delayed, currentA).earliestS).toBe(0.3);
      const late = (bandOf(delayed, currentA).latestS ?? 0) - (bandOf(prompt, currentA).latestS ?? 0);
      expect(late).toBeCloseTo(0.3, 12);
    }
    // Below 6400 A only the long delay acts, below 9600 A the magnetic release may still wait for it.
    expect(bandOf(prompt, 6400).earliestS).toBeCloseTo(8 * (4800 / 6400) ** 2, 9);
    expect(bandOf(prompt, 6401).earliestS).toBe(0);
    expect(bandOf(prompt, 9599).latestS).toBeGreaterThan(bandOf(prompt, 9600).latestS ?? 0);
  });

  it("of a breaker with a short delay ends with its long delay where that is over sooner", () => {
    // 10 s at 6 times 800 A, within 20 %: at 40 kA 8 and 12 s times (4.8 / 40)², both below the 0.3 s of the short delay.
    const delayed = { kind: "mccb", ratedCurrentA: 800, longDelayS: 10, instantaneousA: 8000, shortDelayS: 0.3 };
    const { earliestS, latestS } = tripBand(deviceCurve(device(delayed)), 40_000, 0.3);
    expect(earliestS).toBeCloseTo(0.1152, 12);
    expect(latestS).toBeCloseTo(0.1728, 12);
  });

  it("of a thermal-magnetic breaker without its delay rests on the conventional currents", () => {
    // 1.05 and 1.30 times the setting in two hours, above 63 A.
    const breaker = { kind: "mccb", ratedCurrentA: 100 };
    expect(bandOf(breaker, 105).earliestS).toBeCloseTo(7200, 6);
    expect(bandOf(breaker, 104).latestS).toBeNull();
    expect(bandOf(breaker, 130).latestS).toBeCloseTo(7200, 6);
  });

  it("refuses a rating whose characteristic is not held, naming it", () => {
    for (const described of [
      { kind: "fuse-gg", ratedCurrentA: 70 },
      { kind: "fuse-gg", ratedCurrentA: 5000 },
    ])
      expect(() => deviceCurve(device(described))).toThrow(
        expect.objectContaining({ code: "out-of-range", model: "tripBand", path: "device.ratedCurrentA" }),
      );
  });
});

describe("selectivityOf", () => {
  const small = device({ kind: "mcb-b", ratedCurrentA: 16 });
  const above = device({ kind: "mccb", ratedCurrentA: 1600, longDelayS: 20, instantaneousA: 16_000 });

  it("reaches up to the highest fault, below which the device above waits", () => {
    expect(selectivityOf(deviceCurve(small), small, above, 2)).toMatchObject({
      verdict: { verdict: "pass", value: 2000, limit: 2000 },
      upToA: 2000,
    });
  });

  it("ends where the device above may trip at once", () => {
    // 80 % of 16 kA.
    const { upToA, verdict } = selectivityOf(deviceCurve(small), small, above, 40);
    expect(verdict).toMatchObject({ verdict: "incomplete", limit: 40_000 });
    expect(upToA).toBeLessThanOrEqual(12_800);
    expect(upToA).toBeGreaterThan(12_800 / 1.02);
  });

  it("is open without a curve or a fault, and not asked without a device above", () => {
    const unheld = device({ kind: "fuse-gg", ratedCurrentA: 70 });
    expect(selectivityOf(deviceCurve(small), small, unheld, 2)).toMatchObject({
      verdict: { verdict: "incomplete" },
      upToA: null,
    });
    expect(selectivityOf(null, unheld, above, 2)).toMatchObject({ verdict: { verdict: "incomplete" }, upToA: null });
    expect(selectivityOf(deviceCurve(small), small, above, undefined)).toMatchObject({
      verdict: { verdict: "incomplete" },
      upToA: null,
    });
    expect(selectivityOf(deviceCurve(small), small, undefined, 2)).toEqual({ verdict: null, upToA: null });
  });
});
