import type { Sourced } from "@watthall/basis";
import type { SourcedBand, SourcedFigure } from "./fuels.ts";

/** Where the energy of an alternative comes from. */
export type SupplyKind = "piped-gas" | "stored-hydrogen" | "battery";

/** A way to hold a load without liquid fuel. */
export interface Alternative extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly supply: SupplyKind;
  /** Whether it burns its fuel, so that its thermal input counts; a fuel cell does not. */
  readonly burns: boolean;
  /** Electricity out over energy in, net heating value; of a battery, of a cycle. */
  readonly efficiencyShare: { readonly low: number; readonly high: number };
  /** From a command to load; `null` where no source gives it. */
  readonly startS: SourcedBand | null;
  readonly noxMgPerM3: SourcedFigure | null;
}

/** Ways to hold a load without liquid fuel. Floor area is in no source that was read, so it is not a column. */
export const alternativeSupplies = [
  {
    id: "gas-engine",
    name: "Gas engine, mtu 20V4000 GS, 1948 kWe",
    supply: "piped-gas",
    burns: true,
    efficiencyShare: { low: 0.4256, high: 0.4256 },
    startS: null,
    noxMgPerM3: { value: 500, source: "mtu-20v4000-gs", grade: "datasheet" },
    source: "mtu-20v4000-gs",
    grade: "datasheet",
  },
  {
    id: "gas-engine-standby",
    name: "Gas engine, Cat G3516 standby, 1040 ekW, from half to full load",
    supply: "piped-gas",
    burns: true,
    efficiencyShare: { low: 0.294, high: 0.322 },
    startS: null,
    noxMgPerM3: null,
    source: "cat-g3516",
    grade: "datasheet",
  },
  {
    id: "gas-turbine",
    name: "Gas turbine, simple cycle",
    supply: "piped-gas",
    burns: true,
    efficiencyShare: { low: 0.38, high: 0.4 },
    startS: { low: 300, high: 600, source: "heatflux-2026", grade: "unverified" },
    noxMgPerM3: null,
    source: "heatflux-2026",
    grade: "claim",
  },
  {
    id: "combined-cycle",
    name: "Combined cycle",
    supply: "piped-gas",
    burns: true,
    efficiencyShare: { low: 0.6, high: 0.63 },
    startS: null,
    noxMgPerM3: null,
    source: "heatflux-2026",
    grade: "claim",
  },
  {
    id: "sofc",
    name: "Solid-oxide fuel cell on natural gas; hours from cold",
    supply: "piped-gas",
    burns: false,
    efficiencyShare: { low: 0.5, high: 0.6 },
    startS: null,
    noxMgPerM3: null,
    source: "unconfirmed",
    grade: "unverified",
  },
  {
    id: "pem-fuel-cell",
    name: "PEM fuel cell on stored hydrogen, as tested at 10 kW in a rack",
    supply: "stored-hydrogen",
    burns: false,
    efficiencyShare: { low: 0.53, high: 0.53 },
    startS: null,
    noxMgPerM3: null,
    source: "microsoft-uci-pem",
    grade: "claim",
  },
  {
    id: "battery",
    name: "Battery",
    supply: "battery",
    burns: false,
    efficiencyShare: { low: 0.85, high: 0.9 },
    startS: { low: 0.1, high: 0.1, source: "unconfirmed", grade: "unverified" },
    noxMgPerM3: null,
    source: "unconfirmed",
    grade: "unverified",
  },
] as const satisfies readonly Alternative[];

/** Gases that the alternatives burn. */
export const gases = {
  naturalGasCo2: { kgPerGj: 56.1, source: "eu-2018-2066", grade: "standard" },
  hydrogenHeatingValue: { mjPerKg: 120, source: "unconfirmed", grade: "unverified" },
} as const satisfies {
  readonly naturalGasCo2: Sourced & { readonly kgPerGj: number };
  readonly hydrogenHeatingValue: Sourced & { readonly mjPerKg: number };
};

/** Charging power, of all chargers of the site together, above which heading 2925 asks for a declaration. */
export interface ChargingThreshold extends Sourced {
  readonly heading: "2925-1" | "2925-2";
  /** Whether the batteries make hydrogen when charged, as lead-acid does. */
  readonly makesHydrogen: boolean;
  readonly regime: "D";
  readonly thresholdKw: number;
  readonly inclusive: boolean;
}

/** Bounds of heading 2925; uninterruptible supplies count, public charging of vehicles does not count under 2925-2. */
export const chargingThresholds = [
  {
    heading: "2925-1",
    makesHydrogen: true,
    regime: "D",
    thresholdKw: 50,
    inclusive: false,
    source: "fr-2019-1096",
    grade: "standard",
  },
  {
    heading: "2925-2",
    makesHydrogen: false,
    regime: "D",
    thresholdKw: 600,
    inclusive: false,
    source: "fr-2019-1096",
    grade: "standard",
  },
] as const satisfies readonly ChargingThreshold[];
