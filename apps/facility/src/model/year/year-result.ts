import {
  bySeverity,
  type Columns,
  type Finding,
  ModelError,
  m3FromL,
  mwhFromKwh,
  tFromG,
  tFromKg,
} from "@watthall/basis";
import type { TermKind } from "../power-balance.ts";
import type { YearColumns } from "./year-columns.ts";
import { plantFindings } from "./year-findings.ts";
import type { YearPlan } from "./year-plan.ts";
import type { YearSums } from "./year-sums.ts";

/** A consumer or a loss over the year. */
export interface EnergyTerm {
  readonly name: string;
  readonly kind: TermKind;
  readonly mwh: number;
}

/** A greatest value and its hour of the year, 0 for the first. */
export interface Peak {
  readonly kw: number;
  readonly hourIndex: number;
}

/** A site over a year. */
export interface YearResult {
  readonly name: string;
  readonly weather: string;
  readonly hourCount: number;
  /** Sum of the terms. */
  readonly facilityMwh: number;
  readonly itMwh: number;
  readonly gridMwh: number;
  /** By sets under test that feed the site. */
  readonly generatorMwh: number;
  readonly terms: readonly EnergyTerm[];
  readonly byKind: Readonly<Record<TermKind, number>>;
  /** Ratio of sums; `null` where no rack is in service all year, as the two below it. */
  readonly pueRatio: number | null;
  readonly wueLPerKwh: number | null;
  readonly cueGCo2PerKwh: number | null;
  readonly waterM3: number;
  readonly freeCoolingShare: number | null;
  /** `null` where no price is known. */
  readonly energyEur: number | null;
  /** Of electricity from the grid; `null` where no factor is known. */
  readonly co2T: number | null;
  readonly peaks: Readonly<Record<"facility" | "grid" | "racks" | "cooling", Peak>>;
  readonly tests: { readonly hourCount: number; readonly energyMwh: number; readonly fuelT: number };
  /** Greatest of any hour: electricity in less heat out, over electricity in. */
  readonly residualShare: number;
  readonly steps: {
    readonly chainRatedKw: number;
    readonly mechanicalRatedKw: number;
    readonly meanLoadShare: number;
  };
  readonly hours: Columns;
  readonly findings: readonly Finding[];
}

/** What a draw of an uncertain site needs of its year. */
export type YearTotals = Omit<YearResult, "hours">;

/** What each kWh from the grid costs or emits, over the year; `null` where that is not known. */
function weighted(figures: Float64Array | number | null, sumKwh: number, hourlySum: number): number | null {
  if (figures === null) return null;
  return typeof figures === "number" ? sumKwh * figures : hourlySum;
}

function groupTerms({ groups }: YearPlan, { groupLoadH }: YearSums): readonly EnergyTerm[] {
  return groups.map(({ name, designKw }, g) => ({
    name,
    kind: "it",
    mwh: mwhFromKwh((groupLoadH[g] ?? 0) * designKw),
  }));
}

function termsOf(plan: YearPlan, sums: YearSums): readonly EnergyTerm[] {
  const term = (name: string, kind: TermKind, kwh: number): EnergyTerm => ({ name, kind, mwh: mwhFromKwh(kwh) });
  return [
    ...groupTerms(plan, sums),
    term("Other IT", "it", sums.otherItKwh),
    term("Cables to the racks", "electrical-loss", sums.cableLossKwh),
    term("Chain to the racks, indoors", "electrical-loss", sums.chainIndoorLossKwh),
    term("Chain to the racks, outdoors", "electrical-loss", sums.chainOutdoorLossKwh),
    term("Compressors", "cooling", sums.compressorKwh),
    term("Cooler and tower fans", "cooling", sums.coolerFanKwh),
    term("Hall fans", "cooling", sums.hallFanKwh),
    term("Plant pumps", "cooling", sums.plantPumpKwh),
    term("CDU pumps", "cooling", sums.cduPumpKwh),
    term("Chain to the cooling", "electrical-loss", sums.mechanicalLossKwh),
    term("Lights, offices, security", "other", sums.otherKwh),
  ];
}

function testsOf({ testHourCount, testH, installedKw, testsFeedSite, sfcGPerKwh }: YearPlan, givenMwh: number) {
  const energyMwh = testsFeedSite ? givenMwh : mwhFromKwh(testH * installedKw);
  return { hourCount: testHourCount, energyMwh, fuelT: tFromKg(energyMwh * sfcGPerKwh) };
}

