import { fuelAutonomy, fuelRegime, regimeCrossings, regimeProbability } from "@watthall/generator-autonomy";
import { h100Equivalent, metricNames } from "@watthall/gpu-equivalence";
import { tables } from "@watthall/site-economics";
import type { CheckResult } from "./claim.ts";
import type { Statements } from "./statements.ts";
import { needsScope } from "./verdict.ts";

/** Everything is counted in H100 equivalents: by which metric? */
export function h100eMetric(): CheckResult {
  const values = metricNames
    .filter((name) => name !== "measured")
    .flatMap((name) => {
      const { h100e } = h100Equivalent({ item: { rack: "gb200-nvl72" }, count: 1, metric: name });
      return h100e === null ? [] : [{ name, h100e }];
    });
  const counts = values.map(({ h100e }) => h100e);
  return needsScope({
    formula: "n H100e = n x / x(H100)",
    stated: null,
    follows: null,
    sourced: { low: Math.min(...counts), high: Math.max(...counts), sources: ["epoch-hardware"] },
    sourcedUnit: "H100e",
    residualShare: null,
    why: `one GB200 rack is ${values.map(({ name, h100e }) => `${h100e.toFixed(0)} by ${name}`).join(", ")}`,
  });
}

/** Carbon of electricity: of which year, and direct or over the life cycle? */
export function carbon({ own }: Statements): CheckResult {
  const stated = { fr: own("frGCo2PerKwh"), de: own("deGCo2PerKwh"), pl: own("plGCo2PerKwh") };
  const spans = Object.entries(stated).map(([country, said]) => {
    const rows = tables.carbonFactors.filter((row) => row.country === country);
    const values = rows.map(({ gCo2PerKwh }) => gCo2PerKwh);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const beyond = said < low ? ", below all" : said > high ? ", above all" : "";
    return { country, low, high, beyond, said, sources: rows.map(({ source }) => source) };
  });
  const [france] = spans;
  const heard = spans.map(({ country, said, low, high, beyond }) => `${country} ${said} (${low} to ${high}${beyond})`);
  return needsScope({
    formula: "CO2 = E g",
    stated: { value: stated.fr, unit: "g/kWh" },
    follows: null,
    sourced: france ? { low: france.low, high: france.high, sources: [...new Set(france.sources)] } : null,
    residualShare: null,
    why: `year and scope unsaid; said, beside sources of any year and scope: ${heard.join(", ")} g/kWh`,
  });
}

/** Twelve hours of fuel make the biggest sites Seveso sites: a margin and a chance, not a yes. */
export function fuel({ own }: Statements): CheckResult {
  const durationH = own("durationH");
  const loadKw = 1e6;
  const store = { loadKw, durationH, usableShare: 0.95, country: "fr", storage: "double-wall-leak-detection" } as const;
  const { storedMassT, steps } = fuelAutonomy({ loadKw, durationH, fuel: "diesel-en590", usableShare: 0.95 });
  const regime = fuelRegime({
    country: "fr",
    stored: [{ substance: "diesel-en590", massT: storedMassT, storage: "double-wall-leak-detection" }],
  });
  const tier = regimeCrossings({ ...store, fuel: "diesel-en590" }).crossings.find((one) => one.regime === "lower-tier");
  const odds = regimeProbability({
    ...store,
    fuel: { densityKgPerM3: { kind: "uniform", low: 820, high: 845 } },
    usableShare: { kind: "uniform", low: 0.9, high: 0.95 },
    consumption: { sfcGPerKwh: { kind: "uniform", low: 195, high: 235 } },
    seed: 1,
    sampleCount: 10_000,
  });
  return needsScope({
    formula: "m = P h sfc / usable; against 2 500 t",
    stated: { value: durationH, unit: "h" },
    follows: tier?.durationH ?? null,
    sourced: { low: odds.storedMassT.p10, high: odds.storedMassT.p90, sources: ["seveso-3", "fr-r511-9"] },
    sourcedUnit: "t",
    residualShare: null,
    why: `at 1 GW on the sets, ${durationH} h store ${storedMassT.toFixed(0)} t at ${steps.sfcGPerKwh.toFixed(0)} g/kWh (${regime.seveso}); the bound of 2 500 t is met from ${tier?.durationH.toFixed(1)} h or ${tier?.loadMw.toFixed(0)} MW; chance ${(100 * (1 - odds.seveso.none)).toFixed(0)} % over 195 to 235 g/kWh and 90 to 95 % of the tanks usable`,
  });
}
