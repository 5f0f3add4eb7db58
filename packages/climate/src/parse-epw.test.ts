import { ModelError } from "@watthall/basis";
import { describe, expect, it } from "vitest";
import { parseEpw } from "./parse-epw.ts";

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function epw(change: (cells: string[], hour: number) => void = () => {}, leap = false): string[] {
  const lines = [
    "LOCATION,Orl\u00e9ans,-,FRA,Test,000000,47.9,1.9,1.0,100.0",
    "DESIGN CONDITIONS,0",
    "TYPICAL/EXTREME PERIODS,0",
    "GROUND TEMPERATURES,0",
    "HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0",
    "COMMENTS 1,",
    "COMMENTS 2,",
    "DATA PERIODS,1,1,Data,Sunday,1/ 1,12/31",
  ];
  days.forEach((length, month) => {
    for (let i = 0; i < (leap && month === 1 ? 29 : length) * 24; i++) {
      const cells = [
        "2021",
        `${month + 1}`,
        `${Math.floor(i / 24) + 1}`,
        `${(i % 24) + 1}`,
        "0",
        "?",
        `${10 + (i % 24) / 10}`,
        "5",
        "70",
        "100000",
        "0",
      ];
      change(cells, lines.length - 8);
      lines.push(cells.join(","));
    }
  });
  return lines;
}

describe("parseEpw", () => {
  it("reads 8 760 hours, hour 1 first, with CRLF", () => {
    const year = parseEpw(epw().join("\r\n"));
    expect(year.dryBulbTempC.length).toBe(8760);
    expect([year.dryBulbTempC[0], year.dryBulbTempC[23], year.pressureKpa[0], year.utcOffsetH]).toEqual([
      10, 12.3, 100, 1,
    ]);
    expect(year.site).toEqual({ name: "Orl\u00e9ans", latitudeDeg: 47.9, longitudeDeg: 1.9, altitudeM: 100 });
    expect(year.dewPointTempC[0]).toBeCloseTo(5, 4);
    expect(year.findings).toEqual([]);
  });

  it("keeps 29 February of a leap year", () => {
    expect(parseEpw(epw(undefined, true).join("\n")).dryBulbTempC.length).toBe(8784);
  });

  it("fills fillers, caps humidity above saturation and says so", () => {
    const year = parseEpw(
      epw((cells, hour) => {
        if (hour === 1) cells[6] = "99.9";
        if (hour === 3) [cells[7], cells[8], cells[9]] = ["99.9", "104", "999999"];
      }).join("\n"),
    );
    expect(year.dryBulbTempC[1]).toBeCloseTo(10.1, 9);
    expect(year.wetBulbTempC[3]).toBeCloseTo(10.3, 3);
    expect(year.pressureKpa[3]).toBeCloseTo(100.13, 2);
    expect(year.findings.map((finding) => [finding.code, finding.value])).toEqual([
      ["gap-filled", 1],
      ["humidity-capped", 1],
      ["pressure-assumed", 1],
    ]);
    expect([...year.wetBulbTempC].every(Number.isFinite)).toBe(true);
  });

  it.each([[undefined], [5], [new TextEncoder().encode(epw().join("\n"))]])("refuses what is no text: %#", (text) => {
    expect(() => parseEpw(text as never)).toThrow(ModelError);
    expect(() => parseEpw(text as never)).toThrow(
      expect.objectContaining({ path: "text", code: "input-invalid", model: "parseEpw" }),
    );
  });

  it.each([
    ["a file cut off after a line", epw().slice(0, 4000), "line 4000"],
    ["a file cut off inside a line", [...epw().slice(0, 4000), "2021,6,1"], "line 4001"],
    ["a file cut off inside a date", [...epw().slice(0, 4000), "2021,6,"], "line 4001"],
    ["a row left out", epw().toSpliced(20, 1), "line 21"],
    [
      "a text for a number",
      epw((cells, hour) => {
        if (hour === 5) cells[6] = "warm";
      }),
      "line 14",
    ],
    [
      "a long gap",
      epw((cells, hour) => {
        if (hour >= 5 && hour < 20) cells[6] = "99.9";
      }),
      "line 14",
    ],
    ["an altitude off the earth", epw().with(0, "LOCATION,X,-,FRA,Test,000000,47.9,1.9,1.0,1e9"), "line 1"],
    ["no EPW", ["hello"], "line 1"],
    ["nothing", [""], "line 1"],
  ])("refuses %s, naming the line", (_, lines, path) => {
    expect(() => parseEpw(lines.join("\n"))).toThrow(ModelError);
    expect(() => parseEpw(lines.join("\n"))).toThrow(
      expect.objectContaining({ path, code: "input-invalid", model: "parseEpw" }),
    );
  });
});
