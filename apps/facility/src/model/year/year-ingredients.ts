import { hoursPerYear } from "@watthall/basis";
import type { LoadCurve } from "@watthall/electrical-feed/kernels";
import type { LoadProfile } from "../../scenario/load-profile.ts";
import type { Operation } from "../../scenario/operation.ts";
import type { RackFeed } from "../../scenario/rack-feed.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type FeedDesign, feedDesign } from "../feed-design.ts";
import { type ChainCurves, cableLossCurve, mechanicalChainCurves, rackChainCurves } from "../load-curves.ts";
import { fillShares, loadTrace, type Telemetry } from "../load-trace.ts";
import { type HourPrices, hourPrices, rackShares, type TestHours, testHours } from "./operation-hours.ts";

/** How one rack is fed, and what its cables lose. */
export interface FedRack {
  readonly design: FeedDesign;
  readonly lossKw: LoadCurve;
}

/** The dear parts of a year, each made once for what it depends on, so that many like years share them. */
export interface YearIngredients {
  readonly fedRack: (feed: RackFeed, rackKw: number) => FedRack;
  readonly rackChain: (electrical: Scenario["electrical"], powerFactor: number) => ChainCurves;
  readonly mechanicalChain: (stages: readonly string[]) => ChainCurves;
  readonly shares: (profile: LoadProfile, name: string, seed: number) => Float64Array;
  /** Racks in service by hour. */
  readonly rackShares: (deployment: Operation["deployment"]) => Float64Array;
  readonly tests: (tests: Operation["generatorTests"]) => TestHours;
  readonly prices: (of: Pick<Scenario, "operation" | "economics" | "country">) => HourPrices;
}

/** Results kept at most, so that memory does not grow with the number of draws. */
const mostKept = 64;

function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<string, T>();
  return (key) => {
    const text = JSON.stringify(key);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= mostKept) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Ingredients of years of as many hours as the weather has. */
export function yearIngredients(hourCount: number = hoursPerYear, telemetry: Telemetry = {}): YearIngredients {
  const fedRack = remembered(({ feed, rackKw }: { readonly feed: RackFeed; readonly rackKw: number }) => {
    const design = feedDesign(feed, rackKw);
    return { design, lossKw: cableLossCurve(feed, design) };
  });
  const rackChain = remembered(
    ({ powerFactor, ...of }: { readonly powerFactor: number; readonly electrical: Scenario["electrical"] }) =>
      rackChainCurves(of, powerFactor),
  );
  const mechanicalChain = remembered(mechanicalChainCurves);
  const shares = remembered((of: { readonly profile: LoadProfile; readonly name: string; readonly seed: number }) => {
    const column = new Float64Array(hourCount);
    const trace = { name: of.name, seed: of.seed, durationS: hourCount * 3600, telemetry };
    fillShares(loadTrace(of.profile, trace), column, 0, 3600);
    return column;
  });
  const prices = remembered((of: Pick<Scenario, "operation" | "economics" | "country">) => hourPrices(of, hourCount));
  return {
    fedRack: (feed, rackKw) => fedRack({ feed, rackKw }),
    // The share that lights and offices take is no part of the chain.
    rackChain: (electrical, powerFactor) => rackChain({ electrical: { ...electrical, otherShare: 0 }, powerFactor }),
    mechanicalChain,
    rackShares: remembered((deployment: Operation["deployment"]) => rackShares(deployment, hourCount)),
    tests: remembered((tests: Operation["generatorTests"]) => testHours(tests, hourCount)),
    shares: (profile, name, seed) => shares({ profile, name, seed }),
    prices: ({ operation, economics, country }) => prices({ operation, economics, country }),
  };
}
