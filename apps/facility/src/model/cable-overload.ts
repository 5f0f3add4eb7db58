import type { Finding } from "@watthall/basis";
import {
  type CircuitProtectionResult,
  type ConductorHeatingResult,
  type ConductorTemperatureResult,
  circuitProtection,
  conductorHeating,
  conductorTemperature,
  feedCurrent,
} from "@watthall/electrical-feed";
import type { ExistingHall } from "../scenario/existing-hall.ts";

/** What a new load does to an old cable behind its old breaker. */
export interface CableOverload {
  readonly currentA: number;
  /** When the breaker interrupts it. */
  readonly tripBand: CircuitProtectionResult["tripBands"][number] | null;
  /** Where the conductor would settle, were the breaker bypassed. */
  readonly settled: ConductorTemperatureResult;
  /** When it would pass each temperature, were the breaker bypassed. */
  readonly heating: ConductorHeatingResult;
  readonly findings: readonly Finding[];
}

/** Limits of XLPE and PVC, continuous and at a fault: what a reader asks for. */
const thresholdTempsC = [90, 160, 250];

function seconds(timeS: number | null): string {
  return timeS === null
    ? "never"
    : timeS < 120
      ? `${Number(timeS.toPrecision(2))} s`
      : `${(timeS / 60).toFixed(1)} min`;
}

/**
 * What a new load does to the cable of an existing position.
 *
 * @param loadKw - of the new rack
 * @param powerFactor - of the new rack
 */
export function cableOverload({ cable, positionKw }: ExistingHall, loadKw: number, powerFactor: number): CableOverload {
  const { system, voltageV, conductor, insulation, sectionMm2, ratedA, ratedAmbientTempC, breakerA } = cable;
  const currentOf = (kw: number) => feedCurrent({ loadKw: kw, system, voltageV, powerFactor }).currentA;
  const currentA = currentOf(loadKw);
  const loaded = {
    thermal: {
      kind: "rating" as const,
      ampacityA: ratedA,
      ratedTempC: insulation === "xlpe" ? 90 : 70,
      ratedAmbientTempC,
    },
    conductor,
    insulation,
    sectionMm2,
    system,
    ambientTempC: ratedAmbientTempC,
  };
  const before = conductorTemperature({ ...loaded, currentA: currentOf(positionKw) });
  const settled = conductorTemperature({ ...loaded, currentA });
  const heating = conductorHeating({
    ...loaded,
    currentA,
    initialTempC: before.conductorTempC ?? ratedAmbientTempC,
    thresholdTempsC,
  });
  const [tripBand = null] = circuitProtection({
    system,
    voltageV,
    designCurrentA: currentA,
    device: breakerA <= 125 ? { kind: "mcb-c", ratedCurrentA: breakerA } : { kind: "mccb", ratedCurrentA: breakerA },
    cable: { ampacityA: ratedA, conductor, insulation, sectionMm2 },
    earthing: system === "dc" ? "it" : "tn-s",
    currentsA: [currentA],
  }).tripBands;
  const latest = tripBand?.latestS ?? null;
  const times = heating.secondsTo.map(({ thresholdTempC, timeS }) => `${thresholdTempC} °C ${seconds(timeS)}`);
  return {
    currentA,
    tripBand,
    settled,
    heating,
    findings: [
      {
        code: "breaker-trips-first",
        severity: "fail",
        message: `The ${breakerA} A breaker trips first at ${currentA.toFixed(0)} A, ${
          tripBand === null || latest === null
            ? "at a time that its curve does not hold"
            : `between ${seconds(tripBand.earliestS)} and ${seconds(latest)} (${tripBand.grade})`
        }; were it bypassed, the ${sectionMm2} mm² conductor passes ${times.join(", ")}: ${settled.state}`,
        path: "hall.cable",
        value: latest,
      },
    ],
  };
}
