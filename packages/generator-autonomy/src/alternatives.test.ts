import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alternatives } from "./alternatives.ts";

const question = { loadKw: 50_000, durationH: 24, country: "fr", storage: "buried" } as const;

describe("alternatives", () => {
  it("conserves energy: what goes in times the efficiency is the load's", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1000, max: 1e6, noNaN: true }),
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        (loadKw, durationH) => {
          const { options, steps } = alternatives({ ...question, loadKw, durationH });
          for (const { efficiencyShare, energyInMwh } of options) {
            expect((energyInMwh.low * efficiencyShare.high) / steps.energyMwh).toBeCloseTo(1, 9);
            expect((energyInMwh.high * efficiencyShare.low) / steps.energyMwh).toBeCloseTo(1, 9);
            expect(energyInMwh.low).toBeLessThanOrEqual(energyInMwh.high);
          }
        },
      ),
    );
  });

  it("declares a battery only where its chargers pass 600 kW", () => {
    const battery = (rechargeH: number) =>
      alternatives({ ...question, loadKw: 1000, durationH: 10, rechargeH }).options.find(({ id }) => id === "battery")
        ?.headings;
    expect(battery(10)).toEqual([{ heading: "2925-2", regime: "D" }]);
    expect(battery(20)).toEqual([{ heading: "2925-2", regime: "NC" }]);
  });

  it("counts what burns by its thermal input, in France, and fuel cells not", () => {
    const headingsOf = (country: "fr" | "de", id: string) =>
      alternatives({ ...question, country }).options.find((option) => option.id === id)?.headings;
    expect(headingsOf("fr", "gas-turbine")).toEqual([
      { heading: "2910", regime: "NC" },
      { heading: "3110", regime: "A" },
    ]);
    expect(headingsOf("fr", "diesel-en590")?.map(({ heading }) => heading)).toEqual([
      "4734-1",
      "4734-2",
      "2910",
      "3110",
    ]);
    expect(headingsOf("fr", "sofc")).toEqual([]);
    expect(headingsOf("de", "gas-turbine")).toEqual([]);
  });

  it("leaves unknown what no source gives, and says so", () => {
    const { options, findings } = alternatives(question);
    expect(options.map(({ footprintM2 }) => footprintM2)).toEqual(options.map(() => null));
    expect(findings.map(({ code }) => code)).toContain("footprint-unknown");
    for (const option of options.filter(({ grade }) => grade === "unverified"))
      expect(findings.some(({ code, message }) => code === "option-unverified" && message.includes(option.id))).toBe(
        true,
      );
  });

  it("keeps the diesel's store out of Seveso's reach in the United States", () => {
    const { options } = alternatives({ ...question, durationH: 200, country: "us" });
    expect(new Set(options.map(({ seveso }) => seveso))).toEqual(new Set(["none"]));
  });

  it.each([
    [{ loadKw: 0 }, "loadKw", "out-of-range"],
    [{ rechargeH: 0 }, "rechargeH", "out-of-range"],
    [{ country: "FR" }, "country", "input-invalid"],
    [{ fuel: "diesel-en590" }, "fuel", "unknown-key"],
  ])("refuses %o, naming %s", (wrong, path, code) => {
    const ask = () => alternatives({ ...question, ...wrong } as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "alternatives" }));
  });
});
