import { mwFromKw } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import type { RowsBlock, SectionRow } from "./report-document.ts";
import { fill, type Words } from "./words.ts";

/** How the heat is taken out. */
export function coolingSection({ balance, cooling }: FacilityResult, { report, number, percent }: Words): RowsBlock {
  const said = report.cooling;
  const racks = cooling.racks.flatMap(({ name, flow, rideThrough }): readonly SectionRow[] =>
    flow === null
      ? []
      : [
          [
            fill(said.coolant, { name }),
            number(flow.volumeFlowLPerMin),
            "L/min",
            fill(said.rise, { deltaK: number(flow.steps.deltaK) }),
          ],
          [
            `  ${said.stops}`,
            number(rideThrough?.firstLimit?.timeS ?? null, 3),
            rideThrough?.firstLimit ? "s" : "",
            rideThrough?.firstLimit ? `${number(rideThrough.firstLimit.limitTempC)} °C` : "",
          ],
        ],
  );
  const year = cooling.year;
  return {
    kind: "rows",
    id: "cooling",
    title: said.title,
    rows: [
      [said.liquid, number(mwFromKw(balance.liquidHeatKw)), "MW"],
      [said.air, number(mwFromKw(balance.airHeatKw)), "MW"],
      ...racks,
      [said.cdus, number(cooling.cdu?.unitCount ?? null), "", said.spares],
      [said.buffer, number(cooling.buffer?.volumeM3 ?? null), "m³"],
      [said.pueDesign, number(balance.pueRatio), ""],
      [said.pueYear, number(year?.pueRatio ?? null), "", said.pueNote],
      [said.wueYear, number(year?.wueLPerKwh ?? null, 3), "L/kWh"],
      [said.freeHours, number(year?.freeCoolingH ?? null), "h"],
      [said.freeShare, percent(year?.freeCoolingShare ?? null), ""],
    ],
  };
}
