import type { FacilityResult } from "../model/facility.ts";
import type { TableBlock } from "./report-document.ts";
import { termName } from "./term-name.ts";
import { fill, type Words } from "./words.ts";

/** All power of the design hour, consumer by consumer, to the meter. */
export function balanceSection({ balance }: FacilityResult, words: Words): TableBlock {
  const { report, number, fixed } = words;
  const rows = balance.terms.map(({ name, kind, kw }) => [
    termName(name, words),
    report.kinds[kind],
    number(kw, 5),
    fixed((100 * kw) / balance.gridKw, 2),
  ]);
  const residual = balance.residualShare === 0 ? "0" : balance.residualShare.toExponential(0);
  return {
    kind: "table",
    id: "balance",
    title: report.balance.title,
    head: ["", report.balance.kind, "kW", "%"],
    rows: [...rows, [report.balance.atMeter, "", number(balance.gridKw, 6), fixed(100, 2)]],
    summed: true,
    notes: [fill(report.balance.closes, { heat: number(balance.heatOutKw, 6), residual })],
  };
}
