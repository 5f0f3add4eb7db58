import { type Columns, type Finding, mwhFromKwh } from "@watthall/basis";
import type { PreparedRacks } from "./prepare-racks.ts";
import { joinColumns } from "./rack-columns.ts";
import type { RackTrace } from "./rack-trace.ts";
import type { RackUnitResult } from "./rack-unit.ts";

/** All racks of a site over some time. */
export interface RacksResult {
  readonly name: string;
  readonly rackCount: number;
  readonly stepCount: number;
  readonly energyMwh: number;
  readonly cableLossMwh: number;
  /** Greatest of the site's series: of means over `steps.bucketS`. */
  readonly peakKw: number;
  readonly hottestConductorTempC: number | null;
  readonly hottestCoolantTempC: number | null;
  readonly steps: { readonly stepS: number; readonly bucketS: number; readonly unitCount: number };
  /** One value a rack. */
  readonly racks: Columns;
  /** Means over `steps.bucketS`, at most some 8 760 of them. */
  readonly site: Columns;
  readonly windows: readonly RackTrace[];
  readonly findings: readonly Finding[];
}

const valuesOf = (columns: Columns, name: string): Float64Array => columns[name]?.values ?? new Float64Array();

const most = (values: Float64Array): number => values.reduce((greatest, value) => Math.max(greatest, value), -Infinity);

const megawattHours = (kwh: Float64Array): number => mwhFromKwh(kwh.reduce((sum, value) => sum + value, 0));

/** Racks that pass a limit, if any. */
function above(code: string, what: string, aboveS: Float64Array): readonly Finding[] {
  const value = aboveS.reduce((count, s) => count + (s > 0 ? 1 : 0), 0);
  if (value === 0) return [];
  const message = `${what} of ${value} racks pass their limit`;
  return [{ code, severity: "fail", message, path: "racks", value, limit: 0 }];
}

/** Puts units together, in their order: the same bytes whoever computed them. */
export function gatherRacks(
  { name, plan, run, unitCount }: PreparedRacks,
  units: readonly RackUnitResult[],
): RacksResult {
  const inOrder = units.toSorted((a, b) => a.unit - b.unit);
  const racks = joinColumns(inOrder.map(({ columns }) => columns));
  const length = inOrder[0]?.rackKw.length ?? 0;
  const rackKw = new Float64Array(length);
  const cableLossKw = new Float64Array(length);
  for (const unit of inOrder)
    for (let i = 0; i < length; i++) {
      rackKw[i] = (rackKw[i] as number) + (unit.rackKw[i] as number);
      cableLossKw[i] = (cableLossKw[i] as number) + (unit.cableLossKw[i] as number);
    }
  const bucketS = run.bucketSteps * run.stepS;
  return {
    name,
    rackCount: plan.rackCount,
    stepCount: run.stepCount,
    energyMwh: megawattHours(valuesOf(racks, "energyKwh")),
    cableLossMwh: megawattHours(valuesOf(racks, "cableLossKwh")),
    peakKw: most(rackKw),
    hottestConductorTempC: run.thermal ? most(valuesOf(racks, "hottestConductorTempC")) : null,
    hottestCoolantTempC: run.thermal ? most(valuesOf(racks, "hottestCoolantTempC")) : null,
    steps: { stepS: run.stepS, bucketS, unitCount },
    racks,
    site: {
      timeS: { unit: "s", values: Float64Array.from({ length }, (_, i) => i * bucketS) },
      rackKw: { unit: "kW", values: rackKw },
      cableLossKw: { unit: "kW", values: cableLossKw },
    },
    windows: inOrder.flatMap(({ traces }) => traces),
    findings: [
      ...above("conductor-too-hot", "The conductors", valuesOf(racks, "conductorAboveS")),
      ...above("coolant-too-warm", "The coolant", valuesOf(racks, "coolantAboveS")),
      {
        code: "rack-spread-assumed",
        severity: "info",
        message: "Each rack's shift and gain, and the lead of its cold plates, are assumptions",
        path: "assumptions",
      },
    ],
  };
}
