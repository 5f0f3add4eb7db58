import { resolve } from "node:path";
import { ModelError } from "@watthall/basis";
import type { Telemetry } from "../model/load-trace.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readInputFile } from "./input-file.ts";

function values(file: string, text: string): Float64Array {
  const [head = "", ...rows] = text.trim().split(/\r?\n/);
  const place = head.split(",").findIndex((name) => name.trim() === "loadShare");
  const refuse = (path: string, received: string): never => {
    throw new ModelError({
      code: "input-invalid",
      model: "telemetry",
      path,
      received,
      allowed: "CSV with a column loadShare: one number an hour, 0 to 1",
    });
  };
  if (place < 0) refuse(file, head.slice(0, 80));
  return Float64Array.from(rows, (row, i) => {
    const cell = row.split(",")[place]?.trim() ?? "";
    const value = Number(cell);
    return cell === "" || !Number.isFinite(value) ? refuse(`${file}, line ${i + 2}`, cell) : value;
  });
}

/**
 * The telemetry that a scenario's load profiles name.
 *
 * @param folder - of the scenario
 * @throws {@link ModelError} `input-invalid`, naming file and line
 */
export function telemetryOf({ it }: Scenario, folder: string): Telemetry {
  const groups = [...(it.racks ?? []), it.target, it.fill, it.refill];
  const files = groups.flatMap((group) => (group?.profile?.kind === "telemetry" ? [group.profile.file] : []));
  return Object.fromEntries(files.map((file) => [file, values(file, readInputFile(resolve(folder, file)))]));
}
