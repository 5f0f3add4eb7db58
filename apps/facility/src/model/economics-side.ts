import { type Finding, mwFromKw } from "@watthall/basis";
import {
  type BuildCostResult,
  buildCost,
  type EnergyCostResult,
  energyCost,
  type OperationalCarbonResult,
  operationalCarbon,
} from "@watthall/site-economics";
import type { Scenario } from "../scenario/scenario.ts";
import { type OrGap, orGap } from "./or-gap.ts";

/** Money and carbon of a site. Where a figure is not held the part is `null` and a finding says what to state. */
export interface EconomicsSide {
  readonly shell: BuildCostResult | null;
  readonly filled: BuildCostResult | null;
  readonly carbon: OperationalCarbonResult | null;
  readonly energyCost: EnergyCostResult | null;
  /** Of a year; `null` where no year was computed, as the carbon and the cost of energy are then. */
  readonly energyMwh: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Cost of building and running a site, and its carbon.
 *
 * @param designKw - at the meter, at the design hour
 * @param itKw - of the IT
 * @param energyMwh - at the meter, of a year; `null` where no year was computed
 */
export function economicsSide(
  designKw: number,
  itKw: number,
  energyMwh: number | null,
  { economics, country }: Scenario,
): EconomicsSide {
  const facilityMw = mwFromKw(designKw);
  const pueRatio = designKw / itKw;
  const cost = (scope: "shell" | "filled") =>
    orGap(`economics.${scope}`, () => buildCost({ facilityMw, scope, preset: economics.costPreset, pueRatio }));
  const shell = cost("shell");
  const filled = cost("filled");
  const ofYear = <T extends { readonly findings: readonly Finding[] }>(
    path: string,
    ask: (mwh: number) => T,
  ): OrGap<T> => (energyMwh === null ? { result: null, findings: [] } : orGap(path, () => ask(energyMwh)));
  const carbon = ofYear("economics.carbon", (mwh) =>
    operationalCarbon({
      energyMwh: mwh,
      scope: economics.carbonScope,
      ...(economics.factorGCo2PerKwh === undefined
        ? { country, year: economics.year }
        : { factorGCo2PerKwh: economics.factorGCo2PerKwh }),
    }),
  );
  const energy = ofYear("economics.energyCost", (mwh) =>
    energyCost({
      energyMwh: mwh,
      ...(economics.energyEurPerMwh === undefined ? { country } : { priceEurPerMwh: economics.energyEurPerMwh }),
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
