import { ModelError } from "@watthall/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuelRegime } from "./fuel-regime.ts";
import { regimeClassKernel, regimeRank } from "./regime-ladder.ts";

const storages = ["buried", "double-wall-leak-detection", "single-wall"] as const;
const countries = ["fr", "de", "uk", "us"] as const;
const store = fc.record({
  substance: fc.constantFrom("diesel-en590" as const, "hvo-en15940" as const),
  massT: fc.double({ min: 0, max: 40_000, noNaN: true }),
  storage: fc.constantFrom(...storages),
});
const diesel = (massT: number, storage: (typeof storages)[number] = "buried") => ({
  substance: "diesel-en590" as const,
  massT,
  storage,
});
const tierRank = { none: 0, "lower-tier": 1, "upper-tier": 2 };

describe("fuelRegime", () => {
  it("counts every tonne once", () => {
    fc.assert(
      fc.property(
        fc.array(store, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("fr" as const, "us" as const),
        (stored, country) => {
          const { headings, steps } = fuelRegime({ stored, country });
          const counted = headings.reduce((sum, { massT }) => sum + massT, 0);
          expect(counted).toBeCloseTo(steps.totalT, 6);
        },
      ),
    );
  });

  it("never becomes milder with more fuel", () => {
    fc.assert(
      fc.property(
        store,
        fc.double({ min: 0, max: 20_000, noNaN: true }),
        fc.constantFrom(...countries),
        (row, more, country) => {
          const before = fuelRegime({ stored: [row], country });
          const after = fuelRegime({ stored: [{ ...row, massT: row.massT + more }], country });
          expect(tierRank[after.seveso]).toBeGreaterThanOrEqual(tierRank[before.seveso]);
          for (const [i, heading] of before.headings.entries())
            expect(regimeRank(after.headings[i]?.regime ?? "NC")).toBeGreaterThanOrEqual(regimeRank(heading.regime));
        },
      ),
    );
  });

  it("changes regime when its margin is filled, and not before", () => {
    fc.assert(
      fc.property(store, (row) => {
        const { next } = fuelRegime({ stored: [row], country: "fr" });
        fc.pre(next !== null && next.marginT !== null && next.thresholdT !== null && row.massT > 0);
        const at = (massT: number) => {
          const { headings, seveso } = fuelRegime({ stored: [{ ...row, massT }], country: "fr" });
          return next?.heading === "seveso-34"
            ? seveso
            : headings.find(({ heading }) => heading === next?.heading)?.regime;
        };
        expect(at(next?.thresholdT ?? 0)).toBe(next?.regime);
        expect(at((next?.thresholdT ?? 0) * (1 - 1e-9))).not.toBe(next?.regime);
      }),
    );
  });

  it("says what would flip a borderline answer", () => {
    const { borderlines, findings } = fuelRegime({
      stored: [diesel(2400)],
      country: "fr",
      assumed: { sfcGPerKwh: 205, densityKgPerM3: 830 },
    });
    expect(borderlines.map(({ regime }) => regime)).toEqual(["A", "lower-tier"]);
    expect(fuelRegime({ stored: [diesel(2400)], country: "fr" }).borderlines[0]).toMatchObject({
      flipSfcGPerKwh: null,
      flipDensityKgPerM3: (845 * 2500) / 2400,
    });
    expect(borderlines[0]?.flipSfcGPerKwh).toBeCloseTo((205 * 2500) / 2400, 9);
    expect(borderlines[0]?.flipDensityKgPerM3).toBeCloseTo((830 * 2500) / 2400, 9);
    expect(findings.find(({ code }) => code === "borderline")?.message).toContain("213.5 g/kWh or 865 kg/m3");
  });

  it.each([
    [2249.999, false],
    [2250, true],
    [2750, true],
    [2750.001, false],
  ])("%d t is borderline: %s", (massT, borderline) => {
    expect(fuelRegime({ stored: [diesel(massT)], country: "fr" }).borderline).toBe(borderline);
  });

  it("reaches the bound with tanks whose decimals add up to it by hand", () => {
    const tenths = Array.from({ length: 25_000 }, () => diesel(0.1));
    expect(fuelRegime({ stored: tenths, country: "fr" }).seveso).toBe("lower-tier");
  });

  it("says when the density that it assumed decides, and when it does not", () => {
    const codes = (containerM3: number) =>
      fuelRegime({
        stored: [{ substance: "diesel-en590", containersL: [containerM3 * 1000], storage: "buried" }],
        country: "fr",
      }).findings.map(({ code }) => code);
    expect(codes(3000)).toContain("density-decides");
    expect(codes(3100)).toContain("density-assumed");
    expect(codes(3100)).not.toContain("density-decides");
  });

  it("says once that it is a screening", () => {
    fc.assert(
      fc.property(fc.array(store, { minLength: 1, maxLength: 4 }), fc.constantFrom(...countries), (stored, country) => {
        const { findings } = fuelRegime({ stored, country });
        expect(findings.filter(({ message }) => message.includes("screening, not legal advice"))).toHaveLength(1);
      }),
    );
  });

  it("cannot judge HVO's heading, and says what the other would make of it", () => {
    const { findings } = fuelRegime({
      stored: [{ substance: "hvo-en15940", massT: 3000, storage: "buried" }],
      country: "fr",
    });
    expect(findings.find(({ code }) => code === "hvo-heading-uncertain")).toMatchObject({
      severity: "incomplete",
      message: expect.stringContaining("would be A"),
    });
  });

  it("leaves out at most 2 % of a quantity, and only where it is isolated", () => {
    const physical = (massT: number, isolated: boolean) =>
      fuelRegime({ stored: [diesel(2000)], country: "fr", others: [{ substance: "hydrogen", massT, isolated }] }).steps
        .sums.lowerTier.physical;
    expect(physical(0.1, true)).toBe(0.8);
    expect(physical(0.1, false)).toBeCloseTo(0.82, 12);
    expect(physical(0.1001, true)).toBeCloseTo(0.82002, 12);
  });

  it("makes a tier of another substance alone", () => {
    const { seveso, findings } = fuelRegime({
      stored: [diesel(100)],
      country: "de",
      others: [{ substance: "hydrogen", massT: 50 }],
    });
    expect(seveso).toBe("upper-tier");
    expect(findings.find(({ code }) => code === "seveso-establishment")?.message).toContain("by another substance");
  });

  it.each([
    [{ stored: [], country: "fr" }, "stored", "out-of-range"],
    [{ stored: [diesel(-1)], country: "fr" }, "stored[0].massT", "out-of-range"],
    [{ stored: [diesel(1)], country: "es" }, "country", "input-invalid"],
    [{ stored: [{ ...diesel(1), storage: "double-wall" }], country: "fr" }, "stored[0].storage", "input-invalid"],
    [{ stored: [{ ...diesel(1), containersL: [1200] }], country: "us" }, "stored[0].containersL", "input-ambiguous"],
    [{ stored: [{ substance: "diesel-en590", storage: "buried" }], country: "fr" }, "stored[0].massT", "input-invalid"],
    [{ stored: [{ ...diesel(1), massKg: 1000 }], country: "fr" }, "stored[0].massKg", "unknown-key"],
    [
      { stored: [{ substance: "petrol", containersL: [1000], storage: "buried" }], country: "fr" },
      "stored[0].densityKgPerM3",
      "input-invalid",
    ],
    [
      { stored: [diesel(1)], country: "fr", others: [{ substance: "hydrogene", massT: 1 }] },
      "others[0].substance",
      "unknown-key",
    ],
  ])("refuses %o, naming %s", (input, path, code) => {
    const ask = () => fuelRegime(input as never);
    expect(ask).toThrow(ModelError);
    expect(ask).toThrow(expect.objectContaining({ path, code, model: "fuelRegime" }));
  });
});

describe("regimeClassKernel", () => {
  it("counts the bounds met, the bound itself included", () => {
    const bounds = Float64Array.of(250, 1000, 2500, 25_000);
    expect(
      [0, 249.999, 250, 999.9, 1000, 2499.999, 2500, 24_999.9, 25_000, 1e9].map((t) => regimeClassKernel(t, bounds)),
    ).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
