import { ModelError } from "@watthall/basis";
import { type ConductorHeatingResult, conductorHeating, voltageComparison } from "@watthall/electrical-feed";
import type { RackFeed } from "../scenario/rack-feed.ts";
import { type CircuitDesign, foundCable, runRating } from "./circuit-design.ts";

/** Feeds that are set side by side: the voltages in use, and those announced. */
const comparedFeeds = [
  { id: "ac-400", system: "ac-3ph", voltageV: 400, powerFactor: 0.95 },
  { id: "ac-415", system: "ac-3ph", voltageV: 415, powerFactor: 0.95 },
  { id: "ac-480", system: "ac-3ph", voltageV: 480, powerFactor: 0.95 },
  { id: "dc-800", system: "dc", voltageV: 800, powerFactor: 1 },
] as const;

/** Loads of a rack at which the feeds are compared: from racks of today to those announced. */
export const comparedLoadsKw = [15, 30, 60, 90, 140, 180, 230, 300, 400, 500, 600, 800, 1000] as const;

/** Conductor section of one rack against its load, for one feed. */
export interface SectionCurve {
  readonly id: string;
  /** `sectionMm2` is that of all parallel runs together, and `null` where the tables hold no cable that carries it. */
  readonly points: readonly {
    readonly loadKw: number;
    readonly currentA: number;
    readonly sectionMm2: number | null;
    readonly parallelRuns: number | null;
  }[];
}

/** Section of one phase or pole against load for each voltage, by the tables that size the scenario's own cable. */
export function sectionCurves(
  { lengthM, conductor, insulation, method, ambientTempC }: RackFeed,
  loadsKw: readonly number[],
): readonly SectionCurve[] {
  const asked = loadsKw.map((loadKw) => ({
    loadKw,
    feeds: voltageComparison({
      loadKw,
      lengthM,
      conductor,
      feeds: [...comparedFeeds],
      criterion: { kind: "cable", insulation, method, ambientTempC },
    }).feeds,
  }));
  return comparedFeeds.map(({ id }) => ({
    id,
    points: asked.flatMap(({ loadKw, feeds }) => {
      const feed = feeds.find((one) => one.id === id);
      if (feed === undefined) return [];
      const { currentA, sectionMm2, parallelRuns } = feed;
      return [{ loadKw, currentA, sectionMm2, parallelRuns }];
    }),
  }));
}

/** Temperatures that a reader asks for: limits of PVC and XLPE, continuous and at a fault. */
const thresholdTempsC = [70, 90, 160, 250];

/**
 * How a circuit's conductor warms from its running temperature when it carries a multiple of its design current.
 *
 * @returns `null` where no cable was found, or a table does not hold what is asked
 */
export function overloadHeating(
  feed: RackFeed,
  circuit: CircuitDesign,
  currentRatio: number,
): ConductorHeatingResult | null {
  const cable = foundCable(circuit.cable);
  const initialTempC = circuit.normal?.conductorTempC ?? null;
  if (cable === null || initialTempC === null) return null;
  const { conductor, insulation, system, ambientTempC } = feed;
  try {
    return conductorHeating({
      thermal: runRating(feed, cable),
      conductor,
      insulation,
      sectionMm2: cable.sectionMm2,
      system,
      ambientTempC,
      currentA: (circuit.designCurrentA * currentRatio) / cable.parallelRuns,
      initialTempC,
      thresholdTempsC,
    });
  } catch (error) {
    if (ModelError.is(error)) return null;
    throw error;
  }
}
