import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CircuitProtectionInput, circuitProtection } from "./circuit-protection.ts";
import { conductorHeating } from "./conductor-heating.ts";
import { disconnectionTimeS } from "./disconnection-time.ts";
import { protectiveDevice } from "./protective-device.ts";
import { conventionalNonTrippingA, conventionalTrippingA, deviceCurve, tripBand } from "./trip-band.ts";

const circuit = {
  system: "ac-3ph",
  voltageV: 400,
  designCurrentA: 55,
  device: { kind: "mcb-c", ratedCurrentA: 63, breakingCapacityKa: 10 },
  cable: { ampacityA: 100, conductor: "copper", insulation: "xlpe", sectionMm2: 16 },
  maxFaultKa: 6,
  minFaultKa: 0.8,
  earthing: "tn-s",
} satisfies CircuitProtectionInput;

const device = fc.oneof(
  fc.record({
    kind: fc.constantFrom("mcb-b", "mcb-c", "mcb-d"),
    ratedCurrentA: fc.constantFrom(6, 16, 32, 40, 63, 80, 125),
  }),
  fc.record({ kind: fc.constant("fuse-gg"), ratedCurrentA: fc.constantFrom(16, 63, 160, 400, 1250) }),
  fc.record(
    {
      kind: fc.constant("mccb"),
      ratedCurrentA: fc.constantFrom(63, 250, 1600),
      longDelayS: fc.double({ min: 1, max: 30, noNaN: true }),
      instantaneousA: fc.double({ min: 500, max: 20_000, noNaN: true }),
    },
    { requiredKeys: ["kind", "ratedCurrentA"] },
  ),
);

