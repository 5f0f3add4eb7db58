import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { climateYear, parseEpw, type WeatherYear } from "@watthall/climate";
import { plantInput, plantYear } from "@watthall/cooling-load";
import { plantPartModel } from "@watthall/cooling-load/kernels";
import { interleaved } from "./interleaved.ts";
import type { AddRow } from "./model-rows.ts";
import { plainPlant } from "./plain-plant.ts";

const dry = { kind: "dry-cooler", supplyTempC: 40 } as const;
const chilled = { kind: "water-cooled-chiller", supplyTempC: 8 } as const;

/** A megawatt of hourly heat that goes up and down with the day. */
function yearRows(row: AddRow, weather: WeatherYear): void {
  const heatKw = Float64Array.from(weather.dryBulbTempC, (_, i) => 900 + 100 * Math.sin((i * Math.PI) / 12));
  const heatW = heatKw.map((kw) => kw * 1000);
  for (const [id, of, liquid, bar] of [
    ["plant-year-dry", "dry coolers", dry, 0.5],
    ["plant-year-eir-tower", "chillers by EIR curves on a tower, with economizer", chilled, 2],
  ] as const) {
    const asked = { plant: { liquid }, itKw: 1000, liquidHeatKw: heatKw, airHeatKw: 0, weather };
    const parsed = plantInput.parse(asked.plant).liquid;
    if (parsed === undefined) throw new Error("no liquid part");
    const part = plantPartModel(parsed, "liquid", Math.max(...heatW), "plantYear");
    const ours = () => plantYear(asked);
    const plain = () => plainPlant(part, weather, 1e6, heatW);
    const { pueRatio, loadDuration } = ours();
    const apart = Math.abs(pueRatio / plain().pueRatio - 1);
    const at = plain().loadDuration.map((w, i) => Math.abs(w / 1000 / (loadDuration[i]?.facilityKw ?? 0) - 1));
    if (!(apart < 1e-9 && Math.max(...at) < 1e-9))
      throw new Error(
        `${id}: the plain loop is ${apart} and ${Math.max(...at)} apart: it does not do the same arithmetic`,
      );
    interleaved(ours, plain, 300);
    const timed = interleaved(ours, plain, 101);
    row(id, `plantYear of ${of}, hourly heat, wet bulb known, schema and all`, timed.ms, "ms", bar);
    row(`${id}-ratio`, "the same over a plain loop of the same arithmetic without any check", timed.ratio, "1", 1.5);
  }
}

/** A weather file of the hours of a year, as an EPW has them. */
function epwText({ dryBulbTempC, dewPointTempC, pressureKpa }: WeatherYear): string {
  const header = [
    "LOCATION,Made,-,FRA,made,000000,50.6,3.1,1.0,20.0",
    ...Array.from({ length: 6 }, (_, i) => `HEADER ${i}`),
  ];
  const rest = ",9999,9999,330,0,0,0,0,0,0,0,180,3.1,5,5,16.0,2200,9,999999999,100,0.0600,0,88,0.160,0.0,1.0";
  const hours = Array.from(dryBulbTempC, (dryBulb, i) => {
    const day = new Date(Date.UTC(2023, 0, 1, Math.floor(i / 24) * 24));
    const date = `2023,${day.getUTCMonth() + 1},${day.getUTCDate()},${(i % 24) + 1},0,?9?9?9?9E0?9?9?9?9?9?9?9`;
    const air = `${dryBulb.toFixed(1)},${(dewPointTempC[i] ?? 0).toFixed(1)},80,${((pressureKpa[i] ?? 0) * 1000).toFixed(0)}`;
    return `${date},${air}${rest}`;
  });
  return [...header, "DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31", ...hours, ""].join("\r\n");
}

const firstCall = `
import { readFileSync } from "node:fs";
import { parseEpw } from "@watthall/climate";
const text = readFileSync(process.argv[1], "latin1");
const start = performance.now();
parseEpw(text);
process.stdout.write(String(performance.now() - start));
`;

function epwRows(row: AddRow, weather: WeatherYear): void {
  const text = epwText(weather);
  const folder = mkdtempSync(join(tmpdir(), "watthall-bench-"));
  try {
    const path = join(folder, "made.epw");
    writeFileSync(path, text, "latin1");
    const args = ["--conditions=@watthall/source", "--input-type=module", "--eval", firstCall, path];
    const cwd = new URL("..", import.meta.url);
    const cold = Array.from({ length: 9 }, () =>
      Number(execFileSync(process.execPath, args, { cwd, encoding: "utf8" })),
    );
    row(
      "epw-parse-cold",
      "8 760 hours of an EPW read and completed, first call of a process, median of nine",
      cold.toSorted((a, b) => a - b)[4] ?? 0,
      "ms",
      60,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  const parse = () => parseEpw(text);
  row("epw-parse", "the same again in a process that has read one", interleaved(parse, parse).ms, "ms", 60);
}

/** Rows of plants over a year, and of the weather file that such a year comes from. */
export function plantRows(row: AddRow): void {
  const weather = climateYear({ city: "lille" });
  yearRows(row, weather);
  epwRows(row, weather);
}
