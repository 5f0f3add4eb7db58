import type { Finding, SourceId } from "@watthall/basis";
import { type AlternativeOption, type Band, combustionHeadings, type SupplyAsk } from "./alternative-supply.ts";
import type { ConsumptionChoice } from "./consumption.ts";
import { fuelRow } from "./fuel.ts";
import { outageEmissions } from "./outage-emissions.ts";
import { regimeCrossings } from "./regime-crossings.ts";
import type { Storage } from "./tables/fuel-law.ts";
import { startTimes } from "./tables/start.ts";

/** The question, as far as the options on liquid fuel need it. */
export interface LiquidAsk extends SupplyAsk {
  readonly consumption?: ConsumptionChoice | undefined;
  readonly setCount?: number | undefined;
  readonly storage: Storage;
  readonly noxGPerKwh?: number | undefined;
}

/** Options on liquid fuel, and what their figures rest on. */
export interface LiquidOptions {
  readonly options: readonly AlternativeOption[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const liquids = ["diesel-en590", "hvo-en15940"] as const;

const one = (value: number): Band => ({ low: value, high: value });

function liquidOption(ask: LiquidAsk, id: (typeof liquids)[number]): LiquidOptions {
  const fuel = fuelRow(id);
  const question = { loadKw: ask.loadKw, consumption: ask.consumption, setCount: ask.setCount, fuel: id };
  const store = regimeCrossings({
    ...question,
    durationH: ask.durationH,
    usableShare: ask.usableShare,
    country: ask.country,
    storage: ask.storage,
  });
  const emitted = outageEmissions({ ...question, outageH: ask.durationH, testH: 0, noxGPerKwh: ask.noxGPerKwh });
  const energyInMwh = (emitted.fuelT * (fuel.heatingValueMjPerKg?.value ?? 0)) / 3.6;
  const thermalInputMw = energyInMwh / ask.durationH;
  return {
    options: [
      {
        id,
        name: `${fuel.name}, in generator sets`,
        efficiencyShare: one(emitted.energyMwh / energyInMwh),
        energyInMwh: one(energyInMwh),
        storedMassT: store.storedMassT,
        co2FossilT: one(emitted.co2FossilT),
        co2BiogenicT: one(emitted.co2BiogenicT),
        noxKg: emitted.noxKg,
        noxMgPerM3: null,
        thermalInputMw,
        headings: [
          ...store.headings.map(({ heading, regime }) => ({ heading, regime })),
          ...combustionHeadings(ask.country, thermalInputMw),
        ],
        seveso: store.seveso,
        legalNote: "the whole tanks count, full; spare sets add to the thermal input",
        startS: { low: startTimes.practiceS.low, high: startTimes.practiceS.high },
        footprintM2: null,
        source: emitted.sources[0] ?? "energy-balance",
        grade: "derived",
      },
    ],
    findings: [...store.findings, ...emitted.findings],
    sources: [...store.sources, ...emitted.sources, startTimes.practiceS.source],
  };
}

/** Diesel and HVO in the same sets: what the store weighs, emits, and makes of the site. */
export function liquidFuelOptions(ask: LiquidAsk): LiquidOptions {
  const each = liquids.map((id) => liquidOption(ask, id));
  const byText = new Map(each.flatMap(({ findings }) => findings).map((finding) => [finding.message, finding]));
  return {
    options: each.flatMap(({ options }) => options),
    findings: [...byText.values()],
    sources: each.flatMap(({ sources }) => sources),
  };
}