function refuseOverload({ mechanicalKw }: YearPlan, peakKw: number): void {
  if (mechanicalKw === 0 || peakKw <= mechanicalKw * (1 + 1e-9)) return;
  throw new ModelError({
    code: "out-of-range",
    model: "simulateYear",
    path: "electrical.mechanicalStages",
    received: `${peakKw.toFixed(0)} kW of cooling`,
    allowed: `at most ${mechanicalKw.toFixed(0)} kW, to which the losses of its stages are known; give a hotter designHour`,
  });
}

/**
 * Totals of a year, without its columns.
 *
 * @throws {@link ModelError} `out-of-range` when the cooling draws more than its chain's losses are known for
 */
export function yearTotals(plan: YearPlan, sums: YearSums): YearTotals {
  refuseOverload(plan, sums.peakCoolingKw);
  const terms = termsOf(plan, sums);
  const byKind: Record<TermKind, number> = { it: 0, "electrical-loss": 0, cooling: 0, other: 0 };
  for (const { kind, mwh } of terms) byKind[kind] += mwh;
  const facilityMwh = mwhFromKwh(sums.facilityKwh);
  const gridMwh = mwhFromKwh(sums.gridKwh);
  const ofIt = (value: number | null) => (value === null || byKind.it === 0 ? null : value / byKind.it);
  const { factorsGCo2PerKwh, pricesEurPerMwh } = plan;
  const co2G = weighted(factorsGCo2PerKwh, sums.gridKwh, sums.gridTimesFactor);
  const co2T = co2G === null ? null : tFromG(co2G);
  const priced = weighted(pricesEurPerMwh, sums.gridKwh, sums.gridTimesPrice);
  const designKw = plan.groups.reduce((total, group) => total + group.designKw, 0);
  return {
    name: plan.scenario.name,
    weather: plan.weather.source,
    hourCount: plan.hourCount,
    facilityMwh,
    itMwh: byKind.it,
    gridMwh,
    generatorMwh: facilityMwh - gridMwh,
    terms,
    byKind,
    pueRatio: ofIt(facilityMwh),
    wueLPerKwh: ofIt(m3FromL(sums.waterL)),
    cueGCo2PerKwh: ofIt(co2T === null ? null : co2T * 1000),
    waterM3: m3FromL(sums.waterL),
    freeCoolingShare: sums.streamKwh > 0 ? sums.freeKwh / sums.streamKwh : null,
    energyEur: priced === null ? null : priced / 1000,
    co2T,
    peaks: {
      facility: { kw: sums.peakFacilityKw, hourIndex: sums.peakFacilityHour },
      grid: { kw: sums.peakGridKw, hourIndex: sums.peakGridHour },
      racks: { kw: sums.peakRackKw, hourIndex: sums.peakRackHour },
      cooling: { kw: sums.peakCoolingKw, hourIndex: sums.peakCoolingHour },
    },
    tests: testsOf(plan, facilityMwh - gridMwh),
    residualShare: sums.worstResidualShare,
    steps: {
      chainRatedKw: plan.chainKw,
      mechanicalRatedKw: plan.mechanicalRatedKw,
      meanLoadShare: sums.rackKwh / designKw / plan.hourCount,
    },
    findings: bySeverity([...plan.findings, ...plantFindings(plan, sums)]),
  };
}

/** The hours as columns, each under a name with its unit. */
export function hourColumns({ weather }: YearPlan, columns: YearColumns): Columns {
  const kw = (values: Float64Array) => ({ unit: "kW" as const, values });
  return {
    dryBulbTempC: { unit: "degC", values: weather.dryBulbTempC },
    wetBulbTempC: { unit: "degC", values: weather.wetBulbTempC },
    rackKw: kw(columns.rackKw),
    otherItKw: kw(columns.otherItKw),
    cableLossKw: kw(columns.cableLossKw),
    chainIndoorLossKw: kw(columns.chainIndoorLossKw),
    chainOutdoorLossKw: kw(columns.chainOutdoorLossKw),
    compressorKw: kw(columns.compressorKw),
    coolerFanKw: kw(columns.coolerFanKw),
    hallFanKw: kw(columns.hallFanKw),
    plantPumpKw: kw(columns.plantPumpKw),
    cduPumpKw: kw(columns.cduPumpKw),
    mechanicalLossKw: kw(columns.mechanicalLossKw),
    otherKw: kw(columns.otherKw),
    facilityKw: kw(columns.facilityKw),
    generatorKw: kw(columns.generatorKw),
    gridKw: kw(columns.gridKw),
    waterL: { unit: "L", values: columns.waterL },
    residualShare: { unit: "1", values: columns.residualShare },
  };
}
