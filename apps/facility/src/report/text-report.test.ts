import { describe, expect, it } from "vitest";
import { languages } from "../messages/language.ts";
import { facility, weatherOfCity } from "../model/facility.ts";
import { parseScenario } from "../scenario/parse-scenario.ts";
import { facilityReport } from "./facility-report.ts";
import { markdownReport } from "./markdown-report.ts";
import { wrapped } from "./text-lines.ts";
import { plainText, textReport } from "./text-report.ts";
import { wordsOf } from "./words.ts";

const { base } = parseScenario({
  schemaVersion: 1,
  name: "A | site <b>of</b> mine",
  country: "fr",
  designHour: { dryBulbTempC: 35, wetBulbTempC: 21, source: "assumed" },
  climate: { city: "lille" },
  it: { racks: [{ rack: "gb200-nvl72", count: 20, loadKw: 130, liquidShare: 0.88 }] },
  feed: { system: "ac-3ph", voltageV: 415, powerFactor: 0.95, lengthM: 20 },
  backup: { autonomyH: [24, 72], ratingKw: 2000 },
  grid: { voltageKv: 20 },
});
const result = facility(base, { weather: weatherOfCity(base), drawCount: 100 });

describe.each(languages)("the report in %s", (language) => {
  const words = wordsOf(language);
  const report = facilityReport(result, [], { facility: "1.2.3", climate: "0.4.0+data.0a" }, words);

  it("fills every placeholder and never says undefined", () => {
    const text = textReport(report, words);
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(text.indexOf(words.report.severity.incomplete)).toBeLessThan(text.indexOf(words.report.it.title));
  });

  it.each([60, 80, 100])("keeps within %i columns", (width) => {
    const lines = textReport(report, words, { ...plainText, width }).split("\n");
    const wide = lines.filter((line) => line.length > width && line.trim().includes(" "));
    expect(wide).toEqual([]);
  });

  it("paints nothing but what is painted", () => {
    const paint = (look: string, text: string) => `<${look}>${text}</${look}>`;
    const painted = textReport(report, words, { width: null, paint });
    expect(painted).toContain("<incomplete>");
    expect(painted.replaceAll(/<\/?(?:title|soft|fail|incomplete|warning|info)>/g, "")).toBe(textReport(report, words));
  });

  it("is the same tables in Markdown, with markup in names escaped", () => {
    const markdown = markdownReport(report, words);
    expect(markdown).toMatch(/^# A \\\| site \\<b\\>of\\<\/b\\> mine\n/);
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    const cells = rows.map((row) => row.replaceAll("\\|", "").split("|").length);
    const heads = markdown.split("\n\n").filter((part) => part.startsWith("|"));
    expect(heads.length).toBeGreaterThan(9);
    for (const table of heads)
      expect(
        new Set(
          table
            .trim()
            .split("\n")
            .map((row) => row.replaceAll("\\|", "").split("|").length),
        ).size,
      ).toBe(1);
    expect(Math.min(...cells)).toBeGreaterThan(3);
  });
});

describe("the report in French", () => {
  const words = wordsOf("fr");
  const text = textReport(facilityReport(result, [], { facility: "1.2.3", climate: "0.4.0+data.0a" }, words), words);

  it("sets numbers as French has them", () => {
    expect(text).toContain("0,95");
    expect(text).toMatch(/\d\u202f\d{3}/);
    expect(text).not.toMatch(/\d\.\d+ (?:MW|kW|A|°C)\b/);
  });
});

describe("wrapped", () => {
  it("breaks between words and indents what follows", () => {
    expect(wrapped("  one two three", 9, "    ")).toEqual(["  one two", "    three"]);
    expect(wrapped("unbreakable", 4)).toEqual(["unbreakable"]);
  });
});
