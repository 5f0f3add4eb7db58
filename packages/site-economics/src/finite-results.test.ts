import fc from "fast-check";
import { expect, it } from "vitest";
import {
  budgetPower,
  buildCost,
  energyCost,
  gridConnection,
  lifeCycleCost,
  operationalCarbon,
  reportingDuties,
} from "./index.ts";
import { costPresets } from "./tables/cost-presets.ts";

function* numbersOf(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  if (typeof value === "object" && value !== null) for (const child of Object.values(value)) yield* numbersOf(child);
}

/** Anything up to a bound, as small as a quantity can be. */
const upTo = (max: number) => fc.double({ min: 1e-30, max, noNaN: true });
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const share = within(0, 1);
const money = {
  usdPerEur: within(0.1, 10),
  usdPerEurAsOf: fc.constant("2026"),
  pueRatio: within(1, 10),
  discountShare: share,
};
const card = fc.record({
  priceUsd: within(0.01, 1e9),
  priceAsOf: fc.constant("2026"),
  perMwCount: fc.integer({ min: 1, max: 1e6 }),
});
const costing = fc
  .record({
    ...money,
    preset: fc.constantFrom(...costPresets),
    scope: fc.constantFrom("shell" as const, "filled" as const),
    card,
  })
  .map(({ preset, ...rest }) => ({ ...rest, preset: preset.id, mwBasis: preset.mwBasis ?? ("it" as const) }));

const questions: readonly (readonly [string, fc.Arbitrary<() => unknown>])[] = [
  [
    "buildCost",
    fc.tuple(costing, upTo(1e6)).map(
      ([c, facilityMw]) =>
        () =>
          buildCost({ ...c, facilityMw }),
    ),
  ],
  [
    "budgetPower",
    fc.tuple(costing, upTo(1e15)).map(
      ([c, budgetEur]) =>
        () =>
          budgetPower({ ...c, budgetEur }),
    ),
  ],
  [
    "operationalCarbon",
    fc.array(fc.tuple(within(0, 1e9), within(0, 1e4)), { minLength: 1, maxLength: 5 }).map(
      (hours) => () =>
        operationalCarbon({
          energyMwh: hours.map(([energy]) => energy),
          factorGCo2PerKwh: hours.map(([, factor]) => factor),
          scope: "direct",
        }),
    ),
  ],
  [
    "energyCost",
    fc
      .array(fc.tuple(within(0, 1e9), within(-1e6, 1e6)), { minLength: 1, maxLength: 5 })
      .map(
        (hours) => () =>
          energyCost({ energyMwh: hours.map(([energy]) => energy), priceEurPerMwh: hours.map(([, price]) => price) }),
      ),
  ],
  [
    "gridConnection",
    fc
      .record({
        facilityMw: upTo(1e6),
        powerFactor: within(0.1, 1),
        country: fc.constantFrom("fr", "de"),
        distanceFactor: upTo(1e30),
        shortCircuitMva: within(1, 1e6),
        swingMvar: within(0, 1e6),
        reactanceToResistanceRatio: within(0, 1000),
      })
      .map((grid) => () => gridConnection({ ...grid, swingMw: grid.facilityMw })),
  ],
  [
    "reportingDuties",
    fc
      .record({
        country: fc.constantFrom("fr", "de"),
        installedItKw: upTo(1e9),
        facilityMwh: within(0.001, 1e9),
        renewableMwh: within(0, 1e12),
        waterM3: within(0, 1e12),
        it: share,
      })
      .map(
        ({ it: itShare, ...site }) =>
          () =>
            reportingDuties({
              ...site,
              itMwh: Math.max(0.001, site.facilityMwh * itShare),
              asOf: "2026-11-25",
              entryIntoOperation: "2027-01-01",
            }),
      ),
  ],
  [
    "lifeCycleCost",
    fc
      .record({
        capexEur: within(0, 1e15),
        annualEnergyMwh: within(0.001, 1e9),
        energyPriceEurPerMwh: within(0, 1e6),
        annualOpexEur: within(0, 1e15),
        lifeYears: fc.integer({ min: 1, max: 100 }),
        annualDiscountShare: share,
        h100e: within(0.001, 1e12),
        usedShare: within(0.001, 1),
      })
      .map((site) => () => lifeCycleCost(site)),
  ],
];

it.each(questions)("%s answers any valid question in finite numbers", (_, question) => {
  fc.assert(
    fc.property(question, (ask) => {
      for (const number of numbersOf(ask())) expect(Number.isFinite(number)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
