import { resolve } from "node:path";
import { ModelError, showValue } from "@watthall/basis";
import type { Telemetry } from "../model/load-trace.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readInputFile } from "./input-file.ts";

const column = "loadShare";

function refuse(path: string, received: string, allowed: string): never {
  throw new ModelError({ code: "input-invalid", model: "telemetry", path, received, allowed });
}

/** Place of a column in a head; quotes and spaces about its name do not count. */
function placeOf(head: string, name: string): number {
  return head.split(",").findIndex((cell) => cell.trim().replace(/^"(.*)"$/, "$1") === name);
}

function cellOf(row: string, place: number): string {
  return (row.split(",")[place] ?? "").trim().replace(/^"(.*)"$/, "$1");
}

/** Shares of the design load from the text of a CSV file: a line an hour, and no hour left out. */
function shares(file: string, text: string): Float64Array {
  const [head = "", ...rows] = text.trimEnd().split(/\r?\n/);
  const place = placeOf(head, column);
  if (place < 0)
    refuse(`${file}, line 1`, showValue(head), `a head that names the column ${column}, with commas between columns`);
  const hourPlace = placeOf(head, "hour");
  let lastHour = Number.NaN;
  return Float64Array.from(rows, (row, i) => {
    const at = `${file}, line ${i + 2}`;
    const cell = cellOf(row, place);
    const value = Number(cell);
    if (cell === "" || !(value >= 0 && value <= 1))
      refuse(at, cell === "" ? "nothing" : showValue(cell), `a ${column} of 0 to 1 in every line, one an hour`);
    if (hourPlace < 0) return value;
    const hour = Number(cellOf(row, hourPlace) || Number.NaN);
    if (!Number.isInteger(hour) || (i > 0 && hour !== lastHour + 1))
      refuse(at, `hour ${showValue(cellOf(row, hourPlace))}`, i === 0 ? "a whole hour" : `hour ${lastHour + 1}`);
    lastHour = hour;
    return value;
  });
}

/**
 * The telemetry that a scenario's load profiles name: CSV with a column `loadShare`. A column `hour` beside it, where there
 * is one, has to count on from line to line.
 *
 * @param folder - of the scenario
 * @throws {@link ModelError} `input-invalid`, naming file and line
 */
export function telemetryOf({ it }: Scenario, folder: string): Telemetry {
  const groups = [...(it.racks ?? []), it.target, it.fill, it.refill];
  const files = groups.flatMap((group) => (group?.profile?.kind === "telemetry" ? [group.profile.file] : []));
  return Object.fromEntries(files.map((file) => [file, shares(file, readInputFile(resolve(folder, file)))]));
}
