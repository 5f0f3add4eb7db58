import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridConnection } from "./grid-connection.ts";
import { voltageDipBoundKernel, voltageDipKernel } from "./load-swing.ts";
import { voltageDomains } from "./tables/voltage-domains.ts";

const france = { powerFactor: 0.95, country: "fr" } as const;
const domains = voltageDomains.map(({ id }) => id);
const codes = (input: Parameters<typeof gridConnection>[0]) => gridConnection(input).findings.map(({ code }) => code);

describe("gridConnection", () => {
  it("keeps P² + Q² = S² and S = √3 U I", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 3000, noNaN: true }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        fc.constantFrom("fr", "de", "us"),
        fc.constantFrom(0.4, 20, 63, 90, 150, 225, 400),
        (facilityMw, powerFactor, country, voltageKv) => {
          const grid = gridConnection({ facilityMw, powerFactor, country, voltageKv });
          expect((facilityMw ** 2 + grid.reactiveMvar ** 2) / grid.apparentMva ** 2).toBeCloseTo(1, 12);
          expect((Math.sqrt(3) * voltageKv * (grid.currentA as number)) / 1000 / grid.apparentMva).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it("never goes down in domain as power, or distance, rises", () => {
    const power = fc.double({ min: 0.01, max: 2000, noNaN: true });
    fc.assert(
      fc.property(power, power, fc.double({ min: 0.1, max: 100, noNaN: true }), (a, b, distanceFactor) => {
        const level = (facilityMw: number, distance?: number) => {
          const far = distance === undefined ? {} : { distanceFactor: distance };
          return domains.indexOf(gridConnection({ facilityMw, ...france, ...far }).domain ?? "BT");
        };
        expect(level(Math.max(a, b))).toBeGreaterThanOrEqual(level(Math.min(a, b)));
        expect(level(a, distanceFactor)).toBeGreaterThanOrEqual(level(a));
      }),
    );
  });

  it.each([
    [40, "HTA"],
    [40.01, "HTB1"],
    [100, "HTB1"],
    [100.01, "HTB2"],
    [400, "HTB2"],
    [400.01, "HTB3"],
  ])("puts %d MW into %s, and says that the limit was not read", (facilityMw, domain) => {
    const grid = gridConnection({ facilityMw, ...france });
    expect(grid.domain).toBe(domain);
    expect(grid.findings[0]).toMatchObject({ code: "consumer-domain-unverified", severity: "incomplete" });
    expect(grid.factors[0]?.grade).toBe("unverified");
  });

  it("takes the second bound where the distance factor is told", () => {
    expect(gridConnection({ facilityMw: 30, ...france, distanceFactor: 4 }).domain).toBe("HTB1");
    expect(gridConnection({ facilityMw: 25, ...france, distanceFactor: 4 }).domain).toBe("HTA");
  });

  it("fails a power factor whose reactive share reaches 0.4, on the transmission network only", () => {
    const low = { powerFactor: 0.92, country: "fr" };
    expect(codes({ facilityMw: 100, ...low })).toContain("reactive-limit-reached");
    expect(codes({ facilityMw: 100, ...france })).not.toContain("reactive-limit-reached");
    expect(codes({ facilityMw: 10, ...low })).not.toContain("reactive-limit-reached");
  });

  it("warns of a voltage outside the reference domain", () => {
    expect(codes({ facilityMw: 100, ...france, voltageKv: 225 })).toContain("voltage-outside-reference-domain");
    expect(codes({ facilityMw: 100, ...france, voltageKv: 90 })).not.toContain("voltage-outside-reference-domain");
  });

  it("gives no domain, operator or limit where it knows none", () => {
    const grid = gridConnection({ facilityMw: 100, powerFactor: 0.8, country: "de" });
    expect(grid).toMatchObject({ domain: null, operator: null, currentA: null, reactiveLimitRatio: null });
    expect(grid.findings.map(({ code }) => code)).toEqual(["domains-unknown", "voltage-unknown"]);
  });

  it("says which lead times and offers hold for a site", () => {
    const brown = gridConnection({ facilityMw: 400, ...france, siteKind: "brownfield" });
    expect(brown.gridLeadMonths).toEqual({ low: 18, high: 84 });
    expect(brown.leadTimes.map(({ id }) => id)).not.toContain("grid-greenfield");
    expect(brown.offers.map(({ firstYear }) => firstYear)).toEqual([2029, 2032]);
    expect(gridConnection({ facilityMw: 600, ...france }).offers.map(({ firstYear }) => firstYear)).toEqual([
      2029,
      null,
    ]);
    expect(gridConnection({ facilityMw: 300, ...france }).offers.map(({ firstYear }) => firstYear)).toEqual([
      null,
      2030,
    ]);
    expect(gridConnection({ facilityMw: 300, powerFactor: 1, country: "de" }).offers).toEqual([]);
  });

  it.each([
    [{ facilityMw: 100, ...france, powerFactor: 1.1 }, "powerFactor", "out-of-range"],
    [{ facilityMw: 100, powerFactor: 1 }, "country", "input-invalid"],
    [{ facilityMw: 100, ...france, swingMw: 101 }, "swingMw", "out-of-range"],
    [{ facilityMw: 100, ...france, voltageKv: 110 }, "voltageKv", "out-of-range"],
    [{ facilityMw: 100, ...france, offer: "campagne" }, "offer", "unknown-key"],
    [{ facilityMw: 100, ...france, country: "FR" }, "country", "input-invalid"],
    [{ itMw: 100, ...france }, "facilityMw", "input-invalid"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => gridConnection(input as never)).toThrow(
      expect.objectContaining({ code, path, model: "gridConnection" }),
    );
  });
});

describe("voltage dip", () => {
  const mw = fc.double({ min: 1e-3, max: 500, noNaN: true });

  it("is at no network angle above the bound", () => {
    fc.assert(
      fc.property(
        mw,
        mw,
        fc.double({ min: 100, max: 20_000, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (p, q, ssc, k) => {
          expect(voltageDipKernel(p, q, ssc, k)).toBeLessThanOrEqual(voltageDipBoundKernel(p, q, ssc) * (1 + 1e-12));
        },
      ),
    );
  });

  it("reaches the bound where the network's angle is the load's", () => {
    expect(voltageDipKernel(50, 20, 1500, 20 / 50)).toBeCloseTo(voltageDipBoundKernel(50, 20, 1500), 15);
  });

  it("is that of a resistance for X/R = 0", () => {
    expect(voltageDipKernel(50, 20, 1500, 0)).toBeCloseTo(50 / 1500, 15);
  });

  it("fails against the operator's limit, and warns past the linear range", () => {
    const swing = { facilityMw: 300, ...france, voltageKv: 225, swingMw: 200 };
    expect(codes({ ...swing, dipLimitShare: 0.05 })).toEqual(
      expect.arrayContaining([
        "voltage-dip-exceeded",
        "dip-outside-approximation",
        "short-circuit-power-is-the-reference",
      ]),
    );
    expect(codes({ ...swing, dipLimitShare: 0.05, shortCircuitMva: 10_000 })).not.toContain("voltage-dip-exceeded");
  });

  it("is open where no short-circuit power is known", () => {
    const grid = gridConnection({ facilityMw: 30, ...france, swingMw: 10 });
    expect(grid.voltageDipShare).toBeNull();
    expect(grid.findings.map(({ code }) => code)).toContain("short-circuit-power-unknown");
  });
});
