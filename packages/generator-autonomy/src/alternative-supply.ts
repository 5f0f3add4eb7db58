import type { Grade, SourceId } from "@watthall/basis";
import { combustionRegime } from "./combustion-regime.ts";
import { meetsThresholdKernel } from "./regime-ladder.ts";
import { type SevesoTier, sevesoStanding } from "./seveso-sum.ts";
import { type Alternative, chargingThresholds, gases } from "./tables/alternatives.ts";
import type { Country } from "./tables/fuel-law.ts";

/** A band of figures; both ends equal where one is known. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** What holding the load by one way takes, emits, and makes of the site in law. */
export interface OptionOutcome {
  readonly efficiencyShare: Band;
  /** Heat in the fuel, or electricity put into a battery, for the hours. */
  readonly energyInMwh: Band;
  /** Kept on the site, full; `null` where nothing is stored as fuel. */
  readonly storedMassT: number | null;
  readonly co2FossilT: Band;
  readonly co2BiogenicT: Band;
  /** `null` where no source gives it. */
  readonly noxKg: number | null;
  readonly noxMgPerM3: number | null;
  /** Heat in the fuel burnt at the load, without spare sets; `null` where nothing burns. */
  readonly thermalInputMw: number | null;
  /** Headings of the country that count the store, and in France the plant's combustion at this load. */
  readonly headings: readonly { readonly heading: string; readonly regime: string }[];
  readonly seveso: SevesoTier;
  readonly legalNote: string;
}

/** One way to hold the load. */
export interface AlternativeOption extends OptionOutcome {
  readonly id: string;
  readonly name: string;
  /** From a command to load; `null` where no source gives it. */
  readonly startS: Band | null;
  /** Floor area; `null`, since no source that was read gives it. */
  readonly footprintM2: null;
  readonly source: SourceId;
  readonly grade: Grade;
}

/** The question, as far as these options need it. */
export interface SupplyAsk {
  readonly loadKw: number;
  readonly durationH: number;
  readonly usableShare: number;
  readonly rechargeH: number;
  readonly country: Country;
}

/** Headings 2910 and 3110 for the sets that carry the load; spares add to the thermal input. */
export function combustionHeadings(country: Country, thermalInputMw: number | null): OptionOutcome["headings"] {
  if (country !== "fr" || thermalInputMw === null) return [];
  return combustionRegime({ thermalInputMw }).headings.map(({ heading, regime }) => ({ heading, regime }));
}

const nothing = { low: 0, high: 0 };

function energyIn(row: Alternative, ask: SupplyAsk): Band {
  const energyMwh = (ask.loadKw * ask.durationH) / 1000;
  return { low: energyMwh / row.efficiencyShare.high, high: energyMwh / row.efficiencyShare.low };
}

/** Natural gas from the grid: nothing stored, so no bound on stored fuel; the pipe must hold when the grid does not. */
export function gasSupply(row: Alternative, ask: SupplyAsk): OptionOutcome {
  const energyInMwh = energyIn(row, ask);
  const thermalInputMw = row.burns ? energyInMwh.high / ask.durationH : null;
  const co2T = (mwh: number) => (mwh * 3.6 * gases.naturalGasCo2.kgPerGj) / 1000;
  return {
    efficiencyShare: row.efficiencyShare,
    energyInMwh,
    storedMassT: null,
    co2FossilT: { low: co2T(energyInMwh.low), high: co2T(energyInMwh.high) },
    co2BiogenicT: nothing,
    noxKg: null,
    noxMgPerM3: row.noxMgPerM3?.value ?? null,
    thermalInputMw,
    headings: combustionHeadings(ask.country, thermalInputMw),
    seveso: "none",
    legalNote: "nothing stored, so no bound on stored fuel; the gas grid must outlast the outage",
  };
}

/** Hydrogen kept on the site. Its own national headings are not held; the Seveso tier is. */
export function hydrogenStore(row: Alternative, ask: SupplyAsk): OptionOutcome {
  const energyInMwh = energyIn(row, ask);
  const storedMassT = (energyInMwh.high * 3.6) / gases.hydrogenHeatingValue.mjPerKg / ask.usableShare;
  const isEu = ask.country !== "us";
  return {
    efficiencyShare: row.efficiencyShare,
    energyInMwh,
    storedMassT,
    co2FossilT: nothing,
    co2BiogenicT: nothing,
    noxKg: 0,
    noxMgPerM3: null,
    thermalInputMw: null,
    headings: [],
    seveso: isEu
      ? sevesoStanding("alternatives", 0, [{ substance: "hydrogen", massT: storedMassT, isolated: false }]).tier
      : "none",
    legalNote: "hydrogen meets Seveso III from 5 t and its upper tier from 50 t; its national headings are not held",
  };
}

/** A battery that holds the load by itself. */
export function batteryStore(row: Alternative, ask: SupplyAsk): OptionOutcome {
  const energyInMwh = energyIn(row, ask);
  const chargingKw = (energyInMwh.high * 1000) / ask.rechargeH;
  const bound = chargingThresholds[1];
  const declared = meetsThresholdKernel(chargingKw, bound.thresholdKw, bound.inclusive);
  return {
    efficiencyShare: row.efficiencyShare,
    energyInMwh,
    storedMassT: null,
    co2FossilT: nothing,
    co2BiogenicT: nothing,
    noxKg: 0,
    noxMgPerM3: null,
    thermalInputMw: null,
    headings: ask.country === "fr" ? [{ heading: bound.heading, regime: declared ? bound.regime : "NC" }] : [],
    seveso: "none",
    legalNote:
      "no fuel; CO2 is that of the electricity that charged it. Chargers of the site, UPS included, add up under 2925-2 above 600 kW",
  };
}
