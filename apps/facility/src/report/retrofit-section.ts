import type { FacilityResult } from "../model/facility.ts";
import type { TableBlock } from "./report-document.ts";
import { fill, named, type Words } from "./words.ts";

/** Every gate of an old hall that new racks have to pass; nothing where no hall is refilled. */
export function retrofitSection({ retrofit }: FacilityResult, { report, number }: Words): readonly TableBlock[] {
  if (retrofit === null) return [];
  const said = report.retrofit;
  const rows = retrofit.gates.map(({ gate, verdict, value, limit, unit, rackCount }) => [
    named(report.gates, gate),
    verdict === "fail" ? report.severity.fail : said.pass,
    number(value),
    number(limit),
    unit,
    number(rackCount),
  ]);
  const fit = fill(said.fit, {
    asBuilt: number(retrofit.asBuiltCount),
    mended: number(retrofit.positionsMendedCount),
    binding: named(report.gates, retrofit.bindingGate),
  });
  const head = [said.gate, "", said.value, said.limit, said.unit, said.racks];
  return [{ kind: "table", id: "retrofit", title: said.title, head, rows, notes: [fit] }];
}
