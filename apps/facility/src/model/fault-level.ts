import { type CableSizeResult, faultCurrents, tables } from "@watthall/electrical-feed";
import type { RackFeed } from "../scenario/rack-feed.ts";

/** Fault currents that a circuit's device has to deal with. */
export interface FaultLevel {
  /** Prospective, three-phase, at the device. */
  readonly maxFaultKa: number;
  /** To earth, at the rack. */
  readonly minFaultKa: number;
}

/** Reactance for the least fault: the highest typical one, on the safe side whatever the cables' arrangement. */
const reactanceOhmPerKm = Math.max(...tables.typicalReactances.map((row) => row.reactanceOhmPerKm));

/** Source voltage over nominal for the largest and for the least fault at low voltage, by IEC 60909-0 (tolerance 6 %). */
const voltageFactors = { largest: 1.05, least: 0.95 } as const;

/**
 * Fault currents of one circuit behind the scenario's transformer.
 *
 * @returns `null` where the supply is not given, the cable is not known, or the feed is not three-phase
 */
export function faultLevel(feed: RackFeed, cable: CableSizeResult): FaultLevel | null {
  const { supply, system, voltageV, lengthM } = feed;
  const { parallelRuns, steps } = cable;
  if (supply === undefined || system !== "ac-3ph" || parallelRuns === null || steps.resistanceOhmPerKm === null)
    return null;
  const { points } = faultCurrents({
    system,
    voltageV,
    source: { shortCircuitMva: supply.shortCircuitMva },
    transformer: { ratedKva: supply.transformerKva, impedanceShare: supply.impedanceShare },
    voltageFactor: voltageFactors.largest,
    minimumVoltageFactor: voltageFactors.least,
    segments: [{ lengthM, parallelRuns, resistanceOhmPerKm: steps.resistanceOhmPerKm, reactanceOhmPerKm }],
  });
  const [first] = points;
  const last = points.at(-1);
  return first && last ? { maxFaultKa: first.maxKa, minFaultKa: last.minKa } : null;
}
