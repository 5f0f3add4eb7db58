import type { Sourced } from "@watthall/basis";

/** A figure that a plant takes where its owner names none. */
export interface PlantDefault extends Sourced {
  /** In the unit of its key's suffix; the middle of `low` and `high` where the source gives a range. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** What it rests on. */
  readonly note: string;
}

const ofRange = (low: number, high: number, source: string, note: string) =>
  ({ value: (low + high) / 2, low, high, source, grade: "unverified", note }) as const;

const assumed = (value: number, note: string) =>
  ({ value, low: null, high: null, source: "assumption", grade: "unverified", note }) as const;

/**
 * Defaults of plants. Where a source gives a range its middle is taken, always: no figure is chosen to meet a
 * published PUE.
 */
export const plantDefaults = {
  cduPumpWPerKw: ofRange(
    7.3,
    25,
    "assumption",
    "low: 1.5 L/min per kW against 175 kPa at an efficiency of 0.6; high: rated electricity of two CDUs of 2 MW",
  ),
  pumpWPerKw: ofRange(10, 20, "hvac-from-memory", "pump of the plant's water loop"),
  towerPumpWPerKw: ofRange(10, 20, "hvac-from-memory", "pump of the tower loop, taken as that of chilled water"),
  crahFanWPerKw: ofRange(20, 40, "hvac-from-memory", "fans of air handlers in the hall"),
  towerFanWPerKw: {
    value: 12.6,
    low: null,
    high: null,
    source: "openstudio-standards-90.1",
    grade: "derived",
    note: "40.2 US gal/min per nameplate hp of an axial tower and a range of 5.56 K: 745.7 W / (2.536 L/s × 4.186 × 5.56 K)",
  },
  dryCoolerFanWPerKw: {
    value: 40.15,
    low: null,
    high: null,
    source: "bac-tdfs1238n",
    grade: "datasheet",
    note: "117.68 kW for 2 931 kW at 11.11 K between entering water and air; scaled to the difference designed for",
  },
  dryCoolerApproachK: {
    value: 5.55,
    low: null,
    high: null,
    source: "bac-tdfs1238n",
    grade: "datasheet",
    note: "water leaving at 40.55 °C in air of 35 °C",
  },
  rangeK: {
    value: 5.56,
    low: null,
    high: null,
    source: "bac-tdfs1238n",
    grade: "datasheet",
    note: "water from 46.11 to 40.55 °C",
  },
  towerRangeK: {
    value: 5.56,
    low: null,
    high: null,
    source: "modelica-buildings-york-calc",
    grade: "standard",
    note: "design range of the correlation's model",
  },
  padEfficiencyShare: ofRange(0.6, 0.85, "hvac-from-memory", "approach of wetted air to its wet bulb"),
  airRiseShare: assumed(0.75, "rise of a dry cooler's air over the difference between entering water and air"),
  fanExponentFactor: ofRange(2.5, 2.8, "hvac-from-memory", "power against flow, of fans and pumps with drives"),
  fanTurndownShare: assumed(0.1, "least flow of plant fans; below it they cycle"),
  pumpTurndownShare: assumed(0.3, "least flow of pumps"),
  crahTurndownShare: assumed(0.3, "least flow of hall fans"),
  exchangerApproachK: assumed(2, "plate exchanger between tower and plant water"),
  hallApproachK: assumed(4, "hall supply air above the plant water that cools it"),
  latentShare: ofRange(0.85, 1, "hvac-from-memory", "of a tower's heat that leaves as vapour"),
  cyclesRatio: assumed(5, "cycles of concentration of tower water"),
  driftShare: ofRange(0.00001, 0.0002, "hvac-from-memory", "of the circulating water, carried off as drops"),
  evaporationKjPerKg: {
    value: 2430,
    low: null,
    high: null,
    source: "heat-balance",
    grade: "derived",
    note: "enthalpy of vapour less that of water near 30 °C",
  },
  waterInternalLiftK: assumed(8, "temperature differences in evaporator and water-cooled condenser together"),
  airInternalLiftK: assumed(15, "temperature differences in evaporator and air-cooled condenser together"),
  copLimitRatio: assumed(12, "highest COP that the Carnot model may give"),
  sizingAirTempC: assumed(46, "air for which air-cooled chillers are sized: the end of their range"),
} as const satisfies Readonly<Record<string, PlantDefault>>;
