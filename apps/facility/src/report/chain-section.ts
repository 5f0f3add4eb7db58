import type { FacilityResult } from "../model/facility.ts";
import { numberText, percentText } from "./number-text.ts";
import { tableText } from "./section.ts";

/** Losses between the grid and the racks' boards, stage by stage. */
export function chainSection({ balance }: FacilityResult): string {
  const { chain } = balance;
  const rows = chain.stages.map(({ name, room, inputKw, lossKw, efficiencyShare, loadShare, pathCount }) => [
    name,
    room,
    numberText(inputKw, 5),
    numberText(lossKw),
    `${percentText(efficiencyShare.central)} (${percentText(efficiencyShare.low)} to ${percentText(efficiencyShare.high)})`,
    `${pathCount} × ${percentText(loadShare)}`,
  ]);
  const { low, central, high } = chain.chainEfficiencyShare;
  const all = `${percentText(central)} (${percentText(low)} to ${percentText(high)})`;
  const total = ["Grid to the racks' boards", "", numberText(chain.inputKw, 5), numberText(chain.lossKw), all, ""];
  const head = ["", "heat in", "in kW", "loss kW", "efficiency", "paths × load"];
  return ["Power chain of the racks", tableText(head, [...rows, total])].join("\n");
}
