import { ModelError } from "@watthall/basis";
import { conductorTemperature, powerChain } from "@watthall/electrical-feed";
import { type LoadCurve, tabulateLoadCurve } from "@watthall/electrical-feed/kernels";
import type { RackFeed } from "../scenario/rack-feed.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { foundCable, runRating } from "./circuit-design.ts";
import type { FeedDesign } from "./feed-design.ts";

/** Steps of a curve: a square is then held to 4e-6 of its largest value. */
const stepCount = 256;

/** Stands for no load where a model asks for some. */
const noLoadShare = 1e-9;

/** Losses of a chain against its load over its rated load, over that rated load. */
export interface ChainCurves {
  readonly indoor: LoadCurve;
  readonly outdoor: LoadCurve;
  /** Of one load that the curves begin to refuse; 1 or 2. */
  readonly greatestShare: number;
}

/** Loss in kW in the cables to one rack, against the share of its design load, conductors at their own temperature. */
export function cableLossCurve(feed: RackFeed, { circuits }: FeedDesign): LoadCurve {
  const { conductor, insulation, system, ambientTempC, lengthM } = feed;
  const cables = circuits.flatMap(({ cable, normalCurrentA, count }) => {
    const found = foundCable(cable);
    if (found === null) return [];
    const { sectionMm2, parallelRuns } = found;
    const rated = { thermal: runRating(feed, found), conductor, insulation, sectionMm2, system, ambientTempC };
    return [{ rated, runA: normalCurrentA / parallelRuns, metres: parallelRuns * lengthM * count }];
  });
  return tabulateLoadCurve(stepCount / 4, (loadShare) =>
    loadShare === 0
      ? 0
      : cables.reduce(
          (sum, { rated, runA, metres }) =>
            sum + conductorTemperature({ ...rated, currentA: runA * loadShare }).lossWPerM * (metres / 1000),
          0,
        ),
  );
}

type Chain = Omit<Parameters<typeof powerChain>[0], "loadKw" | "ratedLoadKw">;

function chainCurves(chain: Chain, greatestShare: number): ChainCurves {
  const ratedLoadKw = 1000;
  const lossesAt = (loadShare: number) => {
    const loadKw = ratedLoadKw * Math.max(noLoadShare, loadShare * greatestShare);
    const { lossKw, roomHeatKw } = powerChain({ ...chain, loadKw, ratedLoadKw });
    return { indoor: (lossKw - roomHeatKw.outdoor) / ratedLoadKw, outdoor: roomHeatKw.outdoor / ratedLoadKw };
  };
  const points = Array.from({ length: stepCount + 1 }, (_, i) => lossesAt(i / stepCount));
  const curve = (of: "indoor" | "outdoor"): LoadCurve => ({ values: Float64Array.from(points, (point) => point[of]) });
  return { indoor: curve("indoor"), outdoor: curve("outdoor"), greatestShare };
}

/** Losses of the chain that feeds the racks. Ratings follow the rated load, so that shares hold for any. */
export function rackChainCurves({ electrical }: Pick<Scenario, "electrical">, loadPowerFactor: number): ChainCurves {
  const { pathCount, requiredPathCount, stages } = electrical;
  const chain = { loadPowerFactor, pathCount, requiredPathCount, stages: stages.map((stage) => ({ stage })) };
  return chainCurves(chain, 1);
}

/** Losses of the chain that feeds the cooling, outdoors, to twice the load for which it is rated where its stages can. */
export function mechanicalChainCurves(mechanicalStages: readonly string[]): ChainCurves {
  const stages = mechanicalStages.map((stage) => ({ stage, room: "outdoor" as const }));
  const chain = { loadPowerFactor: 0.95, stages };
  try {
    return chainCurves(chain, 2);
  } catch (error) {
    if (!ModelError.is(error)) throw error;
    return chainCurves(chain, 1);
  }
}
