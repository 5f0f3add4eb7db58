import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedCurrent } from "./feed-current.ts";

describe("feedCurrent", () => {
  it("is the inverse of P = c U I cos φ η", () => {
    fc.assert(
      fc.property(
        fc.record({
          loadKw: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
          system: fc.constantFrom("ac-3ph", "ac-1ph"),
          voltageV: fc.double({ min: 12, max: 400_000, noNaN: true }),
          powerFactor: fc.double({ min: 0.1, max: 1, noNaN: true }),
          efficiencyShare: fc.double({ min: 0.1, max: 1, noNaN: true }),
        }),
        (feed) => {
          const { currentA, steps } = feedCurrent(feed);
          const loadKw =
            (steps.currentFactor * feed.voltageV * currentA * feed.powerFactor * feed.efficiencyShare) / 1000;
          expect(loadKw / feed.loadKw).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it.each([
    [{ loadKw: -1, system: "dc", voltageV: 54 }, "loadKw", "out-of-range"],
    [{ loadKw: Number.NaN, system: "dc", voltageV: 54 }, "loadKw", "input-invalid"],
    [{ loadKw: 140, system: "ac-3ph", voltageV: 0 }, "voltageV", "out-of-range"],
    [{ loadKw: 140, system: "dc", voltageV: 800, powerFactor: 0.95 }, "powerFactor", "input-invalid"],
    [{ loadKw: 140, system: "ac-3ph", voltage: 415 }, "voltageV", "input-invalid"],
    [{ loadKw: 140, system: "ac-3ph", voltageV: 415, pf: 0.95 }, "pf", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => feedCurrent(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "feedCurrent" }));
  });
});
