import type { FaultPoint } from "./fault-currents.ts";
import type { DcFault } from "./fault-currents-input.ts";

/** A capacitor's discharge through a resistance and an inductance. */
export interface Discharge {
  readonly peakA: number;
  readonly timeToPeakS: number;
}

/**
 * Largest current of a capacitor that discharges through a resistance and an inductance in series, and when. Plain SI
 * numbers, no checks; the resistance is above 0.
 */
export function dischargeKernel(voltageV: number, capacitanceF: number, resistance: number, henry: number): Discharge {
  // An inductance that delays by less than a part in 10^10 of the time constant: the current starts at its peak.
  if (4 * henry <= 1e-10 * resistance * resistance * capacitanceF)
    return { peakA: voltageV / resistance, timeToPeakS: 0 };
  const damping = resistance / (2 * henry);
  const natural2 = 1 / (henry * capacitanceF);
  const split2 = damping * damping - natural2;
  const scale = Math.sqrt(Math.abs(split2)) / damping;
  // Near critical damping both forms tend to t = 1/α and I = V / (L α e).
  if (scale < 1e-6) return { peakA: voltageV / (henry * damping * Math.E), timeToPeakS: 1 / damping };
  const rate = scale * damping;
  const timeToPeakS = (split2 > 0 ? Math.atanh(scale) : Math.atan(scale)) / rate;
  const shape = split2 > 0 ? Math.sinh(rate * timeToPeakS) : Math.sin(rate * timeToPeakS);
  return { peakA: (voltageV / (henry * rate)) * Math.exp(-damping * timeToPeakS) * shape, timeToPeakS };
}

interface Loop {
  readonly at: string;
  readonly r: number;
  readonly h: number;
}

function loops(feed: DcFault): readonly Loop[] {
  const points: Loop[] = [{ at: "source", r: feed.source.resistanceOhm, h: feed.source.inductanceUh / 1e6 }];
  for (const [i, segment] of feed.segments.entries()) {
    const before = points[i] as Loop;
    const km = segment.lengthM / 1000 / segment.parallelRuns;
    points.push({
      at: `segment-${i + 1}`,
      r: before.r + 2 * segment.resistanceOhmPerKm * km,
      h: before.h + (segment.inductanceMhPerKm / 1000) * km,
    });
  }
  return points;
}

/** First earth fault: half the voltage through half the loop for an earthed midpoint, none at all for an IT feed. */
function earthFaultA(feed: DcFault, loop: Loop): number {
  if (feed.earthing === "it") return 0;
  if (feed.earthing === "negative") return Math.min(feed.source.limitA, feed.voltageV / loop.r);
  return Math.min(feed.source.limitA, feed.voltageV / 2 / (loop.r / 2 + feed.midpointResistanceOhm));
}

/**
 * Faults of a direct-current feed behind a converter, bolted: first its capacitor discharges, then the converter holds
 * its current limit.
 */
export function dcFaultPoints(feed: DcFault): readonly FaultPoint[] {
  const farad = feed.source.capacitanceMf / 1000;
  return loops(feed).map((loop) => {
    const { peakA, timeToPeakS } = dischargeKernel(feed.voltageV, farad, loop.r, loop.h);
    const sustainedA = Math.min(feed.source.limitA, feed.voltageV / loop.r);
    const earthA = earthFaultA(feed, loop);
    const maxA = Math.max(peakA, sustainedA);
    return {
      at: loop.at,
      maxKa: maxA / 1000,
      minKa: (feed.earthing === "it" ? sustainedA : Math.min(sustainedA, earthA)) / 1000,
      earthKa: earthA / 1000,
      phaseToPhaseKa: null,
      peakKa: maxA / 1000,
      limitedByConverter: feed.source.limitA < feed.voltageV / loop.r,
      sustainedKa: sustainedA / 1000,
      timeToPeakMs: timeToPeakS * 1000,
      // All the capacitor's energy ends in the loop's resistance: ∫ i² dt = C V² / (2 R).
      dischargeKaS2: (0.5 * farad * feed.voltageV * feed.voltageV) / loop.r / 1e6,
      incidentEnergyJPerCm2: null,
      boundaryMm: null,
      resistanceOhm: loop.r,
      reactanceOhm: 0,
    };
  });
}
