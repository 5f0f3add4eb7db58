import { type ArcFlashRow, arcFlashLimits } from "./tables/arc-flash.ts";

/** Voltages for which the coefficients are given, kV. */
const anchorsKv = [0.6, 2.7, 14.3] as const;

const mmPerInch = 25.4;
/** The standard prints mm to inch with this factor, and its examples depend on the fourth digit. */
const inchPerMm = 0.03937;

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** Arcing current at one of the three voltages of the tables, kA. Equation 1. */
function intermediateArcKernel(k: readonly number[], boltedKa: number, gapMm: number): number {
  const [k1, k2, k3] = k as readonly [number, number, number];
  return 10 ** (k1 + k2 * Math.log10(boltedKa) + k3 * Math.log10(gapMm)) * polynomial(k.slice(3), boltedKa);
}

/** Between the three voltages of the tables. Equations 16 to 24. */
function betweenVoltagesKernel(kv: number, at600: number, at2700: number, at14300: number): number {
  const low = ((at2700 - at600) / 2.1) * (kv - 2.7) + at2700;
  const high = ((at14300 - at2700) / 11.6) * (kv - 14.3) + at14300;
  return kv > 2.7 ? high : (low * (2.7 - kv)) / 2.1 + (high * (kv - 0.6)) / 2.1;
}

/** Arcing current of a low-voltage system, kA. Equation 25. */
function lowVoltageArcKernel(kv: number, arc600Ka: number, boltedKa: number): number {
  const share = (0.36 - kv * kv) / (0.36 * boltedKa * boltedKa);
  return 1 / Math.sqrt((0.6 / kv) ** 2 * (1 / (arc600Ka * arc600Ka) - share));
}

/** By how much the arcing current may be lower, as a share of it. Equation 2. */
export function currentVariationKernel(row: ArcFlashRow, kv: number): number {
  return 0.5 * polynomial(row.currentVariation, kv);
}

function equivalentInches(sizeMm: number, kv: number, shallow: boolean, grows: boolean, constants: readonly number[]) {
  const [a, b] = constants as readonly [number, number];
  const widest = Math.min(sizeMm, 1244.6);
  if (sizeMm < 508) return shallow ? inchPerMm * sizeMm : 20;
  if (sizeMm <= 660.4) return inchPerMm * sizeMm;
  if (!grows) return sizeMm > 1244.6 ? 49 : inchPerMm * sizeMm;
  return (660.4 + ((widest - 660.4) * (kv + a)) / b) / mmPerInch;
}

/** Correction for the size of the enclosure. Equations 11 to 15. */
export function enclosureCorrectionKernel(
  row: ArcFlashRow,
  kv: number,
  heightMm: number,
  widthMm: number,
  depthMm: number,
): number {
  if (row.enclosure === null || row.enclosureConstants === null) return 1;
  const shallow = kv < 0.6 && heightMm < 508 && widthMm < 508 && depthMm <= 203.2;
  const width = equivalentInches(widthMm, kv, shallow, true, row.enclosureConstants);
  const height = equivalentInches(heightMm, kv, shallow, row.electrodes !== "VCB", row.enclosureConstants);
  const size = (width + height) / 2;
  return shallow ? 1 / polynomial(row.enclosure.shallow, size) : polynomial(row.enclosure.typical, size);
}

/** Incident energy at one of the three voltages, J/cm². Equations 3 to 6. */
function incidentEnergyKernel(
  k: readonly number[],
  arcKa: number,
  arc600Ka: number,
  boltedKa: number,
  timeMs: number,
  gapMm: number,
  distanceMm: number,
  correction: number,
): number {
  const at = (i: number) => k[i - 1] as number;
  const current = (at(3) * arc600Ka) / (boltedKa * polynomial(k.slice(3, 10), boltedKa));
  const exponent =
    at(1) +
    at(2) * Math.log10(gapMm) +
    current +
    at(11) * Math.log10(boltedKa) +
    at(13) * Math.log10(arcKa) -
    Math.log10(correction) +
    at(12) * Math.log10(distanceMm);
  return ((12.552 * timeMs) / 50) * 10 ** exponent;
}

/** Distance at which the energy of an arc falls to that of the boundary, mm. Equations 7 to 10. */
function boundaryKernel(k: readonly number[], energyJPerCm2: number, distanceMm: number): number {
  return distanceMm * (arcFlashLimits.boundaryEnergyJPerCm2 / energyJPerCm2) ** (1 / (k[11] as number));
}

/** What an arc gives at one arcing current. */
export interface ArcOutcome {
  readonly arcKa: number;
  readonly energyJPerCm2: number;
  readonly boundaryMm: number;
}

/**
 * Arc flash at the full arcing current (`variation` 0) or at the reduced one. Plain numbers, no checks: outside the
 * model's range the answer means nothing.
 */
export function arcFlashKernel(
  row: ArcFlashRow,
  kv: number,
  boltedKa: number,
  gapMm: number,
  distanceMm: number,
  correction: number,
  variation: number,
  timeMs: number,
): ArcOutcome {
  const factor = 1 - variation;
  const [arc600, arc2700, arc14300] = row.arcingCurrent.map((k) => intermediateArcKernel(k, boltedKa, gapMm)) as [
    number,
    number,
    number,
  ];
  const [k600, k2700, k14300] = row.energy as readonly [readonly number[], readonly number[], readonly number[]];
  if (kv <= anchorsKv[0]) {
    const arcKa = lowVoltageArcKernel(kv, arc600, boltedKa) * factor;
    const energy = incidentEnergyKernel(k600, arcKa, arc600, boltedKa, timeMs, gapMm, distanceMm, correction);
    return { arcKa, energyJPerCm2: energy, boundaryMm: boundaryKernel(k600, energy, distanceMm) };
  }
  const at = (k: readonly number[], arc: number) => {
    const energy = incidentEnergyKernel(k, arc * factor, arc * factor, boltedKa, timeMs, gapMm, distanceMm, correction);
    return { energy, boundary: boundaryKernel(k, energy, distanceMm) };
  };
  const low = at(k600, arc600);
  const middle = at(k2700, arc2700);
  const high = at(k14300, arc14300);
  return {
    arcKa: betweenVoltagesKernel(kv, arc600, arc2700, arc14300) * factor,
    energyJPerCm2: betweenVoltagesKernel(kv, low.energy, middle.energy, high.energy),
    boundaryMm: betweenVoltagesKernel(kv, low.boundary, middle.boundary, high.boundary),
  };
}
