import type { ClimateYearRow } from "./climate-year-row.ts";
import { europeEastYears } from "./climate-years-europe-east.ts";
import { europeWestYears } from "./climate-years-europe-west.ts";
import { franceYears } from "./climate-years-france.ts";
import { overseasYears } from "./climate-years-overseas.ts";

/** Statistics of every shipped year: bins of 2 K with coincident wet bulb, monthly normals, annual extremes. */
export const climateYears: readonly ClimateYearRow[] = [
  ...franceYears,
  ...europeWestYears,
  ...europeEastYears,
  ...overseasYears,
];
