import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConductorHeatingInput, conductorHeating } from "./conductor-heating.ts";
import { conductorTemperature } from "./conductor-temperature.ts";

const rated = {
  thermal: { kind: "rating", ampacityA: 100, ratedTempC: 90, ratedAmbientTempC: 30 },
  conductor: "copper",
  insulation: "xlpe",
  sectionMm2: 16,
  system: "ac-3ph",
  currentA: 212.7,
  ambientTempC: 30,
  initialTempC: 30,
  thresholdTempsC: [90, 160, 250],
} satisfies ConductorHeatingInput;
const free = {
  ...rated,
  thermal: { kind: "iec-60287", arrangement: "multicore" },
} satisfies ConductorHeatingInput;

const circuit = fc.record(
  {
    thermal: fc.constantFrom(rated.thermal, free.thermal, { kind: "iec-60287", arrangement: "trefoil" } as const),
    sectionMm2: fc.constantFrom(16, 70, 240),
    currentA: fc.double({ min: 0, max: 1500, noNaN: true }),
    initialTempC: fc.double({ min: 30, max: 90, noNaN: true }),
    heatCapacityJPerMK: fc.double({ min: 100, max: 10_000, noNaN: true }),
  },
  { requiredKeys: ["thermal", "sectionMm2", "currentA", "initialTempC"] },
);

function ask(over: Partial<ConductorHeatingInput>) {
  return conductorHeating({ ...rated, ...over });
}

describe("conductorHeating", () => {
  it("reaches thresholds in their order, never sooner than without cooling", () => {
    fc.assert(
      fc.property(circuit, (over) => {
        const { secondsTo } = ask({ ...over, thresholdTempsC: [100, 150, 250] });
        const times = secondsTo.map(({ timeS }) => timeS ?? Number.POSITIVE_INFINITY);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
        for (const { timeS, adiabaticTimeS } of secondsTo)
          if (timeS !== null && adiabaticTimeS !== null) expect(timeS).toBeGreaterThanOrEqual(adiabaticTimeS * 0.98);
      }),
    );
  });

  it("passes what lies below the equilibrium and nothing above it", () => {
    fc.assert(
      fc.property(circuit, (over) => {
        const { finalTempC } = ask(over);
        const equilibrium = conductorTemperature({
          thermal: over.thermal,
          conductor: "copper",
          insulation: "xlpe",
          sectionMm2: over.sectionMm2,
          system: "ac-3ph",
          currentA: over.currentA,
          ambientTempC: 30,
        }).conductorTempC;
        expect(finalTempC).toBe(equilibrium);
        if (finalTempC === null || finalTempC > 3000 || finalTempC < over.initialTempC + 5) return;
        const { secondsTo } = ask({ ...over, thresholdTempsC: [finalTempC - 1, finalTempC + 1] });
        expect(secondsTo[0]?.timeS).toBeGreaterThan(0);
        expect(secondsTo[1]?.timeS).toBeNull();
      }),
    );
  });

  it("writes nothing that JSON cannot hold, even long past the end of the conductor", () => {
    fc.assert(
      fc.property(circuit, fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (over, durationS) => {
        const profile = [over.currentA, 0, over.currentA].map((currentA) => ({ currentA, durationS }));
        const result = ask({ ...over, profile, thresholdTempsC: [20, 90, 1000], traceIntervalS: durationS / 7 });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it("agrees with its own trace", () => {
    const { trace, secondsTo } = ask({ ...free, traceIntervalS: 1 });
    const { timesS = [], conductorTempsC = [] } = trace ?? {};
    for (const { thresholdTempC, timeS } of secondsTo) {
      expect(timeS).not.toBeNull();
      const i = timesS.findIndex((time) => time >= (timeS ?? 0));
      if (i < 1) continue;
      expect(conductorTempsC[i - 1]).toBeLessThanOrEqual(thresholdTempC);
      expect(conductorTempsC[i]).toBeGreaterThanOrEqual(thresholdTempC - 1e-6);
    }
    expect(conductorTempsC[0]).toBe(30);
    expect(timesS.length).toBe(Math.floor(secondsTo[2]?.timeS ?? 0) + 1);
  });

  it("splits a constant current into a profile without a difference", () => {
    const whole = ask({ profile: [{ currentA: 150, durationS: 300 }] }).finalTempC ?? 0;
    const split = ask({ profile: [100, 150, 50].map((durationS) => ({ currentA: 150, durationS })) }).finalTempC ?? 0;
    expect(split).toBeCloseTo(whole, 9);
    const layered = { ...free, profile: [{ currentA: 150, durationS: 300 }] };
    const inLayers = ask({ ...layered, profile: [100, 150, 50].map((durationS) => ({ currentA: 150, durationS })) });
    expect(inLayers.finalTempC).toBeCloseTo(ask(layered).finalTempC ?? 0, 1);
  });

  it("needs no current beside a profile", () => {
    const { currentA: _first, ...withoutCurrent } = rated;
    const profile = [{ currentA: 150, durationS: 300 }];
    const { secondsTo } = conductorHeating({ ...withoutCurrent, profile });
    expect(secondsTo).toEqual(ask({ currentA: 150, profile }).secondsTo);
    expect(() => conductorHeating(withoutCurrent)).toThrow(expect.objectContaining({ path: "currentA" }));
  });

  it("settles at the model's equilibrium when the current lasts", () => {
    const { finalTempC } = ask({ ...free, currentA: 120, profile: [{ currentA: 120, durationS: 20_000 }] });
    const settled = ask({ ...free, currentA: 120 }).finalTempC ?? 0;
    expect(finalTempC).toBeCloseTo(settled, 1);
  });

  it("stays at its equilibrium when it starts there", () => {
    const settled = ask({ ...free, currentA: 90 }).finalTempC ?? 0;
    const { finalTempC } = ask({ ...free, initialTempC: settled, profile: [{ currentA: 90, durationS: 3600 }] });
    expect(finalTempC).toBeCloseTo(settled, 6);
  });

  it("gives two nodes to a cable known layer by layer, one to a rating or a given capacity", () => {
    expect(ask(free).steps.nodeCount).toBe(2);
    expect(ask(rated).steps.nodeCount).toBe(1);
    expect(ask({ ...free, heatCapacityJPerMK: 400 }).steps.nodeCount).toBe(1);
    expect(ask({ heatCapacityJPerMK: 400 }).steps.heatCapacityJPerMK).toBeCloseTo(400, 9);
  });

  it("is past at once what it starts past, and says when it falls through", () => {
    expect(ask({ initialTempC: 120, thresholdTempsC: [90] }).secondsTo[0]?.timeS).toBe(0);
    expect(ask({ initialTempC: 120, currentA: 0, thresholdTempsC: [90] }).secondsTo[0]?.timeS).toBeGreaterThan(60);
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...rated, sectionMm2: 17 }, "sectionMm2", "out-of-range"],
    [{ ...rated, initialTempC: -300 }, "initialTempC", "out-of-range"],
    [{ ...rated, thresholdTempsC: [90, "hot"] }, "thresholdTempsC[1]", "input-invalid"],
    [{ ...rated, profile: [{ currentA: 10, durationS: 0 }] }, "profile[0].durationS", "out-of-range"],
    [{ ...rated, heatCapacityJPerMK: 0 }, "heatCapacityJPerMK", "out-of-range"],
    [{ ...rated, thresholds: [] }, "thresholds", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const run = () => conductorHeating(input as unknown as ConductorHeatingInput);
    expect(run).toThrow(ModelError);
    expect(run).toThrow(expect.objectContaining({ path, code }));
  });
});
