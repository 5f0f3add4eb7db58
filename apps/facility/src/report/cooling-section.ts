import { mwFromKw } from "@watthall/basis";
import type { FacilityResult } from "../model/facility.ts";
import { numberText, percentText } from "./number-text.ts";
import type { Section, SectionRow } from "./section.ts";

/** How the heat is taken out. */
export function coolingSection({ balance, cooling }: FacilityResult): Section {
  const racks = cooling.racks.flatMap(({ name, flow, rideThrough }): readonly SectionRow[] =>
    flow === null
      ? []
      : [
          [`${name}, coolant`, numberText(flow.volumeFlowLPerMin), "L/min", `rise of ${flow.steps.deltaK} K`],
          [
            "  flow stops, limit after",
            numberText(rideThrough?.firstLimit?.timeS ?? null, 3),
            "s",
            rideThrough?.firstLimit ? `${rideThrough.firstLimit.limitTempC} °C` : "",
          ],
        ],
  );
  const year = cooling.year;
  return {
    title: "Cooling",
    rows: [
      ["Heat to liquid", numberText(mwFromKw(balance.liquidHeatKw)), "MW"],
      ["Heat to air", numberText(mwFromKw(balance.airHeatKw)), "MW"],
      ...racks,
      ["CDUs", numberText(cooling.cdu?.unitCount ?? null), "", "spares included"],
      ["Buffer", numberText(cooling.buffer?.volumeM3 ?? null), "m³"],
      ["PUE at the design hour", numberText(balance.pueRatio), ""],
      ["PUE of the year", numberText(year?.pueRatio ?? null), "", "energy over energy"],
      ["WUE of the year", numberText(year?.wueLPerKwh ?? null, 3), "L/kWh"],
      ["Hours without compressor", numberText(year?.freeCoolingH ?? null), "h"],
      ["Heat cooled for free", percentText(year?.freeCoolingShare ?? null), ""],
    ],
  };
}
