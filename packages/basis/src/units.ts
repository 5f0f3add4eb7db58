/**
 * The unit of a number is the suffix of its name; this is the whole list.
 *
 * A key is the suffix as it ends a camel-case name (`loadKw`, `coolantSupplyTempC`), its value the unit that the
 * number's schema must carry in `.meta({ unit })`. `"1"` marks a pure number.
 */
export const unitOfSuffix = {
  // power, heat, apparent and reactive power
  W: "W",
  Kw: "kW",
  Mw: "MW",
  Kva: "kVA",
  Mva: "MVA",
  Kvar: "kvar",
  Mvar: "Mvar",
  // energy
  Kwh: "kWh",
  Mwh: "MWh",
  // electricity
  A: "A",
  Ka: "kA",
  V: "V",
  Kv: "kV",
  Ohm: "ohm",
  OhmPerKm: "ohm/km",
  OhmM: "ohm.m",
  MhPerKm: "mH/km",
  Mf: "mF",
  Uh: "uH",
  APerMm2: "A/mm2",
  KaS2: "kA2.s",
  Hz: "Hz",
  // temperature and temperature difference
  TempC: "degC",
  TempsC: "degC",
  K: "K",
  KPerW: "K/W",
  KMPerW: "K.m/W",
  KPerS: "K/s",
  // length, area, volume, mass
  Mm: "mm",
  M: "m",
  Km: "km",
  Dn: "DN",
  Mm2: "mm2",
  M2: "m2",
  L: "L",
  M3: "m3",
  Kg: "kg",
  T: "t",
  // per something
  WPerM: "W/m",
  WPerMK: "W/(m.K)",
  WPerM2K: "W/(m2.K)",
  KwPerK: "kW/K",
  KjPerK: "kJ/K",
  KjPerKg: "kJ/kg",
  JPerMK: "J/(m.K)",
  JPerKgK: "J/(kg.K)",
  JPerM3K: "J/(m3.K)",
  KgPerM: "kg/m",
  KgPerM2: "kg/m2",
  KgPerM3: "kg/m3",
  KgPerT: "kg/t",
  GPerKwh: "g/kWh",
  LPerKwh: "L/kWh",
  KwhPerL: "kWh/L",
  WPerKw: "W/kW",
  LPerH: "L/h",
  MjPerKg: "MJ/kg",
  KwPerH100e: "kW/H100e",
  // flow, pressure, velocity, viscosity
  LPerMin: "L/min",
  LPerMinPerKw: "L/(min.kW)",
  LPerS: "L/s",
  KgPerS: "kg/s",
  KgPerH: "kg/h",
  M3PerS: "m3/s",
  M3PerH: "m3/h",
  Cfm: "CFM",
  Kpa: "kPa",
  KpaPerM: "kPa/m",
  MPerS: "m/s",
  PaS: "Pa.s",
  // time
  Ms: "ms",
  S: "s",
  Min: "min",
  H: "h",
  Years: "a",
  Months: "month",
  // money and carbon
  Eur: "EUR",
  Usd: "USD",
  EurPerMw: "EUR/MW",
  UsdPerMw: "USD/MW",
  EurPerKg: "EUR/kg",
  EurPerMwh: "EUR/MWh",
  EurPerH100e: "EUR/H100e",
  EurPerH100eH: "EUR/(H100e.h)",
  UsdPerH100e: "USD/H100e",
  UsdPerEur: "USD/EUR",
  GCo2PerKwh: "g/kWh",
  Co2T: "t",
  // compute and data
  Tflops: "TFLOP/s",
  Flop: "FLOP",
  H100e: "H100e",
  Gb: "GB",
  Bytes: "B",
  BytesPerToken: "B/token",
  TbPerS: "TB/s",
  TokensPerS: "tokens/s",
  // pure numbers
  Share: "1",
  Shares: "1",
  Ratio: "1",
  /** As in `xOverRRatio`, reactance over resistance. */
  RRatio: "1",
  Factor: "1",
  Count: "1",
  Runs: "1",
  Seed: "1",
  // numbers of whatever unit their owner gave them, in functions that know only of numbers
  Weights: "1",
  Distribution: "1",
  Result: "1",
  Results: "1",
  Year: "1",
  Month: "1",
  Index: "1",
  Version: "1",
} as const satisfies Record<string, string>;

/** A suffix that a name may end with. */
export type UnitSuffix = keyof typeof unitOfSuffix;

/** A unit as written in `.meta({ unit })`. */
export type Unit = (typeof unitOfSuffix)[UnitSuffix];

const suffixesLongestFirst = (Object.keys(unitOfSuffix) as UnitSuffix[]).sort((a, b) => b.length - a.length);

function endsAtWordBoundary(name: string, suffix: string): boolean {
  if (name === suffix.charAt(0).toLowerCase() + suffix.slice(1) || name.toLowerCase() === suffix.toLowerCase())
    return true;
  return name.endsWith(suffix) && /[a-z0-9]/.test(name.charAt(name.length - suffix.length - 1));
}

/**
 * Suffix of a name, the longest that fits (`lossWPerM` ends in `WPerM`, not in `M`).
 *
 * @returns the suffix, or `null` when the name ends in none of the list
 */
export function suffixOf(name: string): UnitSuffix | null {
  return suffixesLongestFirst.find((suffix) => endsAtWordBoundary(name, suffix)) ?? null;
}
