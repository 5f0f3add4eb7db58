import { type Finding, kwFromMw, ModelError } from "@watthall/basis";
import { type GensetLoadStepResult, gensetLoadStep } from "@watthall/generator-autonomy";
import type { Scenario } from "../../scenario/scenario.ts";
import { type FacilityResult, facility } from "../facility.ts";

/** How racks that train together swing. */
export interface SwingOptions {
  /** Of the training steps, 0.1 to 20 Hz. */
  readonly frequencyHz: number;
  /** Of the racks' load, that goes with each step: from all of it down by this share. */
  readonly depthShare: number;
  /** Of the racks' load, that swings in step; all when absent. */
  readonly synchronousShare?: number;
}

/** What synchronous training does to a site. Powers are from crest to trough. */
export interface SiteLoadSwingResult {
  readonly name: string;
  /** Of the racks. */
  readonly rackSwingKw: number;
  /** At the meter, with the losses of the chain. */
  readonly gridSwingKw: number;
  readonly swingOverMeanShare: number;
  /** Greatest slope of a sine of that swing. */
  readonly rampKwPerS: number;
  /** At the connection, from crest to trough; `null` where its short-circuit power is not given. */
  readonly voltageDipShare: number | null;
  /** What the sets that run would see in an outage, one step up from the trough. */
  readonly sets: GensetLoadStepResult;
  /** What the batteries see when the rectifier is held at the mean: in and out, each half of the swing. */
  readonly upsSwingKw: number;
  /** That holds the meter at its mean, for a square swing. */
  readonly storage: { readonly powerKw: number; readonly energyKwh: number };
  readonly steps: {
    readonly periodS: number;
    readonly chainGainRatio: number;
    readonly meanGridKw: number;
    readonly reactiveRatio: number;
    readonly resistanceRatio: number;
  };
  readonly findings: readonly Finding[];
}

/** Reactance over resistance of a high-voltage grid at its connection; an assumption of practice. */
const reactanceOverResistance = 10;

function refuse(path: string, received: number, allowed: string): never {
  throw new ModelError({ code: "out-of-range", model: "siteLoadSwing", path, received: String(received), allowed });
}

/** ΔU / U of a swing at a connection: (ΔP R + ΔQ X) / U², by its short-circuit power. */
function dipShare(swingKw: number, reactiveRatio: number, shortCircuitMva: number): number {
  const cosine = 1 / Math.hypot(1, reactanceOverResistance);
  const sine = reactanceOverResistance * cosine;
  return (swingKw * (cosine + reactiveRatio * sine)) / kwFromMw(shortCircuitMva);
}

/**
 * Synchronous training steps across a site: the swing at the meter, its ramp, the dip of the voltage, what sets and
 * batteries see, and the storage that smooths it.
 *
 * The chain follows at once: none of its stages stores energy. A square wave between crest and trough asks of a storage
 * that holds the mean half the swing, and for half a period: a quarter of swing times period.
 *
 * @throws {@link ModelError} `out-of-range` for a frequency or a share
 */
export function siteLoadSwing(
  scenario: Scenario,
  { frequencyHz, depthShare, synchronousShare = 1 }: SwingOptions,
  site: FacilityResult = facility(scenario),
): SiteLoadSwingResult {
  if (!(frequencyHz >= 0.1 && frequencyHz <= 20)) refuse("frequencyHz", frequencyHz, "0.1 to 20 Hz");
  if (!(depthShare >= 0 && depthShare <= 1)) refuse("depthShare", depthShare, "0 to 1");
  if (!(synchronousShare >= 0 && synchronousShare <= 1)) refuse("synchronousShare", synchronousShare, "0 to 1");
  const { chain, gridKw } = site.balance;
  const periodS = 1 / frequencyHz;
  const rackSwingKw = site.it.rackKw * depthShare * synchronousShare;
  // At this frequency neither the plant nor its heat follows: only the racks' chain does.
  const chainGainRatio = chain.inputKw / (chain.inputKw - chain.lossKw);
  const gridSwingKw = rackSwingKw * chainGainRatio;
  const meanGridKw = gridKw - gridSwingKw / 2;
  const { powerFactor, shortCircuitMva } = scenario.grid;
  const reactiveRatio = Math.tan(Math.acos(powerFactor));
  const sets = gensetLoadStep({
    runningCount: site.backup.fleet.runningCount,
    ratingKw: scenario.backup.ratingKw,
    loadKw: gridKw - gridSwingKw,
    stepKw: gridSwingKw,
    swingPeriodS: periodS,
  });
  const noGrid: readonly Finding[] =
    shortCircuitMva === undefined
      ? [
          {
            code: "short-circuit-power-unknown",
            severity: "incomplete",
            message: "The dip of the voltage cannot be told: give grid.shortCircuitMva at the connection",
            path: "grid.shortCircuitMva",
          },
        ]
      : [];
  return {
    name: scenario.name,
    rackSwingKw,
    gridSwingKw,
    swingOverMeanShare: gridSwingKw / meanGridKw,
    rampKwPerS: Math.PI * frequencyHz * gridSwingKw,
    voltageDipShare: shortCircuitMva === undefined ? null : dipShare(gridSwingKw, reactiveRatio, shortCircuitMva),
    sets,
    upsSwingKw: rackSwingKw / 2,
    storage: { powerKw: gridSwingKw / 2, energyKwh: (gridSwingKw * periodS) / 4 / 3600 },
    steps: { periodS, chainGainRatio, meanGridKw, reactiveRatio, resistanceRatio: reactanceOverResistance },
    findings: [...noGrid, ...sets.findings],
  };
}
