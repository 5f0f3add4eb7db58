import type { FacilityResult } from "../model/facility.ts";
import type { TableBlock } from "./report-document.ts";
import { fill, named, type Words } from "./words.ts";

/** Losses between the grid and the racks' boards, stage by stage. */
export function chainSection({ balance }: FacilityResult, { report, page, number, percent }: Words): TableBlock {
  const { chain } = balance;
  const between = ({ low, central, high }: (typeof chain)["chainEfficiencyShare"]) =>
    fill(report.chain.between, { low: percent(low), central: percent(central), high: percent(high) });
  const rows = chain.stages.map(({ name, room, inputKw, lossKw, efficiencyShare, loadShare, pathCount }) => [
    named(page.balance, name),
    named(report.rooms, room),
    number(inputKw, 5),
    number(lossKw),
    between(efficiencyShare),
    `${pathCount} × ${percent(loadShare)}`,
  ]);
  const { whole, heatIn, inKw, lossKw, efficiency, paths, title } = report.chain;
  const total = [whole, "", number(chain.inputKw, 5), number(chain.lossKw), between(chain.chainEfficiencyShare), ""];
  return {
    kind: "table",
    id: "chain",
    title,
    head: ["", heatIn, inKw, lossKw, efficiency, paths],
    rows: [...rows, total],
    summed: true,
  };
}
