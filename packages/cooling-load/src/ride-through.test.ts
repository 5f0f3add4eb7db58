import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bufferVolume } from "./buffer-volume.ts";
import { coolantIds } from "./coolant.ts";
import { coolantHeatCapacityKernel } from "./coolant-kernels.ts";
import { type RideThroughInput, rideThrough } from "./ride-through.ts";
import { airRiseKernel, timeToAirRiseKernel } from "./ride-through-kernels.ts";

const loop = fc.record({
  stops: fc.constantFrom("flow", "rejection"),
  heatKw: fc.double({ min: 0.1, max: 1e5, noNaN: true }),
  coolant: fc.constantFrom(...coolantIds),
  holdUpL: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  metalKjPerK: fc.double({ min: 0, max: 1e5, noNaN: true }),
  startTempC: fc.double({ min: 5, max: 50, noNaN: true }),
});

const room = fc.record({
  heatKw: fc.double({ min: 1, max: 1000, noNaN: true }),
  holdUpL: fc.double({ min: 1000, max: 1e7, noNaN: true }),
  metalKjPerK: fc.double({ min: 1, max: 1e5, noNaN: true }),
  airToMetalKwPerK: fc.double({ min: 0.01, max: 1000, noNaN: true }),
  startTempC: fc.double({ min: 15, max: 35, noNaN: true }),
});

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe("rideThrough of a loop", () => {
  it("keeps all heat in coolant and metal, at every point of the trace", () => {
    fc.assert(
      fc.property(loop, fc.double({ min: 1, max: 45, noNaN: true }), (stop, riseK) => {
        const { trace, secondsTo } = rideThrough({ ...stop, limitTempsC: [stop.startTempC + riseK], traceCount: 9 });
        for (const { timeS, tempC } of trace) {
          const mean = (stop.startTempC + tempC) / 2;
          const share = { water: 0, pg20: 0.2, pg25: 0.25, "pg25-by-volume": 0.257, pg30: 0.3, pg40: 0.4, pg50: 0.5 };
          const capacityKjPerK =
            (stop.holdUpL * coolantHeatCapacityKernel(share[stop.coolant], mean)) / 1e6 + stop.metalKjPerK;
          const storedKj = capacityKjPerK * (tempC - stop.startTempC);
          expect(Math.abs(storedKj - stop.heatKw * timeS)).toBeLessThan(1e-9 * capacityKjPerK);
        }
        expect(trace[8]?.timeS).toBe(secondsTo[0]?.timeS);
        expect(trace[8]?.tempC).toBeCloseTo(stop.startTempC + riseK, 9);
      }),
    );
  });

  it("takes longer to a higher limit, and depends on litres per kW only", () => {
    fc.assert(
      fc.property(loop, fc.double({ min: 0.5, max: 20, noNaN: true }), (stop, factor) => {
        const limitTempsC = [stop.startTempC + 20, stop.startTempC + 10, stop.startTempC + 45];
        const { secondsTo, firstLimit } = rideThrough({ ...stop, limitTempsC });
        const times = secondsTo.map(({ timeS }) => timeS);
        expect(times[1]).toBeLessThan(times[0] ?? 0);
        expect(times[0]).toBeLessThan(times[2] ?? 0);
        expect(firstLimit).toEqual(secondsTo[1]);
        const scaled = {
          ...stop,
          heatKw: stop.heatKw * factor,
          holdUpL: stop.holdUpL * factor,
          metalKjPerK: stop.metalKjPerK * factor,
        };
        expect((rideThrough({ ...scaled, limitTempsC }).firstLimit.timeS ?? 0) / firstLimit.timeS).toBeCloseTo(1, 10);
      }),
    );
  });

  it("rides through exactly the time that a buffer was sized for", () => {
    fc.assert(
      fc.property(loop, fc.double({ min: 1, max: 3600, noNaN: true }), (stop, durationS) => {
        const { heatKw, coolant, startTempC } = stop;
        const { volumeM3 } = bufferVolume({
          heatKw,
          durationS,
          allowedRiseK: 8,
          coolant,
          usableShare: 1,
          startTempC,
        });
        const { firstLimit } = rideThrough({
          stops: "rejection",
          heatKw,
          coolant,
          holdUpL: volumeM3 * 1000,
          metalKjPerK: 0,
          startTempC,
          limitTempsC: [startTempC + 8],
        });
        expect(firstLimit.timeS / durationS).toBeCloseTo(1, 9);
      }),
    );
  });

  const rack = {
    stops: "flow",
    heatKw: 600,
    coolant: "pg25",
    holdUpL: 88.811,
    metalKjPerK: 0,
    startTempC: 45,
  } as const;

  const mixed = "standstill-taken-as-mixed";

  it("warns that coolant at a standstill does not mix, and of circulating coolant does not", () => {
    expect(codes(rideThrough({ ...rack, limitTempsC: [60] }).findings)).toEqual([mixed]);
    expect(rideThrough({ ...rack, stops: "rejection", limitTempsC: [60] }).findings).toEqual([]);
  });

  it("compares with the restart", () => {
    expect(codes(rideThrough({ ...rack, limitTempsC: [60], restartS: 8 }).findings)).toEqual([mixed]);
    const late = rideThrough({ ...rack, limitTempsC: [60, 70], restartS: 9 });
    expect(codes(late.findings)).toEqual(["limit-before-restart", mixed]);
    expect(late.findings[0]?.path).toBe("limitTempsC[0]");
    expect(late.tempAtRestartC).toBeGreaterThan(60);
    expect(late.tempAtRestartC).toBeLessThan(61);
  });

  it("tells no temperature past boiling", () => {
    const dry = rideThrough({ ...rack, limitTempsC: [60], restartS: 240 });
    expect(dry.tempAtRestartC).toBeNull();
    expect(codes(dry.findings)).toEqual(["limit-before-restart", "boils-before-restart", mixed]);
    expect(dry.trace.at(-1)?.tempC).toBeCloseTo(100, 9);
  });

  it("says so when a limit is passed from the start", () => {
    const hot = rideThrough({ ...rack, limitTempsC: [45, 40] });
    expect(hot.secondsTo.map(({ timeS }) => timeS)).toEqual([0, 0]);
    expect(codes(hot.findings)).toEqual(["limit-passed-at-start", "limit-passed-at-start", mixed]);
  });

  it("traces only on demand, and with as many points", () => {
    expect(rideThrough({ ...rack, limitTempsC: [60], traceCount: 0 }).trace).toEqual([]);
    expect(rideThrough({ ...rack, limitTempsC: [60], traceCount: 1 }).trace).toHaveLength(1);
    expect(rideThrough({ ...rack, limitTempsC: [60] }).trace).toHaveLength(25);
  });

  it.each<[RideThroughInput, string, string]>([
    [{ ...rack, limitTempsC: [] }, "limitTempsC", "out-of-range"],
    [{ ...rack, limitTempsC: [60, 101] }, "limitTempsC[1]", "out-of-range"],
    [{ ...rack, heatKw: 0, limitTempsC: [60] }, "heatKw", "out-of-range"],
    [{ ...rack, holdUpL: 0, limitTempsC: [60] }, "holdUpL", "input-invalid"],
    [{ ...rack, startTempC: -20, limitTempsC: [60] }, "startTempC", "out-of-range"],
    [
      { stops: "flow", heatKw: 1, holdUpL: 1, metalKjPerK: 0, startTempC: 1, limitTempsC: [2] },
      "coolant",
      "input-invalid",
    ],
    [
      { stops: "air", heatKw: 1, holdUpL: 1, metalKjPerK: 0, startTempC: -273.15, limitTempsC: [2] },
      "startTempC",
      "input-invalid",
    ],
    [
      { stops: "air", heatKw: 1, holdUpL: 0, metalKjPerK: 1, startTempC: 1, limitTempsC: [2] },
      "holdUpL",
      "input-invalid",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => rideThrough(input);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "rideThrough" }));
  });
});

