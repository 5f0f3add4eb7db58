import { lookup } from "@watthall/basis";
import {
  acResistanceRatioKernel,
  type ConductorMetal,
  dcResistanceKernel,
  metals,
  resistance20OhmPerKm,
} from "./conductor.ts";
import { type InsulationKind, insulationRow, type SheathKind, sheathRow } from "./insulation.ts";
import { cableGeometry } from "./tables/cable-geometry.ts";
import { freeAirConstants } from "./tables/free-air-constants.ts";

/** How the loaded cables of a circuit lie in free air: single-core ones, or all cores in one cable. */
export type CableArrangement = "single" | "trefoil" | "flat-touching" | "flat-spaced" | "multicore";

/** What a circuit in free air is made of, as plain SI numbers, made once and used in kernels. */
export interface CableThermal {
  readonly loadedConductorCount: 2 | 3;
  /** Cables that share the loaded conductors: as many as conductors, or one. */
  readonly coresPerCable: 1 | 2 | 3;
  readonly frequencyHz: number;
  readonly resistance20OhmPerM: number;
  readonly temperatureCoefficient: number;
  /** Conductor diameter over distance between axes, for the proximity effect. */
  readonly diameterOverSpacing: number;
  /** Between one conductor and the sheath, K·m/W. */
  readonly insulationKMPerW: number;
  /** Through the sheath of one cable, K·m/W. */
  readonly sheathKMPerW: number;
  /** π De h: surface heat flow is this times the surface rise to the power 1.25, W/(m·K^1.25). */
  readonly surfaceCoefficient: number;
  /** Per metre of one conductor's insulation, of one cable's sheath, J/(m·K). */
  readonly insulationHeatJPerMK: number;
  readonly sheathHeatJPerMK: number;
}

/** What {@link cableThermal} needs to know. */
export interface CableDescription {
  readonly conductor: ConductorMetal;
  readonly insulation: InsulationKind;
  readonly sheath: SheathKind;
  readonly sectionMm2: number;
  readonly arrangement: CableArrangement;
  readonly loadedConductorCount: 2 | 3;
  /** 0 for direct current. */
  readonly frequencyHz: number;
  /** Derating by neighbours: the heat that leaves the surface falls with its square. */
  readonly groupingFactor: number;
}

const geometryTable = (ys: readonly number[]) =>
  lookup({ model: "cable geometry", path: "sectionMm2", xs: cableGeometry.sectionsMm2, ys, mode: "exact" });

const conductorDiameterMm = geometryTable(cableGeometry.conductorDiametersMm);
const insulationThicknessMm = {
  xlpe: geometryTable(cableGeometry.insulationThicknessesMm.xlpe),
  pvc: geometryTable(cableGeometry.insulationThicknessesMm.pvc),
};

/** Diameter of cores laid up, over that of one core: two side by side, three in a triangle. */
const layUp = { 1: 1, 2: 2, 3: 1 + 2 / Math.sqrt(3) } as const;

/** Sheath by the rule of practice: a share of the diameter under it and a constant, in mm. */
function sheathThicknessMm(underSheathMm: number, multicore: boolean): number {
  const { diameterShare, constantMm, leastSingleCoreMm, leastMulticoreMm } = cableGeometry.sheath;
  return Math.max(multicore ? leastMulticoreMm : leastSingleCoreMm, diameterShare * underSheathMm + constantMm);
}

/**
 * Geometric factor between one core and the sheath. One core: ln(1 + 2t/d). Several circular cores without a belt:
 * 0.85 ln(1 + 8.3 t/d) (Simons' fit at t1/t = ½), for each core with all loaded.
 */
function geometricFactor(diameterMm: number, thicknessMm: number, multicore: boolean): number {
  const ratio = thicknessMm / diameterMm;
  return multicore ? 0.85 * Math.log(1 + 8.3 * ratio) : Math.log(1 + 2 * ratio);
}

function freeAirRow(arrangement: CableArrangement, loadedConductorCount: 2 | 3) {
  const touchingPair = loadedConductorCount === 2 && (arrangement === "trefoil" || arrangement === "flat-touching");
  const wanted = touchingPair ? "two-touching" : arrangement === "multicore" ? "single" : arrangement;
  return freeAirConstants.find((row) => row.arrangement === wanted) ?? freeAirConstants[0];
}

/** Distance between axes in mm: none for a cable alone, one diameter apart where they touch, two where spaced. */
function axesMm(arrangement: CableArrangement, coreMm: number, cableMm: number): number {
  if (arrangement === "single") return Number.POSITIVE_INFINITY;
  if (arrangement === "multicore") return coreMm;
  return arrangement === "flat-spaced" ? 2 * cableMm : cableMm;
}

const tubeAreaM2 = (innerMm: number, wallMm: number): number => Math.PI * wallMm * (innerMm + wallMm) * 1e-6;

/**
 * A circuit of cables in free air, by IEC 60287: resistances between conductor, sheath, surface and air.
 *
 * @throws {@link ModelError} `out-of-range` for a section whose geometry or resistance is not held
 * @see Sources: `iec-60287`, `iec-60287-2-1`, `iec-60228`, `iec-60853`, `typical-cable-geometry`
 */
export function cableThermal(cable: CableDescription): CableThermal {
  const { sectionMm2, arrangement, loadedConductorCount } = cable;
  const multicore = arrangement === "multicore";
  const coresPerCable = multicore ? loadedConductorCount : 1;
  const metal = metals[cable.conductor];
  const insulation = insulationRow(cable.insulation);
  const sheath = sheathRow(cable.sheath);
  const diameterMm = conductorDiameterMm(sectionMm2);
  const wallMm = insulationThicknessMm[cable.insulation](sectionMm2);
  const coreMm = diameterMm + 2 * wallMm;
  const underSheathMm = coreMm * layUp[coresPerCable];
  const sheathMm = sheathThicknessMm(underSheathMm, multicore);
  const cableMm = underSheathMm + 2 * sheathMm;
  const air = freeAirRow(arrangement, loadedConductorCount);
  const cableM = cableMm / 1000;
  return {
    loadedConductorCount,
    coresPerCable,
    frequencyHz: cable.frequencyHz,
    resistance20OhmPerM: resistance20OhmPerKm(cable.conductor, sectionMm2) / 1000,
    temperatureCoefficient: metal.temperatureCoefficient,
    diameterOverSpacing: diameterMm / axesMm(arrangement, coreMm, cableMm),
    insulationKMPerW:
      (insulation.thermalResistivity.value / (2 * Math.PI)) * geometricFactor(diameterMm, wallMm, multicore),
    sheathKMPerW: (sheath.thermalResistivity.value / (2 * Math.PI)) * Math.log(1 + (2 * sheathMm) / underSheathMm),
    surfaceCoefficient: Math.PI * cableM * (air.z / cableM ** air.g + air.e) * cable.groupingFactor ** 2,
    insulationHeatJPerMK: insulation.volumetricHeat.value * tubeAreaM2(diameterMm, wallMm),
    sheathHeatJPerMK: sheath.volumetricHeat.value * tubeAreaM2(underSheathMm, sheathMm),
  };
}

/** Resistance of one conductor at a temperature, skin and proximity effect with it, in Ω/m. Plain numbers, no checks. */
export function conductorResistanceKernel(cable: CableThermal, tempC: number): number {
  const dc = dcResistanceKernel(cable.resistance20OhmPerM, cable.temperatureCoefficient, tempC);
  if (cable.frequencyHz === 0) return dc;
  return dc * acResistanceRatioKernel(dc, cable.frequencyHz, cable.diameterOverSpacing, cable.loadedConductorCount);
}
