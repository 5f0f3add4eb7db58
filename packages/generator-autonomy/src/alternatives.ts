import { bySeverity, count, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { z } from "zod";
import {
  type AlternativeOption,
  batteryStore,
  gasSupply,
  hydrogenStore,
  type OptionOutcome,
} from "./alternative-supply.ts";
import { amount, positiveAmount, positiveProportion } from "./amounts.ts";
import { consumptionChoice } from "./consumption.ts";
import { defaultUsableShare } from "./fuel-autonomy.ts";
import { country } from "./fuel-regime.ts";
import { liquidFuelOptions } from "./liquid-fuel-options.ts";
import { storage } from "./stored-fuel.ts";
import { type Alternative, alternativeSupplies, gases } from "./tables/alternatives.ts";

/** Input of {@link alternatives}. */
export const alternativesInput = z
  .strictObject({
    loadKw: positiveAmount("kW", "Electrical, to hold"),
    durationH: positiveAmount("h", "To hold it for"),
    consumption: consumptionChoice.optional(),
    setCount: count("Diesel sets that share the load; without it, the fewest that carry it").optional(),
    usableShare: positiveProportion("Of a store that can be drawn").default(defaultUsableShare),
    rechargeH: positiveAmount("h", "In which a battery is filled again").default(24),
    country,
    storage,
    noxGPerKwh: amount("g/kWh", "Of the diesel sets, per electrical kilowatt-hour").optional(),
  })
  .meta({ description: "Diesel, HVO, gas, turbine, fuel cell and battery for the same load and hours." });

/** Input of {@link alternatives}, defaults not yet filled in. */
export type AlternativesInput = z.input<typeof alternativesInput>;

/** Result of {@link alternatives}. */
export interface AlternativesResult {
  readonly options: readonly AlternativeOption[];
  /** What a person would write on paper on the way. */
  readonly steps: { readonly energyMwh: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Ask = z.output<typeof alternativesInput>;

function outcomeOf(row: Alternative, ask: Ask): OptionOutcome {
  if (row.supply === "battery") return batteryStore(row, ask);
  return row.supply === "piped-gas" ? gasSupply(row, ask) : hydrogenStore(row, ask);
}

function optionOf(row: Alternative, ask: Ask): AlternativeOption {
  return {
    id: row.id,
    name: row.name,
    ...outcomeOf(row, ask),
    startS: row.startS === null ? null : { low: row.startS.low, high: row.startS.high },
    footprintM2: null,
    source: row.source,
    grade: row.grade,
  };
}

function weakOptions(options: readonly AlternativeOption[]): readonly Finding[] {
  return options.flatMap((option, i) =>
    option.grade === "unverified"
      ? [
          {
            code: "option-unverified",
            severity: "warning",
            message: `the figures of ${option.id} could not be confirmed in a source`,
            path: `options[${i}]`,
            source: option.source,
          } as const,
        ]
      : [],
  );
}

/**
 * Ways to hold the same load for the same hours: energy and fuel, emissions, start, and what each makes of the site in
 * law. Figures that no source gives are `null`.
 *
 * @param input - load in kW, hours, diesel consumption, usable share, country, storage of liquid fuel
 * @returns one option a row: efficiency, energy in MWh, stored fuel in t, CO2 in t, start in s, headings and Seveso tier
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `mtu-20v4000-gs`, `cat-g3516`, `heatflux-2026`, `microsoft-uci-pem`, `eu-2018-2066`, `seveso-3`, `fr-2019-1096`
 */
export function alternatives(input: AlternativesInput): AlternativesResult {
  const ask = parseInput("alternatives", alternativesInput, input);
  const liquid = liquidFuelOptions(ask);
  const rows: readonly Alternative[] = alternativeSupplies;
  const others = rows.map((row) => optionOf(row, ask));
  const options = [...liquid.options, ...others];
  return {
    options,
    steps: { energyMwh: (ask.loadKw * ask.durationH) / 1000 },
    findings: bySeverity([
      ...liquid.findings,
      ...weakOptions(options),
      {
        code: "figure-unverified",
        severity: "warning",
        message: `net heating value of hydrogen taken as ${gases.hydrogenHeatingValue.mjPerKg} MJ/kg, which was confirmed in no source`,
        path: "options",
        value: gases.hydrogenHeatingValue.mjPerKg,
        source: gases.hydrogenHeatingValue.source,
      },
      {
        code: "footprint-unknown",
        severity: "incomplete",
        message: "no source that was read gives the floor area of any option",
        path: "options",
      },
    ]),
    sources: [...new Set([...liquid.sources, ...others.map(({ source }) => source), "eu-2018-2066"])],
  };
}
