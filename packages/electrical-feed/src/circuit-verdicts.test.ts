import { describe, expect, it } from "vitest";
import { breakingVerdict, directCurrentVerdict, disconnectionVerdict, withstandVerdict } from "./circuit-verdicts.ts";
import { verdictFindings } from "./protection-verdict.ts";
import { protectiveDevice } from "./protective-device.ts";
import type { TripBand } from "./trip-band.ts";

const band = (currentA: number, earliestS: number, latestS: number | null): TripBand => ({
  currentA,
  earliestS,
  latestS,
  grade: "standard",
});
const breaker = protectiveDevice.parse({ kind: "mcb-c", ratedCurrentA: 63, breakingCapacityKa: 10 });

describe("breakingVerdict", () => {
  it("lets a device break just its capacity", () => {
    expect(breakingVerdict(breaker, 10)).toMatchObject({ verdict: "pass", value: 10, limit: 10 });
    expect(breakingVerdict(breaker, 10.001)).toMatchObject({ verdict: "fail", value: 10.001, limit: 10 });
  });

  it("is open while fault or capacity is not given, and shows what is", () => {
    const unknown = protectiveDevice.parse({ kind: "mcb-c", ratedCurrentA: 63 });
    expect(breakingVerdict(breaker, undefined)).toMatchObject({ verdict: "incomplete", value: null });
    expect(breakingVerdict(unknown, 8)).toMatchObject({ verdict: "incomplete", value: 8, limit: null });
  });
});

describe("disconnectionVerdict", () => {
  it.each([
    ["cleared just in time", band(700, 0.01, 0.4), "pass", 0.4],
    ["not begun in time", band(80, 20, 60), "fail", 20],
    ["perhaps in time", band(400, 0.4, 8), "fail", 8],
    ["not surely ever", band(80, 0.2, null), "fail", null],
    ["no fault given", null, "incomplete", null],
  ])("of a fault %s", (_, trips, verdict, value) => {
    expect(disconnectionVerdict(0.4, trips, "tn-s")).toMatchObject({ verdict, value });
  });

  it("says how late the device may be", () => {
    expect(disconnectionVerdict(0.4, band(400, 0.1, 8.123), "tn-s").message).toContain("after up to 8.12 s; 0.4 s");
    expect(disconnectionVerdict(0.4, band(80, 0.1, null), "tn-s").message).toContain("not surely at all; 0.4 s");
  });

  it("asks nothing of an IT system's first fault, nor at extra-low voltage, and says which it is", () => {
    const inTime = band(700, 0.01, 0.1);
    expect(disconnectionVerdict(null, inTime, "it")).toMatchObject({ verdict: "incomplete" });
    expect(disconnectionVerdict(null, inTime, "it").message).toMatch(/IT system/);
    expect(disconnectionVerdict(null, inTime, "tn-s").message).toMatch(/no time is asked/);
  });
});

describe("withstandVerdict", () => {
  // 16 mm2 of copper in XLPE: k = 143 A s^0.5/mm2, k² S² = 2288² A²s = 5.234944 kA²s.
  const kS2 = (143 * 16) ** 2;

  it("holds the worse of both faults against k² S²", () => {
    // 700² × 0.4 = 0.196 kA²s; 9000² × 0.01 = 0.81 kA²s.
    const verdict = withstandVerdict(band(700, 0.01, 0.4), band(9000, 0, 0.01), kS2);
    expect(verdict).toMatchObject({ verdict: "pass", limit: 5.234944 });
    expect(verdict.value).toBeCloseTo(0.81, 12);
    // The least fault may be the worse one, for it lasts: 1000² × 5 = 5 kA²s, and 6 kA²s in 6 s.
    expect(withstandVerdict(band(1000, 1, 5), band(9000, 0, 0.01), kS2)).toMatchObject({ verdict: "pass", value: 5 });
    expect(withstandVerdict(band(1000, 1, 6), band(9000, 0, 0.01), kS2)).toMatchObject({ verdict: "fail", value: 6 });
  });

  it("passes a conductor that is just heated to its limit", () => {
    expect(withstandVerdict(band(2288, 0.1, 1), null, kS2).verdict).toBe("pass");
    expect(withstandVerdict(band(2289, 0.1, 1), null, kS2).verdict).toBe("fail");
  });

  it("leaves what is cleared within 0.1 s to the maker's let-through, and no longer", () => {
    const least = band(700, 0.01, 0.4);
    expect(withstandVerdict(least, band(20_000, 0, 0.1), kS2)).toMatchObject({ verdict: "incomplete", value: 40 });
    expect(withstandVerdict(least, band(20_000, 0, 0.101), kS2).verdict).toBe("fail");
    // What fails at one fault is not saved by an open answer at the other.
    expect(withstandVerdict(band(1000, 1, 6), band(20_000, 0, 0.1), kS2).verdict).toBe("fail");
  });

  it("fails a fault that may never be cleared, and is open without a fault", () => {
    expect(withstandVerdict(band(80, 100, null), null, kS2)).toMatchObject({ verdict: "fail", value: null });
    expect(withstandVerdict(null, null, kS2)).toMatchObject({ verdict: "incomplete", value: null });
  });
});

describe("directCurrentVerdict", () => {
  const verdict = (device: Record<string, unknown>) =>
    directCurrentVerdict(protectiveDevice.parse({ ratedCurrentA: 63, ...device }), "dc")?.verdict;

  it("wants a breaker rated for dc, and leaves a gG fuse to its maker's voltage", () => {
    expect(verdict({ kind: "mcb-c" })).toBe("fail");
    expect(verdict({ kind: "mcb-c", ratedForDc: true })).toBe("pass");
    expect(verdict({ kind: "fuse-gg" })).toBe("incomplete");
    expect(verdict({ kind: "fuse-gg", ratedForDc: true })).toBe("pass");
    expect(directCurrentVerdict(breaker, "ac-3ph")).toBeNull();
  });
});

describe("verdictFindings", () => {
  it("tells what fails and what is open, by its rule, and nothing of what passes or is not asked", () => {
    const findings = verdictFindings({
      breakingCapacity: breakingVerdict(breaker, 12),
      disconnectionTime: disconnectionVerdict(0.4, null, "tn-s"),
      faultWithstand: withstandVerdict(band(700, 0, 0.1), null, 1e6),
      directCurrentRating: null,
    });
    expect(findings).toMatchObject([
      { code: "breaking-capacity", severity: "fail", path: "verdicts.breakingCapacity", value: 12, limit: 10 },
      { code: "disconnection-time", severity: "incomplete", path: "verdicts.disconnectionTime", value: null },
    ]);
    expect(findings).toHaveLength(2);
  });
});
