import { ModelError } from "@watthall/basis";
import { type ArcFlashResult, arcFlash } from "./arc-flash.ts";
import type { FaultPoint } from "./fault-currents.ts";
import type { AcFault } from "./fault-currents-input.ts";

/** Resistance and reactance, Ω. */
interface Impedance {
  readonly r: number;
  readonly x: number;
}

/** Impedance of a size, split by its ratio of reactance to resistance; pure reactance where there is none. */
function splitImpedance(size: number, xOverRRatio: number | undefined): Impedance {
  if (xOverRRatio === undefined) return { r: 0, x: size };
  const r = size / Math.hypot(1, xOverRRatio);
  return { r, x: r * xOverRRatio };
}

function sum(...parts: readonly (readonly [number, Impedance])[]): Impedance {
  return {
    r: parts.reduce((total, [factor, { r }]) => total + factor * r, 0),
    x: parts.reduce((total, [factor, { x }]) => total + factor * x, 0),
  };
}

/** Peak of the first half-wave over √2 times the steady current. */
export function peakFactorKernel(rOverX: number): number {
  return 1.02 + 0.98 * Math.exp(-3 * rOverX);
}

interface Path {
  readonly at: string;
  /** From the transformer or source to the point, phase conductor alone. */
  readonly phase: Impedance;
  readonly earth: Impedance;
}

function paths(feed: AcFault): readonly Path[] {
  const none = { r: 0, x: 0 };
  const points: Path[] = [{ at: feed.transformer === undefined ? "source" : "transformer", phase: none, earth: none }];
  let [phase, earth]: [Impedance, Impedance] = [none, none];
  for (const [i, segment] of feed.segments.entries()) {
    const km = segment.lengthM / 1000 / segment.parallelRuns;
    const x = segment.reactanceOhmPerKm * km;
    phase = sum([1, phase], [1, { r: segment.resistanceOhmPerKm * km, x }]);
    earth = sum([1, earth], [1, { r: (segment.earthResistanceOhmPerKm ?? segment.resistanceOhmPerKm) * km, x }]);
    points.push({ at: `segment-${i + 1}`, phase, earth });
  }
  return points;
}

/** The arc's energy; `null` where the fault or the voltage is outside what the method was tested for. */
function arcAt(feed: AcFault, boltedFaultKa: number): ArcFlashResult | null {
  if (feed.arc === undefined || feed.system !== "ac-3ph") return null;
  const given = Object.fromEntries(Object.entries(feed.arc).filter(([, value]) => value !== undefined));
  const { electrodes, gapMm, workingDistanceMm, clearingTimeMs } = feed.arc;
  try {
    return arcFlash({
      ...given,
      electrodes,
      gapMm,
      workingDistanceMm,
      clearingTimeMs,
      voltageV: feed.voltageV,
      boltedFaultKa,
    });
  } catch (thrown) {
    if (!ModelError.is(thrown)) throw thrown;
    const { code, path, received, allowed } = thrown;
    if (path === "boltedFaultKa" || path === "voltageV") return null;
    throw new ModelError({ code, model: "faultCurrents", path: `arc.${path}`, received, allowed });
  }
}

/** Impedances of the network and of the transformer, on the side of the feed. */
function upstreamImpedances(feed: AcFault): { readonly source: Impedance; readonly transformer: Impedance } {
  const square = feed.voltageV * feed.voltageV;
  const { source, transformer } = feed;
  return {
    source: splitImpedance(square / (source.shortCircuitMva * 1e6), source.xOverRRatio),
    transformer:
      transformer === undefined
        ? { r: 0, x: 0 }
        : splitImpedance(
            (transformer.impedanceShare * square) / (transformer.ratedKva * 1000),
            transformer.xOverRRatio,
          ),
  };
}

/**
 * Faults of an alternating-current feed, bolted.
 *
 * Three-phase: c U / √3 over the impedance of one phase. To earth: behind a Dyn transformer the network's
 * zero-sequence impedance does not count and the transformer's equals its positive-sequence one, so that the loop is
 * two thirds of the network, the transformer, the phase and the protective conductor.
 */
export function acFaultPoints(feed: AcFault): readonly FaultPoint[] {
  const { source, transformer } = upstreamImpedances(feed);
  const three = feed.system === "ac-3ph";
  const phaseKv = feed.voltageV / (three ? Math.sqrt(3) : 1) / 1000;
  const hot = ({ r, x }: Impedance): Impedance => ({ r: r * feed.minimumResistanceFactor, x });
  const sourceInEarthLoop = three && feed.transformer !== undefined ? 2 / 3 : 1;
  const limitKa = feed.converterLimitA === undefined ? Number.POSITIVE_INFINITY : feed.converterLimitA / 1000;
  const currentKa = ({ r, x }: Impedance, factor: number) => Math.min((factor * phaseKv) / Math.hypot(r, x), limitKa);
  return paths(feed).map(({ at, phase, earth }) => {
    const forward = sum([1, source], [1, transformer], [three ? 1 : 2, phase]);
    const toEarth = sum([sourceInEarthLoop, source], [1, transformer], [1, hot(phase)], [1, hot(earth)]);
    const maxKa = currentKa(forward, feed.voltageFactor);
    const earthKa = currentKa(toEarth, feed.minimumVoltageFactor ?? feed.voltageFactor);
    const limited = maxKa === limitKa;
    const arc = arcAt(feed, maxKa);
    return {
      at,
      maxKa,
      minKa: Math.min(maxKa, earthKa),
      earthKa,
      phaseToPhaseKa: three ? currentKa(forward, (feed.voltageFactor * Math.sqrt(3)) / 2) : null,
      peakKa: Math.SQRT2 * maxKa * (limited ? 1 : peakFactorKernel(forward.x === 0 ? 1e9 : forward.r / forward.x)),
      limitedByConverter: limited,
      sustainedKa: maxKa,
      timeToPeakMs: null,
      dischargeKaS2: null,
      incidentEnergyJPerCm2: arc?.incidentEnergyJPerCm2 ?? null,
      boundaryMm: arc?.boundaryMm ?? null,
      resistanceOhm: forward.r,
      reactanceOhm: forward.x,
    };
  });
}
