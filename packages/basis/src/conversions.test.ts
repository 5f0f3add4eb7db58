import { describe, expect, it } from "vitest";
import * as conversions from "./conversions.ts";
import { bySeverity } from "./finding.ts";
import { showValue } from "./show-value.ts";

describe("conversions", () => {
  it.each([
    ["cfmFromM3PerS", [1], 2118.88, 2],
    ["mm2FromKcmil", [250], 126.68, 2],
    ["lFromUsGallon", [1], 3.785411784, 9],
    ["celsiusFromF", [212], 100, 12],
    ["kelvinFromC", [25], 298.15, 12],
    ["lPerMinFromM3PerS", [0.001], 60, 9],
    ["tFromM3", [100, 845], 84.5, 9],
    ["tFromKg", [42_500], 42.5, 12],
    ["tFromG", [34e6], 34, 12],
    ["kgFromT", [1.5], 1500, 12],
    ["mwhFromKwh", [813_000], 813, 12],
    ["mwhFromWh", [7e6], 7, 12],
    ["kwhFromKws", [7200], 2, 12],
    ["jFromKj", [4.18], 4180, 9],
    ["phaseFromLineV", [400], 230.94, 2],
  ] as const)("%s(%j) = %d", (name, args, expected, digits) => {
    const convert = conversions[name] as (...numbers: readonly number[]) => number;
    expect(convert(...args)).toBeCloseTo(expected, digits);
  });

  it("undoes each conversion by its inverse", () => {
    expect(conversions.m3PerSFromLPerMin(conversions.lPerMinFromM3PerS(0.0149))).toBeCloseTo(0.0149, 15);
    expect(conversions.m3FromT(conversions.tFromM3(7, 832), 832)).toBeCloseTo(7, 12);
    expect(conversions.kwFromMw(conversions.mwFromKw(140))).toBe(140);
    expect(conversions.kwFromW(conversions.wFromKw(140))).toBe(140);
    expect(conversions.kwsFromKwh(conversions.kwhFromKws(9000))).toBe(9000);
    expect(conversions.lFromM3(conversions.m3FromL(40_000))).toBe(40_000);
  });
});

describe("words for the reader", () => {
  it("shows any value, long or circular", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(showValue(circle)).toBe("an object");
    expect(showValue("x".repeat(1000)).length).toBeLessThan(90);
    expect(showValue(undefined)).toBe("nothing");
    expect(showValue(10n)).toBe("10");
  });

  it("puts failures before what cannot be judged, before warnings, before notes", () => {
    const finding = (severity: "info" | "fail" | "incomplete" | "warning") => ({
      code: severity,
      severity,
      message: "",
    });
    expect(
      bySeverity([finding("info"), finding("warning"), finding("incomplete"), finding("fail")]).map(({ code }) => code),
    ).toEqual(["fail", "incomplete", "warning", "info"]);
  });
});