describe("rideThrough of a room", () => {
  it("keeps all heat in air and metal, at every point of the trace", () => {
    fc.assert(
      fc.property(room, (stop) => {
        const { trace, steps, secondsTo } = rideThrough({
          ...stop,
          stops: "air",
          limitTempsC: [stop.startTempC + 10],
          traceCount: 9,
        });
        const airKjPerK = steps.capacityKjPerK - stop.metalKjPerK;
        for (const { timeS, tempC, metalTempC } of trace) {
          const storedKj = airKjPerK * (tempC - stop.startTempC) + stop.metalKjPerK * (metalTempC - stop.startTempC);
          expect(Math.abs(storedKj - stop.heatKw * timeS)).toBeLessThan(1e-9 * steps.capacityKjPerK * 10);
          expect(metalTempC).toBeLessThanOrEqual(tempC);
        }
        expect(trace.at(-1)?.tempC).toBeCloseTo(stop.startTempC + 10, 6);
        expect(trace.at(-1)?.timeS).toBe(secondsTo[0]?.timeS);
      }),
    );
  });

  it("starts as fast as air alone and ends as slow as all the mass", () => {
    const [heatW, airJPerK, metalJPerK, coupling] = [30_000, 20_000, 500_000, 3000];
    const rise = (timeS: number) => airRiseKernel(heatW, airJPerK, metalJPerK, coupling, timeS);
    expect(rise(1e-6) / 1e-6).toBeCloseTo(1.5, 5);
    expect((rise(1001) - rise(1000)) / (heatW / 520_000)).toBeCloseTo(1, 9);
  });

  it("finds the time to any rise, however stiff the room", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.double({ min: 1e3, max: 1e8, noNaN: true }),
        fc.double({ min: 1e3, max: 1e9, noNaN: true }),
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        (riseK, airJPerK, metalJPerK, coupling) => {
          const timeS = timeToAirRiseKernel(30_000, airJPerK, metalJPerK, coupling, riseK);
          expect(airRiseKernel(30_000, airJPerK, metalJPerK, coupling, timeS) / riseK).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("lasts longer with metal than without, and says that a coolant plays no part", () => {
    const air = { stops: "air" as const, heatKw: 30, holdUpL: 7500, startTempC: 25, limitTempsC: [35] };
    const alone = rideThrough({ ...air, metalKjPerK: 0 });
    const coupled = rideThrough({ ...air, metalKjPerK: 500, airToMetalKwPerK: 3 });
    expect(coupled.firstLimit.timeS).toBeGreaterThan(alone.firstLimit.timeS);
    expect(codes(rideThrough({ ...air, metalKjPerK: 0, coolant: "pg25" }).findings)).toEqual(["coolant-not-used"]);
  });

  it("takes next to no metal as none", () => {
    const air = { stops: "air" as const, heatKw: 30, holdUpL: 7500, startTempC: 24, limitTempsC: [34] };
    const none = rideThrough({ ...air, metalKjPerK: 0 });
    for (const metalKjPerK of [5e-324, 1e-308, 1e-14])
      expect(rideThrough({ ...air, metalKjPerK }).secondsTo).toEqual(none.secondsTo);
    const little = rideThrough({ ...air, metalKjPerK: 1e-9 });
    expect(little.firstLimit.timeS / none.firstLimit.timeS).toBeCloseTo(1, 8);
  });

  it("takes 3 kW/K from air to metal where nobody says, and says so", () => {
    const air = {
      stops: "air" as const,
      heatKw: 30,
      holdUpL: 7500,
      startTempC: 24,
      limitTempsC: [34],
      metalKjPerK: 500,
    };
    const told = rideThrough({ ...air, airToMetalKwPerK: 3 });
    const assumed = rideThrough(air);
    expect(assumed.secondsTo).toEqual(told.secondsTo);
    expect(codes(assumed.findings)).toEqual(["air-to-metal-assumed"]);
    expect(told.findings).toEqual([]);
  });
});
