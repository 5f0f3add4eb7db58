import { type Finding, hoursPerYear, mwFromKw } from "@watthall/basis";
import {
  type BuildCostResult,
  buildCost,
  type EnergyCostResult,
  energyCost,
  type OperationalCarbonResult,
  operationalCarbon,
} from "@watthall/site-economics";
import type { Scenario } from "../scenario/scenario.ts";
import { orGap } from "./or-gap.ts";

/** Money and carbon of a site. Where a figure is not held the part is `null` and a finding says what to state. */
export interface EconomicsSide {
  readonly shell: BuildCostResult | null;
  readonly filled: BuildCostResult | null;
  readonly carbon: OperationalCarbonResult | null;
  readonly energyCost: EnergyCostResult | null;
  /** In a year at the site's annual mean. */
  readonly energyMwh: number;
  readonly findings: readonly Finding[];
}

/**
 * Cost of building and running a site, and its carbon.
 *
 * @param designKw - at the meter, at the design hour
 * @param itKw - of the IT
 * @param annualKw - at the meter, mean of the year
 */
export function economicsSide(
  designKw: number,
  itKw: number,
  annualKw: number,
  { economics, country }: Scenario,
): EconomicsSide {
  const energyMwh = mwFromKw(annualKw) * hoursPerYear;
  const facilityMw = mwFromKw(designKw);
  const pueRatio = designKw / itKw;
  const cost = (scope: "shell" | "filled") =>
    orGap(`economics.${scope}`, () => buildCost({ facilityMw, scope, preset: economics.costPreset, pueRatio }));
  const shell = cost("shell");
  const filled = cost("filled");
  const carbon = orGap("economics.carbon", () =>
    operationalCarbon({
      energyMwh,
      scope: economics.carbonScope,
      ...(economics.factorGCo2PerKwh === undefined
        ? { country: country.toUpperCase(), year: economics.year }
        : { factorGCo2PerKwh: economics.factorGCo2PerKwh }),
    }),
  );
  const energy = orGap("economics.energyCost", () =>
    energyCost({
      energyMwh,
      ...(economics.energyEurPerMwh === undefined
        ? { country: country.toUpperCase() }
        : { priceEurPerMwh: economics.energyEurPerMwh }),
    }),
  );
  return {
    shell: shell.result,
    filled: filled.result,
    carbon: carbon.result,
    energyCost: energy.result,
    energyMwh,
    findings: [shell, filled, carbon, energy].flatMap(({ findings }) => findings),
  };
}
