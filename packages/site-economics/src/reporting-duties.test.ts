import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextReportDay, yearsLater } from "./iso-day.ts";
import { type ReportingDutiesInput, reportingDuties } from "./reporting-duties.ts";

const asOf = "2026-11-25";
const duty = (input: ReportingDutiesInput, id: string) => reportingDuties(input).duties.find((each) => each.id === id);

describe("reportingDuties", () => {
  it("gives indicators in their bounds for any year", () => {
    const energy = fc.double({ min: 1, max: 1e7, noNaN: true });
    const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        energy,
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        part,
        part,
        (facilityMwh, it, reuse, renewable) => {
          const { kpis } = reportingDuties({
            country: "fr",
            asOf,
            installedItKw: 1000,
            facilityMwh,
            itMwh: facilityMwh * it,
            reuseMwh: facilityMwh * reuse,
            renewableMwh: 2 * facilityMwh * renewable,
            waterM3: 0,
          });
          expect(kpis.pueRatio).toBeGreaterThanOrEqual(1);
          expect(kpis.erfShare).toBeLessThanOrEqual(1);
          expect(kpis.refShare).toBeLessThanOrEqual(1);
          expect(kpis.wueLPerKwh).toBe(0);
        },
      ),
    );
  });

  it("tests thresholds on both sides of the bound itself", () => {
    const reporting = (installedItKw: number) => duty({ country: "pt", asOf, installedItKw }, "eed-reporting")?.applies;
    expect([499.9, 500].map(reporting)).toEqual([false, true]);
    const heat = (ratedInputKw: number) =>
      duty({ country: "pt", asOf, installedItKw: 500, ratedInputKw }, "eed-heat-recovery")?.applies;
    expect([1000, 1000.1].map(heat)).toEqual([false, true]);
    const french = (installedItKw: number) => duty({ country: "fr", asOf, installedItKw }, "fr-heat-recovery")?.applies;
    expect([999.9, 1000].map(french)).toEqual([false, true]);
  });

  it("leaves open what hangs on a rated input that is not given", () => {
    const input = { country: "pt", asOf, installedItKw: 700 };
    expect(duty(input, "eed-heat-recovery")?.applies).toBeNull();
    expect(reportingDuties(input).findings).toContainEqual(
      expect.objectContaining({ code: "duty-open", path: "duties.eed-heat-recovery", severity: "incomplete" }),
    );
    expect(duty({ ...input, installedItKw: 1500 }, "eed-heat-recovery")?.applies).toBe(true);
  });

  it("fails a heat duty that is not met, unless it is shown not feasible", () => {
    const input = { country: "fr", asOf, installedItKw: 2000, facilityMwh: 20_000, itMwh: 15_000, reuseMwh: 0 };
    const failed = (asked: ReportingDutiesInput) =>
      reportingDuties(asked).findings.filter(({ severity }) => severity === "fail");
    expect(failed(input).map(({ path }) => path)).toEqual(["duties.eed-heat-recovery", "duties.fr-heat-recovery"]);
    expect(failed({ ...input, heatReuseInfeasible: true })).toEqual([]);
    expect(failed({ ...input, reuseMwh: 100 })).toEqual([]);
  });

  it.each([
    ["2026-06-30", ["de-pue-1.5", "de-pue-1.3"], "2027-07-01"],
    ["2026-07-01", ["de-pue-1.2", "de-erf-0.1"], "2028-07-01"],
    ["2027-06-30", ["de-pue-1.2", "de-erf-0.1"], "2029-06-30"],
    ["2027-07-01", ["de-pue-1.2", "de-erf-0.15"], "2029-07-01"],
    ["2028-07-01", ["de-pue-1.2", "de-erf-0.2"], "2030-07-01"],
  ])("takes the German steps of entry on %s", (entryIntoOperation, ids, day) => {
    const { duties } = reportingDuties({ country: "de", asOf, entryIntoOperation, installedItKw: 5000 });
    const german = duties.filter(({ id }) => id.startsWith("de-"));
    expect(german.map(({ id }) => id)).toEqual(ids);
    expect(german[0]?.day).toBe(day);
    expect(german.every(({ applies, met }) => applies === true && met === null)).toBe(true);
  });

  it("warns of a limit ahead and fails one that binds", () => {
    const severity = (day: string) =>
      reportingDuties({
        country: "de",
        asOf: day,
        entryIntoOperation: "2015-01-01",
        installedItKw: 5000,
        facilityMwh: 160,
        itMwh: 100,
      }).findings.find(({ path }) => path === "duties.de-pue-1.5")?.severity;
    expect(severity("2027-06-30")).toBe("warning");
    expect(severity("2027-07-01")).toBe("fail");
  });

  it("leaves the electricity that raises the heat's temperature out of the German PUE, not of the European", () => {
    const { kpis, steps } = reportingDuties({
      country: "de",
      asOf,
      entryIntoOperation: "2026-09-01",
      installedItKw: 5000,
      facilityMwh: 125,
      itMwh: 100,
      heatUpgradeMwh: 6,
    });
    expect(kpis.pueRatio).toBeCloseTo(1.25, 12);
    expect(steps.germanPueRatio).toBeCloseTo(1.19, 12);
  });

  it("drops the German reuse duty where an exemption is proven, and the law below 300 kW", () => {
    const input = { country: "de", asOf, entryIntoOperation: "2026-09-01", installedItKw: 250 };
    expect(duty({ ...input, germanReuseExemption: true }, "de-erf-0.1")?.applies).toBe(false);
    expect(duty({ ...input, ratedInputKw: 299 }, "de-pue-1.2")?.applies).toBe(false);
    expect(duty({ ...input, ratedInputKw: 300 }, "de-pue-1.2")?.applies).toBe(true);
    expect(duty(input, "de-pue-1.2")?.applies).toBeNull();
  });

  it("exempts defence from the directive and does not guess for the French code", () => {
    const input = { country: "fr", asOf, installedItKw: 5000, defence: true };
    expect(duty(input, "eed-reporting")?.applies).toBe(false);
    expect(duty(input, "fr-reporting")?.applies).toBeNull();
    expect(reportingDuties(input).nextReport).toBeNull();
  });

  it("finds no European duty outside the Union", () => {
    const { duties, nextReport } = reportingDuties({ country: "us", asOf, installedItKw: 50_000 });
    expect(duties.every(({ applies }) => applies === false)).toBe(true);
    expect(nextReport).toBeNull();
  });

  it("does not guess a condition of the French excise, nor a rate", () => {
    const input = { country: "fr", asOf, installedItKw: 2000, facilityMwh: 17_600 };
    const open = reportingDuties(input);
    expect(open.frenchExcise?.eligible).toBeNull();
    expect(open.findings.map(({ code }) => code)).toContain("excise-conditions-unstated");
    const all = {
      dedicatedToData: true,
      securedAccess: true,
      environmentControl: true,
      energyManagementSystem: true,
      bestPracticeProgramme: true,
      heatReusedOrIndicatorMet: true,
    };
    const met = reportingDuties({ ...input, frenchExcise: all }).frenchExcise;
    expect(met).toMatchObject({ eligible: true, savingEur: null });
    const refused = reportingDuties({ ...input, frenchExcise: { ...all, securedAccess: false } }).frenchExcise;
    expect(refused).toMatchObject({ eligible: false, savingEur: 0 });
    const small = reportingDuties({ ...input, facilityMwh: 1000, frenchExcise: all }).frenchExcise;
    expect(small).toMatchObject({ eligible: false, eligibleMwh: 0 });
  });

  it("caps the renewable factor and says so", () => {
    const { kpis, findings } = reportingDuties({
      country: "pt",
      asOf,
      installedItKw: 600,
      facilityMwh: 100,
      renewableMwh: 130,
    });
    expect(kpis.refShare).toBe(1);
    expect(findings).toContainEqual(expect.objectContaining({ code: "renewable-factor-capped", value: 1.3 }));
  });

  it.each([
    [{ country: "fr", installedItKw: 600 }, "asOf", "input-ambiguous"],
    [{ country: "eu", asOf, installedItKw: 600 }, "country", "input-ambiguous"],
    [{ country: "FR", asOf, installedItKw: 600 }, "country", "input-invalid"],
    [{ country: "de", asOf, installedItKw: 600 }, "entryIntoOperation", "input-ambiguous"],
    [{ country: "fr", asOf: "25/11/2026", installedItKw: 600 }, "asOf", "input-invalid"],
    [{ country: "fr", asOf: "2021-01-01", installedItKw: 600 }, "asOf", "input-invalid"],
    [{ country: "fr", asOf, installedItKw: 600, facilityMwh: 10, itMwh: 11 }, "itMwh", "input-invalid"],
    [{ country: "fr", asOf, installedItKw: 600, facilityMwh: 10, reuseMwh: 11 }, "reuseMwh", "input-invalid"],
    [{ country: "fr", asOf, installedItKw: 600, ratedInputKw: 500 }, "ratedInputKw", "input-invalid"],
    [
      { country: "fr", asOf, installedItKw: 600, facilityMwh: 10, itMwh: 9, heatUpgradeMwh: 2 },
      "heatUpgradeMwh",
      "input-invalid",
    ],
    [{ country: "fr", asOf, installedItKw: 0 }, "installedItKw", "out-of-range"],
    [{ country: "fr", asOf, installedItKw: 600, pue: 1.2 }, "pue", "unknown-key"],
  ])("refuses %o, naming %s", (input, path, code) => {
    expect(() => reportingDuties(input as never)).toThrow(
      expect.objectContaining({ code, path, model: "reportingDuties" }),
    );
  });
});

describe("days", () => {
  it.each([
    ["2024-02-29", 2, "2026-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2026-07-01", 2, "2028-07-01"],
  ])("%s and %d years is %s", (day, years, later) => {
    expect(yearsLater(day, years)).toBe(later);
  });

  it.each([
    ["2024-01-01", "2024-09-15", 2023],
    ["2024-09-16", "2025-05-15", 2024],
    ["2026-05-15", "2026-05-15", 2025],
    ["2026-05-16", "2027-05-15", 2026],
  ])("after %s the next report is due on %s", (from, day, reportedYear) => {
    expect(nextReportDay(from)).toEqual({ day, reportedYear });
  });
});