describe("tripBand", () => {
  it("never trips later as the current grows, nor ends before it begins", () => {
    fc.assert(
      fc.property(
        device,
        fc.double({ min: 1, max: 30_000, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (described, currentA, more) => {
          const curve = deviceCurve(protectiveDevice.parse(described));
          const here = tripBand(curve, currentA);
          const there = tripBand(curve, currentA * more);
          expect(there.earliestS).toBeLessThanOrEqual(here.earliestS + 1e-9);
          if (here.latestS !== null)
            expect(there.latestS ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(here.latestS + 1e-9);
          if (here.latestS !== null) expect(here.earliestS).toBeLessThanOrEqual(here.latestS);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("need not trip below the non-tripping current, and must above I_2", () => {
    fc.assert(
      fc.property(device, (described) => {
        const parsed = protectiveDevice.parse(described);
        const curve = deviceCurve(parsed);
        const instantaneous = parsed.instantaneousA ?? Number.POSITIVE_INFINITY;
        if (0.8 * instantaneous < conventionalTrippingA(parsed)) return;
        expect(tripBand(curve, conventionalNonTrippingA(parsed)).earliestS).toBeGreaterThanOrEqual(3599);
        expect(tripBand(curve, conventionalNonTrippingA(parsed) * 0.99).latestS).toBeNull();
        expect(tripBand(curve, conventionalTrippingA(parsed)).latestS).not.toBeNull();
      }),
    );
  });

  it("follows I² t of an electronic release within its tolerance", () => {
    const curve = deviceCurve(
      protectiveDevice.parse({ kind: "mccb", ratedCurrentA: 800, longDelayS: 10, instantaneousA: 8000 }),
    );
    const band = tripBand(curve, 2400);
    expect(band.earliestS).toBeCloseTo(8 * 4, 9);
    expect(band.latestS).toBeCloseTo(12 * 4, 9);
  });
});

describe("circuitProtection", () => {
  it("passes or fails the overload rules just where the numbers cross", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 10, max: 300, noNaN: true }),
        fc.constantFrom(16, 25, 63, 100),
        (designCurrentA, ampacityA, ratedCurrentA) => {
          const { verdicts } = circuitProtection({
            ...circuit,
            designCurrentA,
            device: { kind: "mcb-c", ratedCurrentA },
            cable: { ...circuit.cable, ampacityA },
          });
          expect(verdicts.designCurrent.verdict === "pass").toBe(designCurrentA <= ratedCurrentA);
          expect(verdicts.cableOverload.verdict === "pass").toBe(ratedCurrentA <= ampacityA);
          expect(verdicts.conventionalOverload.verdict === "pass").toBe(1.45 * ratedCurrentA <= 1.45 * ampacityA);
        },
      ),
    );
  });

  it("a gG fuse needs more cable than its rating: I_2 is 1.6 I_n", () => {
    const { verdicts } = circuitProtection({
      ...circuit,
      device: { kind: "fuse-gg", ratedCurrentA: 63 },
      cable: { ...circuit.cable, ampacityA: 65 },
    });
    expect(verdicts.cableOverload.verdict).toBe("pass");
    expect(verdicts.conventionalOverload.verdict).toBe("fail");
  });

  it("at 140 kW the 63 A breaker has tripped before the old cable is damaged", () => {
    const currentA = 140_000 / (Math.sqrt(3) * 400 * 0.95);
    const [band] = circuitProtection({ ...circuit, currentsA: [currentA] }).tripBands;
    const { secondsTo } = conductorHeating({
      thermal: { kind: "rating", ampacityA: 100, ratedTempC: 90, ratedAmbientTempC: 30 },
      conductor: "copper",
      insulation: "xlpe",
      sectionMm2: 16,
      system: "ac-3ph",
      currentA,
      ambientTempC: 30,
      initialTempC: 30,
      thresholdTempsC: [160, 250],
    });
    for (const { timeS } of secondsTo) expect(band?.latestS).toBeLessThan(timeS ?? 0);
  });

  it("keeps pass, fail and not-to-be-judged apart", () => {
    const weak = circuitProtection({ ...circuit, maxFaultKa: 20, minFaultKa: 0.1 });
    expect(weak.verdicts.breakingCapacity.verdict).toBe("fail");
    expect(weak.verdicts.disconnectionTime.verdict).toBe("fail");
    const strong = circuitProtection({ ...circuit, maxFaultKa: 9, minFaultKa: 0.7 });
    expect(strong.verdicts.faultWithstand).toMatchObject({ verdict: "incomplete" });
    const unheld = circuitProtection({ ...circuit, device: { kind: "fuse-gg", ratedCurrentA: 70 } });
    expect(unheld.findings[0]).toMatchObject({ code: "trip-curve-not-held", severity: "incomplete" });
    expect(unheld.verdicts.conventionalOverload.verdict).toBe("incomplete");
  });

  it("is selective where the device above waits, open where bands overlap, not where it trips first", () => {
    const small = { ...circuit, device: { kind: "mcb-b" as const, ratedCurrentA: 16 }, maxFaultKa: 2 };
    const above = (upstreamDevice: NonNullable<CircuitProtectionInput["upstreamDevice"]>) =>
      circuitProtection({ ...small, upstreamDevice }).verdicts.selectivity?.verdict;
    expect(above({ kind: "mccb", ratedCurrentA: 1600, longDelayS: 20, instantaneousA: 16_000 })).toBe("pass");
    expect(above({ kind: "mcb-c", ratedCurrentA: 20 })).toBe("incomplete");
    expect(
      circuitProtection({
        ...circuit,
        device: { kind: "mccb", ratedCurrentA: 1600, longDelayS: 20, instantaneousA: 16_000 },
        cable: { ...circuit.cable, ampacityA: 2000, sectionMm2: 630 },
        upstreamDevice: { kind: "mcb-c", ratedCurrentA: 63 },
      }).verdicts.selectivity?.verdict,
    ).toBe("fail");
  });

  it("cannot judge what nothing was given for, and fails or passes nothing of it", () => {
    const { maxFaultKa: _max, minFaultKa: _min, ...withoutFaults } = circuit;
    const { verdicts } = circuitProtection(withoutFaults);
    for (const rule of ["breakingCapacity", "disconnectionTime", "faultWithstand"] as const)
      expect(verdicts[rule].verdict).toBe("incomplete");
  });

  it.each([
    [400, 0.4],
    [208, 0.8],
    [415, 0.2],
    [690, 0.2],
  ])("takes the nominal voltage to earth of a %d V system", (voltageV, limitS) => {
    const { steps } = circuitProtection({ ...circuit, voltageV, circuit: "final" });
    expect(steps.disconnectionLimitS).toBe(limitS);
  });

  it("reads the disconnection times at their bounds", () => {
    expect(disconnectionTimeS("tn-s", "final", "ac-3ph", 230)).toBe(0.4);
    expect(disconnectionTimeS("tn-s", "final", "ac-3ph", 231)).toBe(0.2);
    expect(disconnectionTimeS("tn-c-s", "distribution", "ac-3ph", 230)).toBe(5);
    expect(disconnectionTimeS("tt", "distribution", "ac-3ph", 230)).toBe(1);
    expect(disconnectionTimeS("tn-s", "final", "dc", 400)).toBe(0.4);
    expect(disconnectionTimeS("it", "final", "ac-3ph", 230)).toBeNull();
    expect(disconnectionTimeS("tn-s", "final", "dc", 54)).toBeNull();
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...circuit, device: { kind: "mcb-c", ratedCurrentA: 160 } }, "device.ratedCurrentA", "input-invalid"],
    [{ ...circuit, device: { kind: "mcb-c", ratedCurrentA: 63, settingA: 50 } }, "device.settingA", "input-invalid"],
    [{ ...circuit, device: { kind: "mccb", ratedCurrentA: 63, settingA: 80 } }, "device.settingA", "input-invalid"],
    [
      { ...circuit, device: { kind: "mccb", ratedCurrentA: 63, shortDelayS: 0.1 } },
      "device.shortDelayS",
      "input-invalid",
    ],
    [{ ...circuit, device: { kind: "rcd", ratedCurrentA: 63 } }, "device.kind", "input-invalid"],
    [{ ...circuit, earthing: "tn" }, "earthing", "input-invalid"],
    [{ ...circuit, cable: { ...circuit.cable, ampacityA: 0 } }, "cable.ampacityA", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => circuitProtection(input as unknown as CircuitProtectionInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});
