import { count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { amount, positiveAmount } from "./amounts.ts";
import { consumptionChoice, resolveConsumption } from "./consumption.ts";
import { fuelChoice, resolveFuel } from "./fuel.ts";
import { burntMassTKernel } from "./fuel-consumption.ts";
import { emissionLimits } from "./tables/emission-limits.ts";

/** Input of {@link outageEmissions}. */
export const outageEmissionsInput = z
  .strictObject({
    loadKw: positiveAmount("kW", "Electrical, of all sets together, in an outage"),
    outageH: amount("h", "Hours of outage in the period"),
    testH: amount("h", "Hours of test in the period"),
    testLoadKw: positiveAmount(
      "kW",
      "Electrical, of all sets together, in a test; the load of an outage unless given",
    ).optional(),
    consumption: consumptionChoice.optional(),
    setCount: count("Sets that share the load; without it, the fewest that carry it").optional(),
    fuel: fuelChoice,
    noxGPerKwh: amount("g/kWh", "Of the engine, per electrical kilowatt-hour").optional(),
    emissionClass: z.enum(["epa-tier-2", "epa-tier-4"]).default("epa-tier-2"),
  })
  .meta({ description: "CO2 and oxides of nitrogen of tests and outages." });

/** Input of {@link outageEmissions}, defaults not yet filled in. */
export type OutageEmissionsInput = z.input<typeof outageEmissionsInput>;

/** Emissions of some hours. */
export interface Emissions {
  readonly energyMwh: number;
  readonly fuelT: number;
  readonly co2FossilT: number;
  /** Of biological origin, counted apart. */
  readonly co2BiogenicT: number;
  readonly noxKg: number;
}

/** Result of {@link outageEmissions}: the total, and its two parts. */
export interface OutageEmissionsResult extends Emissions {
  readonly test: Emissions;
  readonly outage: Emissions;
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly co2FossilKgPerT: number;
    readonly co2BiogenicKgPerT: number;
    readonly noxGPerKwh: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function plus(a: Emissions, b: Emissions): Emissions {
  return {
    energyMwh: a.energyMwh + b.energyMwh,
    fuelT: a.fuelT + b.fuelT,
    co2FossilT: a.co2FossilT + b.co2FossilT,
    co2BiogenicT: a.co2BiogenicT + b.co2BiogenicT,
    noxKg: a.noxKg + b.noxKg,
  };
}

/**
 * CO2 and oxides of nitrogen of generator sets in tests and outages. CO2 follows the carbon of the fuel; the oxides of
 * nitrogen are the limit of the engine's class unless a figure is given, so an upper bound for an engine that keeps it.
 *
 * @param input - load in kW, hours of outage and of test, consumption, fuel, NOx in g/kWh or an emission class
 * @returns t of fuel and of CO2 by origin, kg of NOx, for tests, outages and both
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `eu-2018-2066`, `us-epa-nonroad` and the set's sheet
 */
export function outageEmissions(input: OutageEmissionsInput): OutageEmissionsResult {
  const ask = parseInput("outageEmissions", outageEmissionsInput, input);
  const fuel = resolveFuel(ask.fuel);
  const limit = emissionLimits.find(({ id }) => id === ask.emissionClass) ?? emissionLimits[0];
  const noxGPerKwh = ask.noxGPerKwh ?? limit.noxGPerKwh;
  const burnAt = (loadKw: number) => resolveConsumption("outageEmissions", ask.consumption, loadKw, ask.setCount, fuel);
  const testLoadKw = ask.testLoadKw ?? ask.loadKw;
  const testsDiffer = ask.testH > 0 && testLoadKw !== ask.loadKw;
  const outageBurn = burnAt(ask.loadKw);
  const testBurn = testsDiffer ? burnAt(testLoadKw) : outageBurn;
  const emitted = (loadKw: number, hours: number, sfcGPerKwh: number): Emissions => {
    const fuelT = burntMassTKernel(loadKw, hours, sfcGPerKwh);
    return {
      energyMwh: (loadKw * hours) / 1000,
      fuelT,
      co2FossilT: (fuelT * fuel.co2FossilKgPerT) / 1000,
      co2BiogenicT: (fuelT * fuel.co2BiogenicKgPerT) / 1000,
      noxKg: (loadKw * hours * noxGPerKwh) / 1000,
    };
  };
  const outage = emitted(ask.loadKw, ask.outageH, outageBurn.sfcGPerKwh);
  const test = emitted(testLoadKw, ask.testH, testBurn.sfcGPerKwh);
  const noxFindings: readonly Finding[] =
    ask.noxGPerKwh === undefined
      ? [
          {
            code: "figure-unverified",
            severity: "warning",
            message: `NOx taken as the limit of ${limit.id}, ${limit.noxGPerKwh} g/kWh, which could not be confirmed in a source; give noxGPerKwh`,
            path: "noxGPerKwh",
            value: limit.noxGPerKwh,
            source: limit.source,
          },
        ]
      : [];
  return {
    ...plus(test, outage),
    test,
    outage,
    steps: { co2FossilKgPerT: fuel.co2FossilKgPerT, co2BiogenicKgPerT: fuel.co2BiogenicKgPerT, noxGPerKwh },
    findings: [
      ...noxFindings,
      ...outageBurn.findings,
      ...(testsDiffer ? testBurn.findings : []),
      ...fuel.findings,
      ...fuel.carbonFindings,
    ],
    sources: [
      ...new Set([
        ...outageBurn.sources,
        ...testBurn.sources,
        ...fuel.sources,
        ...(ask.noxGPerKwh === undefined ? [limit.source] : []),
      ]),
    ],
  };
}
