import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LoopHydraulicsInput, loopHydraulics } from "./loop-hydraulics.ts";

const curve = [
  { volumeFlowLPerMin: 0, pressureKpa: 300 },
  { volumeFlowLPerMin: 600, pressureKpa: 260 },
  { volumeFlowLPerMin: 1200, pressureKpa: 140 },
  { volumeFlowLPerMin: 1800, pressureKpa: 0 },
];
const pump = { curve, pumpEfficiencyShare: 0.7, motorEfficiencyShare: 0.92 };

const part = fc.oneof(
  fc.record({
    kind: fc.constant("rated" as const),
    name: fc.constantFrom("racks", "filter", "exchanger", "quick disconnects"),
    pressureDropKpa: fc.double({ min: 1, max: 150, noNaN: true }),
    ratedFlowLPerMin: fc.double({ min: 100, max: 1500, noNaN: true }),
    flowExponentFactor: fc.double({ min: 1, max: 2, noNaN: true }),
    parallelCount: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({
    kind: fc.constant("pipe" as const),
    name: fc.constantFrom("header", "row"),
    dn: fc.constantFrom(50, 80, 100, 150),
    lengthM: fc.double({ min: 1, max: 200, noNaN: true }),
    lossFactor: fc.double({ min: 0, max: 20, noNaN: true }),
    parallelCount: fc.integer({ min: 1, max: 4 }),
  }),
);
const loop = fc.record({
  coolant: fc.constantFrom("water" as const, "pg25" as const),
  tempC: fc.double({ min: 10, max: 60, noNaN: true }),
  parts: fc.array(part, { minLength: 1, maxLength: 5 }),
  pump: fc.constant(pump),
});

/** Pressure of the curve above, by hand. */
function curveKpa(flow: number): number {
  if (flow <= 600) return 300 - (40 * flow) / 600;
  if (flow <= 1200) return 260 - (120 * (flow - 600)) / 600;
  return 140 - (140 * (flow - 1200)) / 600;
}

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe("loopHydraulics", () => {
  it("finds the flow at which pump and loop agree, at full speed", () => {
    fc.assert(
      fc.property(loop, (technology) => {
        const { technology: result } = loopHydraulics({ technology });
        expect(Math.abs(curveKpa(result.volumeFlowLPerMin) - result.pressureDropKpa)).toBeLessThan(1e-6);
        expect(result.speedShare).toBeCloseTo(1, 6);
      }),
    );
  });

  it("adds up: drops of the parts, powers of the loops, power as flow times pressure", () => {
    fc.assert(
      fc.property(loop, loop, (technology, facility) => {
        const result = loopHydraulics({ technology, facility });
        for (const one of [result.technology, result.facility ?? result.technology]) {
          const sum = one.parts.reduce((drop, { pressureDropKpa }) => drop + pressureDropKpa, 0);
          expect(sum / one.pressureDropKpa).toBeCloseTo(1, 12);
          const hydraulicKw = (one.volumeFlowLPerMin / 60_000) * one.pressureDropKpa;
          expect(one.powerKw / (hydraulicKw / (0.7 * 0.92))).toBeCloseTo(1, 12);
        }
        const facilityKw = result.facility?.powerKw ?? 0;
        expect(result.powerKw).toBeCloseTo(result.technology.powerKw + facilityKw, 9);
      }),
    );
  });

  it("draws less at less flow, at most by the cube and at least by the square", () => {
    fc.assert(
      fc.property(loop, fc.double({ min: 0.3, max: 0.95, noNaN: true }), (technology, share) => {
        const { technology: full } = loopHydraulics({ technology, partFlowShares: [share] });
        const [slow] = full.partFlow;
        expect(slow?.volumeFlowLPerMin).toBeCloseTo(full.volumeFlowLPerMin * share, 9);
        const ratio = (slow?.powerKw ?? 0) / full.powerKw;
        expect(ratio).toBeGreaterThanOrEqual(share ** 3 * (1 - 1e-9));
        expect(ratio).toBeLessThanOrEqual(share ** 2 * (1 + 1e-9));
        expect(slow?.speedShare ?? 0).toBeLessThan(1);
      }),
    );
  });

  it("splits the flow of a rated part evenly over its parallel ones", () => {
    const rack = { kind: "rated" as const, name: "racks", pressureDropKpa: 100, ratedFlowLPerMin: 180 };
    const of = (parallelCount: number, volumeFlowLPerMin: number) =>
      loopHydraulics({
        technology: { coolant: "pg25", tempC: 50, volumeFlowLPerMin, parts: [{ ...rack, parallelCount }], pump },
      }).technology.pressureDropKpa;
    expect(of(5, 900)).toBeCloseTo(100, 9);
    expect(of(10, 1800)).toBeCloseTo(100, 9);
    expect(of(10, 900)).toBeCloseTo(25, 9);
  });

  const racks = { kind: "rated" as const, name: "racks", pressureDropKpa: 100, ratedFlowLPerMin: 900 };
  const technology = { coolant: "pg25" as const, tempC: 50, parts: [racks], pump };

  it("says when the pumps are too small for a wanted flow, and two of them are not", () => {
    const wanted = { ...technology, volumeFlowLPerMin: 1300 };
    expect(codes(loopHydraulics({ technology: wanted }).findings)).toEqual(["pump-too-small"]);
    const two = { ...wanted, pump: { ...pump, parallelCount: 2 } };
    const { findings, technology: result } = loopHydraulics({ technology: two });
    expect(findings).toEqual([]);
    expect(result.speedShare).toBeLessThan(1);
  });

  it("says when the curve does not reach the point", () => {
    const short = { ...pump, curve: curve.slice(1, 3) };
    const wanted = { ...technology, volumeFlowLPerMin: 100, parts: [{ ...racks, ratedFlowLPerMin: 60 }], pump: short };
    const { findings, technology: result } = loopHydraulics({ technology: wanted });
    expect(result.speedShare).toBeNull();
    expect(findings[0]).toMatchObject({ code: "outside-pump-curve", severity: "incomplete" });
  });

  const bare = { pumpEfficiencyShare: 0.7, motorEfficiencyShare: 0.92 };
  it.each<[LoopHydraulicsInput, string, string]>([
    [{ technology: { ...technology, pump: bare } }, "technology.volumeFlowLPerMin", "input-invalid"],
    [{ technology: { ...technology, parts: [] } }, "technology.parts", "out-of-range"],
    [{ technology: { ...technology, tempC: -20 } }, "technology.tempC", "out-of-range"],
    [{ technology, facility: { ...technology, coolant: "water", tempC: 101 } }, "facility.tempC", "out-of-range"],
    [
      { technology: { ...technology, parts: [{ kind: "pipe", name: "header", dn: 55, lengthM: 1 }] } },
      "technology.parts[0].dn",
      "input-invalid",
    ],
    [
      { technology: { ...technology, pump: { ...bare, curve: [...curve].reverse() } } },
      "technology.pump.curve",
      "input-invalid",
    ],
    [
      { technology: { ...technology, pump: { ...bare, curve: curve.slice(0, 2) } } },
      "technology.pump.curve",
      "out-of-range",
    ],
    [
      {
        technology: {
          ...technology,
          parts: [{ ...racks, ratedFlowLPerMin: 300 }],
          pump: { ...bare, curve: curve.slice(2) },
        },
      },
      "technology.pump.curve",
      "out-of-range",
    ],
    [
      { technology: { ...technology, parts: [{ kind: "valve" }] } } as never,
      "technology.parts[0].kind",
      "input-invalid",
    ],
    [{ technology, partFlowShares: [1.2] }, "partFlowShares[0]", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => loopHydraulics(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "loopHydraulics" }));
  });
});
