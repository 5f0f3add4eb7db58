import { type Finding, kgFromT, ModelError } from "@watthall/basis";
import { energyCost, operationalCarbon } from "@watthall/site-economics";
import type { Operation } from "../../scenario/operation.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { orGap } from "../or-gap.ts";

/** Racks in service, as a share, by hour: a step at the hour in which each month of the ramp has begun, a twelfth of the year each. */
export function rackShares(deployment: Operation["deployment"], hourCount: number): Float64Array {
  if (deployment === undefined) return new Float64Array(hourCount).fill(1);
  const shares = new Float64Array(hourCount);
  for (const { month, loadShare } of deployment)
    shares.fill(loadShare, Math.min(hourCount, Math.ceil((month * hourCount) / 12)));
  return shares;
}

/** Tests of the sets in a year. */
export interface TestHours {
  /** Power of the sets under test over that installed, by hour. */
  readonly testShares: Float64Array;
  readonly testHourCount: number;
  /** Sum of the shares. */
  readonly testH: number;
}

/** Tests of the sets, each from ten of its day on. */
export function testHours(tests: Operation["generatorTests"], hourCount: number): TestHours {
  const testShares = new Float64Array(hourCount);
  if (tests === undefined) return { testShares, testHourCount: 0, testH: 0 };
  for (let test = 0; test < tests.perYearCount; test++) {
    const day = Math.floor(((test + 0.5) * hourCount) / 24 / tests.perYearCount);
    for (let h = 0; h < tests.durationH; h++) {
      const at = (day * 24 + 10 + h) % hourCount;
      const covered = Math.min(1, tests.durationH - h);
      testShares[at] = Math.min(1, (testShares[at] as number) + tests.loadShare * covered);
    }
  }
  return {
    testShares,
    testHourCount: testShares.filter((share) => share > 0).length,
    testH: testShares.reduce((sum, share) => sum + share, 0),
  };
}

function repeated(values: readonly number[], hourCount: number, path: string): Float64Array {
  const { length } = values;
  if (length !== 24 && length !== 168 && length !== hourCount)
    throw new ModelError({
      code: "input-invalid",
      model: "simulateYear",
      path,
      received: `${length} values`,
      allowed: `24, 168 or ${hourCount}, the hours of the weather year`,
    });
  return Float64Array.from({ length: hourCount }, (_, i) => values[i % length] as number);
}

/** Price and carbon of electricity, hour by hour. */
export interface HourPrices {
  /** One for all hours, or one each; `null` where none is known. */
  readonly pricesEurPerMwh: Float64Array | number | null;
  readonly factorsGCo2PerKwh: Float64Array | number | null;
  readonly findings: readonly Finding[];
}

/** Price and carbon of each hour: the scenario's series, else its number, else a sourced one of the country. */
export function hourPrices(
  { operation, economics, country }: Pick<Scenario, "operation" | "economics" | "country">,
  hourCount: number,
): HourPrices {
  const energyMwh = 1;
  const price = orGap("economics.energyCost", () =>
    energyCost(
      economics.energyEurPerMwh === undefined
        ? { energyMwh, country }
        : { energyMwh, priceEurPerMwh: economics.energyEurPerMwh },
    ),
  );
  const factor = orGap("economics.carbon", () => {
    const { carbonScope: scope, factorGCo2PerKwh, year } = economics;
    return operationalCarbon(
      factorGCo2PerKwh === undefined ? { energyMwh, scope, country, year } : { energyMwh, scope, factorGCo2PerKwh },
    );
  });
  const series = (path: "pricesEurPerMwh" | "factorsGCo2PerKwh") => {
    const values = operation[path];
    return values === undefined ? null : repeated(values, hourCount, `operation.${path}`);
  };
  const prices = series("pricesEurPerMwh");
  const factors = series("factorsGCo2PerKwh");
  return {
    pricesEurPerMwh: prices ?? price.result?.steps.eurPerMwh ?? null,
    factorsGCo2PerKwh: factors ?? gramsPerKwh(factor.result),
    findings: [...(prices ? [] : price.findings), ...(factors ? [] : factor.findings)],
  };
}

/** A tonne from a megawatt-hour is a thousand grams from a kilowatt-hour. */
function gramsPerKwh(carbon: { readonly co2T: number } | null): number | null {
  return carbon === null ? null : kgFromT(carbon.co2T);
}
