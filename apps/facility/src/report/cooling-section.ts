import { mwFromKw } from "@watthall/basis";
import type { RackCooling } from "../model/cooling-side.ts";
import type { FacilityResult } from "../model/facility.ts";
import type { RowsBlock, SectionRow } from "./report-document.ts";
import { fill, type Words } from "./words.ts";

/** Until when a rack holds without flow, and whose hold-up that is. */
function stopNote({ rideThrough, holdUp }: RackCooling, { report, number }: Words): string {
  if (rideThrough === null || holdUp === null) return "";
  const { assumedHoldUp, reportedHoldUp } = report.cooling;
  return fill(holdUp.basis === "scenario" ? assumedHoldUp : reportedHoldUp, {
    limit: number(rideThrough.firstLimit.limitTempC),
    litres: number(holdUp.totalL),
  });
}

/** Distribution units by groups, where there are several. */
function unitsNote(cdu: FacilityResult["cooling"]["cdu"], { report, number }: Words): string {
  if (cdu === null || cdu.groupCount === 1) return report.cooling.spares;
  return fill(report.cooling.groups, { groups: number(cdu.groupCount), units: number(cdu.unitsPerGroup) });
}

/** How the heat is taken out. */
export function coolingSection({ balance, cooling }: FacilityResult, words: Words): RowsBlock {
  const { report, number, percent } = words;
  const said = report.cooling;
  const racks = cooling.racks.flatMap((rack): readonly SectionRow[] =>
    rack.flow === null
      ? []
      : [
          [
            fill(said.coolant, { name: rack.name }),
            number(rack.flow.volumeFlowLPerMin),
            "L/min",
            fill(said.rise, { deltaK: number(rack.flow.steps.deltaK) }),
          ],
          [
            `  ${said.stops}`,
            number(rack.rideThrough?.firstLimit.timeS ?? null, 3),
            rack.rideThrough === null ? "" : "s",
            stopNote(rack, words),
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
      [said.cdus, number(cooling.cdu?.unitCount ?? null), "", unitsNote(cooling.cdu, words)],
      [said.buffer, number(cooling.buffer?.volumeM3 ?? null), "m³"],
      [said.pueDesign, number(balance.pueRatio), ""],
      [said.pueYear, number(year?.pueRatio ?? null), "", said.pueNote],
      [said.wueYear, number(year?.wueLPerKwh ?? null, 3), "L/kWh"],
      [said.freeHours, number(year?.freeCoolingH ?? null), "h"],
      [said.freeShare, percent(year?.freeCoolingShare ?? null), ""],
    ],
  };
}
