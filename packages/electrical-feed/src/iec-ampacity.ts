import { lookup, ModelError, nearestKeys } from "@watthall/basis";
import type { ConductorMetal } from "./conductor.ts";
import type { InsulationKind } from "./insulation.ts";
import { harmonicNeutral } from "./tables/harmonic-neutral.ts";
import { type IecAmpacityRow, iecAmpacities } from "./tables/iec-ampacities.ts";
import { type AnnexDRow, annexD } from "./tables/iec-annex-d.ts";
import {
  ambientAirFactors,
  ambientGroundFactors,
  type FactorRow,
  groupingFactors,
  soilFactors,
} from "./tables/iec-factors.ts";

/** Reference methods of installation of which some column is held. */
export const iecMethods: readonly string[] = [...new Set(iecAmpacities.map(({ method }) => method))];

/** One column of the ampacity tables. */
export interface AmpacityColumn {
  readonly sectionsMm2: readonly number[];
  /** Ampacity of a listed section, in A. */
  readonly at: (sectionMm2: number) => number;
  readonly grade: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

const keyOf = (conductor: string, insulation: string, method: string, count: number): string =>
  `${conductor} ${insulation} ${method} ${count}`;

const nominalSectionsMm2 = iecAmpacities[0].sectionsMm2;

/** Standard rounds to half amperes up to 20 A, to amperes above. */
function roundAmpacity(ampacityA: number): number {
  return ampacityA <= 20 ? Math.round(ampacityA * 2) / 2 : Math.round(ampacityA);
}

function annexDCells(rows: readonly AnnexDRow[]): readonly (readonly [number, number])[] {
  return rows.flatMap(({ fromMm2, toMm2, coefficientA, exponent }) =>
    nominalSectionsMm2
      .filter((section) => section >= fromMm2 && section <= toMm2)
      .map(
        (section) => [section, roundAmpacity(coefficientA * (section === 50 ? 47.5 : section) ** exponent)] as const,
      ),
  );
}

function buildColumns(): ReadonlyMap<string, AmpacityColumn> {
  const printed: readonly IecAmpacityRow[] = iecAmpacities;
  const equations: readonly AnnexDRow[] = annexD;
  const keys = new Set(
    [...printed, ...equations].map((row) => keyOf(row.conductor, row.insulation, row.method, row.loadedConductorCount)),
  );
  const columnOf = (key: string): AmpacityColumn => {
    const isOf = (row: IecAmpacityRow | AnnexDRow) =>
      keyOf(row.conductor, row.insulation, row.method, row.loadedConductorCount) === key;
    const row = printed.find(isOf);
    const rows = equations.filter(isOf);
    const cells = new Map(annexDCells(rows));
    row?.sectionsMm2.forEach((section, i) => {
      cells.set(section, row.ampacitiesA[i] ?? Number.NaN);
    });
    const sorted = [...cells].sort(([a], [b]) => a - b);
    const sectionsMm2 = sorted.map(([section]) => section);
    return {
      sectionsMm2,
      at: lookup({
        model: "cableAmpacity",
        path: "sectionMm2",
        xs: sectionsMm2,
        ys: sorted.map(([, ampacity]) => ampacity),
        mode: "exact",
      }),
      grade: row?.grade ?? "standard",
      sources: [...new Set([...(row ? [row.source] : []), ...rows.map(({ source }) => source)])],
    };
  };
  return new Map([...keys].map((key) => [key, columnOf(key)]));
}

const columns = buildColumns();

/** As {@link iecAmpacityColumn}, or null when no column is held. */
export function iecColumnOrNull(
  conductor: ConductorMetal,
  insulation: InsulationKind,
  method: string,
  loadedConductorCount: 2 | 3,
): AmpacityColumn | null {
  const read = loadedConductorCount === 2 && method === "F-trefoil" ? "F-flat" : method;
  return columns.get(keyOf(conductor, insulation, read, loadedConductorCount)) ?? null;
}

/**
 * The column of the tables for a conductor, an insulation, a method and a number of loaded conductors.
 *
 * Two cables that touch lie flat, so trefoil with two loaded conductors reads the flat column.
 *
 * @throws {@link ModelError} `out-of-range` when no column is held
 * @see Sources: `iec-60364-5-52`, `iec-60364-5-52-annex-d`
 */
export function iecAmpacityColumn(
  conductor: ConductorMetal,
  insulation: InsulationKind,
  method: string,
  loadedConductorCount: 2 | 3,
): AmpacityColumn {
  const column = iecColumnOrNull(conductor, insulation, method, loadedConductorCount);
  if (column !== null) return column;
  const held = iecMethods.filter((known) => columns.has(keyOf(conductor, insulation, known, loadedConductorCount)));
  throw new ModelError({
    code: "out-of-range",
    model: "cableAmpacity",
    path: "method",
    received: `${method} for ${conductor}, ${insulation}, ${loadedConductorCount} loaded conductors`,
    allowed: `${held.join(", ")}; nearest: ${nearestKeys(method, held, 1).join("")}`,
  });
}

/** Whether a method lies in the ground, where the reference is 20 °C. */
export const isBuried = (method: string): boolean => method.startsWith("D");

function ambientTable(rows: readonly FactorRow[], insulation: InsulationKind): (tempC: number) => number {
  const row = rows.find((candidate) => candidate.insulation === insulation);
  return lookup({
    model: "cableAmpacity",
    path: "ambientTempC",
    xs: row?.tempsC ?? [],
    ys: row?.factors ?? [],
    mode: "row-at-or-above",
  });
}

const ambientTables = {
  air: { xlpe: ambientTable(ambientAirFactors, "xlpe"), pvc: ambientTable(ambientAirFactors, "pvc") },
  ground: { xlpe: ambientTable(ambientGroundFactors, "xlpe"), pvc: ambientTable(ambientGroundFactors, "pvc") },
};

/** Factor for an ambient other than the reference; between rows that of the next warmer row. */
export function iecAmbientFactor(method: string, insulation: InsulationKind, ambientTempC: number): number {
  return ambientTables[isBuried(method) ? "ground" : "air"][insulation](ambientTempC);
}

const groupingTables: ReadonlyMap<string, (count: number) => number> = new Map(
  groupingFactors.map(({ arrangement, circuitCounts, factors }) => [
    arrangement,
    lookup({
      model: "cableAmpacity",
      path: "groupedCircuitCount",
      xs: circuitCounts,
      ys: factors,
      mode: "row-at-or-above",
    }),
  ]),
);

const arrangementOfMethod: Readonly<Record<string, string>> = {
  A1: "bunched",
  A2: "bunched",
  B1: "bunched",
  B2: "bunched",
  C: "wall-layer",
  D1: "ducts-touching",
  D2: "buried-touching",
  E: "perforated-tray",
  "F-trefoil": "perforated-tray",
  "F-flat": "perforated-tray",
};

/**
 * Factor for circuits that lie together, in the arrangement usual for the method, between rows that of the larger group.
 *
 * @throws {@link ModelError} `out-of-range` past the table's last group, and for spaced cables, which have no row
 */
export function iecGroupingFactor(method: string, groupedCircuitCount: number): number {
  if (groupedCircuitCount === 1) return 1;
  const table = groupingTables.get(arrangementOfMethod[method] ?? "");
  if (table !== undefined) return table(groupedCircuitCount);
  throw new ModelError({
    code: "out-of-range",
    model: "cableAmpacity",
    path: "groupedCircuitCount",
    received: `${groupedCircuitCount} circuits of method ${method}`,
    allowed: "1, or a groupingFactor: no table of groups is held for spaced cables",
  });
}

const soilTables: ReadonlyMap<string, (resistivityKMPerW: number) => number> = new Map(
  soilFactors.map(({ arrangement, resistivitiesKMPerW, factors }) => [
    arrangement,
    lookup({
      model: "cableAmpacity",
      path: "soilKMPerW",
      xs: resistivitiesKMPerW,
      ys: factors,
      mode: "row-at-or-above",
    }),
  ]),
);

/**
 * Factor for a soil other than 2.5 K·m/W, between rows that of the drier one.
 *
 * @throws {@link ModelError} `input-invalid` for a method in air, `out-of-range` outside the table
 */
export function iecSoilFactor(method: string, soilKMPerW: number): number {
  const table = soilTables.get(method);
  if (table !== undefined) return table(soilKMPerW);
  throw new ModelError({
    code: "input-invalid",
    model: "cableAmpacity",
    path: "soilKMPerW",
    received: `${soilKMPerW} with method ${method}`,
    allowed: "only with D1 and D2: the other methods lie in air",
  });
}

/** Row of the harmonics' table: which conductor decides, and the factor. */
export function harmonicRow(thirdHarmonicShare: number): (typeof harmonicNeutral)[number] {
  return harmonicNeutral.findLast(({ aboveShare }) => thirdHarmonicShare > aboveShare) ?? harmonicNeutral[0];
}

/**
 * Factor for third harmonics in the phases of a four- or five-core cable, against the phase current. Where the neutral
 * decides, it is the table's factor over the neutral's current per ampere of phase, 3 h.
 */
export function iecHarmonicFactor(thirdHarmonicShare: number): number {
  const row = harmonicRow(thirdHarmonicShare);
  return row.decides === "neutral" ? row.factor / (3 * thirdHarmonicShare) : row.factor;
}
