import { type Finding, mwFromKw } from "@watthall/basis";
import { type GridConnectionResult, gridConnection } from "@watthall/site-economics";
import type { Scenario } from "../scenario/scenario.ts";
import { orGap } from "./or-gap.ts";

/** The site's connection to the grid. */
export interface GridSide {
  readonly connection: GridConnectionResult | null;
  readonly findings: readonly Finding[];
}

/** Connection that a power at the meter asks for. */
export function gridSide(gridKw: number, { grid, country }: Scenario): GridSide {
  const { result, findings } = orGap("grid", () =>
    gridConnection({
      facilityMw: mwFromKw(gridKw),
      powerFactor: grid.powerFactor,
      country,
      voltageKv: grid.voltageKv,
      ...(grid.shortCircuitMva === undefined ? {} : { shortCircuitMva: grid.shortCircuitMva }),
    }),
  );
  return { connection: result, findings };
}
