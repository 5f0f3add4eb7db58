import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type VoltageDropInput, voltageDrop } from "./voltage-drop.ts";

const feed = {
  system: "ac-3ph",
  voltageV: 415,
  currentA: 200,
  lengthM: 40,
  conductor: "copper",
  sectionMm2: 95,
  powerFactor: 0.95,
} satisfies VoltageDropInput;

describe("voltageDrop", () => {
  it("is proportional to current and length and falls with each parallel run", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (currentA, lengthM, parallelRuns) => {
          const { dropV } = voltageDrop({ ...feed, currentA, lengthM, parallelRuns });
          const unit = voltageDrop({ ...feed, currentA: 1, lengthM: 1 }).dropV;
          expect((dropV * parallelRuns) / (unit * currentA * lengthM)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it("takes the typical reactance of single cables above the largest multicore section", () => {
    expect(voltageDrop({ ...feed, sectionMm2: 500 }).steps.reactanceOhmPerKm).toBe(0.085);
    expect(voltageDrop({ ...feed, sectionMm2: 300 }).steps.reactanceOhmPerKm).toBe(0.0704);
  });

  it("tells when nothing is left of the voltage", () => {
    expect(voltageDrop({ ...feed, lengthM: 10_000 }).findings[0]?.code).toBe("voltage-collapses");
  });

  it.each<[Record<string, unknown>, string, string]>([
    [{ ...feed, sectionMm2: 90 }, "sectionMm2", "out-of-range"],
    [{ ...feed, sectionMm2: undefined }, "sectionMm2", "input-invalid"],
    [{ ...feed, resistanceOhmPerKm: 0.1 }, "sectionMm2", "input-invalid"],
    [{ ...feed, system: "dc" }, "powerFactor", "input-invalid"],
    [{ ...feed, parallelRuns: 0 }, "parallelRuns", "out-of-range"],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => voltageDrop(input as unknown as VoltageDropInput);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code }));
  });
});
