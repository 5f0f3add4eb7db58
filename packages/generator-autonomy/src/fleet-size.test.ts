import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fleetSize } from "./fleet-size.ts";

const fleet = fc.record({
  loadKw: fc.double({ min: 1, max: 1e7, noNaN: true }),
  ratingKw: fc.double({ min: 100, max: 5000, noNaN: true }),
  availableShare: fc.double({ min: 0.3, max: 1, noNaN: true }),
  redundancy: fc.oneof(
    fc.constantFrom("N", "N+1", "2N"),
    fc.record({ spareCount: fc.integer({ min: 0, max: 5 }), perCount: fc.integer({ min: 1, max: 20 }) }),
  ),
});

describe("fleetSize", () => {
  it("carries the load, with no set to spare among those that run", () => {
    fc.assert(
      fc.property(fleet, (ask) => {
        const { runningCount, installedCount, steps } = fleetSize(ask as never);
        expect(runningCount * steps.availableKw).toBeGreaterThanOrEqual(ask.loadKw * (1 - 1e-8));
        if (runningCount > 1) expect((runningCount - 1) * steps.availableKw).toBeLessThan(ask.loadKw * (1 + 1e-8));
        expect(installedCount).toBeGreaterThanOrEqual(runningCount);
      }),
    );
  });

  it("keeps every set at its minimum load when no more than mostOnlineCount share the load", () => {
    fc.assert(
      fc.property(fleet, (ask) => {
        const { mostOnlineCount, runningCount } = fleetSize(ask as never);
        if (runningCount > 1)
          expect(ask.loadKw / (mostOnlineCount * ask.ratingKw)).toBeGreaterThanOrEqual(0.3 * (1 - 1e-8));
      }),
    );
  });

  it.each([
    [8, 9],
    [9, 11],
    [16, 18],
    [17, 20],
    [36, 41],
  ])("installs a spare for each eight of %i or part of eight: %i", (running, installed) => {
    const { installedCount } = fleetSize({
      loadKw: running * 1000,
      ratingKw: 1000,
      redundancy: { spareCount: 1, perCount: 8 },
    });
    expect(installedCount).toBe(installed);
  });

  it.each([
    [{ loadKw: 0, ratingKw: 1, redundancy: "N" }, "loadKw", "out-of-range"],
    [{ loadKw: 1, ratingKw: 1, redundancy: "N+2" }, "redundancy", "input-invalid"],
    [
      { loadKw: 1, ratingKw: 1, redundancy: { spareCount: 1.5, perCount: 8 } },
      "redundancy.spareCount",
      "input-invalid",
    ],
    [{ loadKw: 1, ratingKw: 1, redundancy: { spareCount: 1, perCount: 0 } }, "redundancy.perCount", "out-of-range"],
    [{ loadKw: 1, ratingKw: 1, availableShare: 1.2, redundancy: "N" }, "availableShare", "out-of-range"],
    [{ loadKw: 1, rating: 1, ratingKw: 1, redundancy: "N" }, "rating", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => fleetSize(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "fleetSize" }));
  });
});
