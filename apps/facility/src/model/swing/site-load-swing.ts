import { bySeverity, type Finding, kwhFromKws, ModelError, mwFromKw } from "@watthall/basis";
import { type GensetLoadStepResult, gensetLoadStep } from "@watthall/generator-autonomy";
import { gridConnection } from "@watthall/site-economics";
import { voltageDipKernel } from "@watthall/site-economics/kernels";
import type { Scenario } from "../../scenario/scenario.ts";
import { type FacilityResult, facility } from "../facility.ts";
import { orGap } from "../or-gap.ts";

/** How racks that train together swing. */
export interface SwingOptions {
  /** Of the training steps, 0.1 to 20 Hz. */
  readonly frequencyHz: number;
  /** Of the racks' load, that goes with each step: from all of it down by this share. */
  readonly depthShare: number;
  /** Of the racks' load, that swings in step; all when absent. */
  readonly synchronousShare?: number;
}

/** What a swing does to the voltage at the connection. */
export interface SwingVoltage {
  /** From crest to trough, in a grid of which the reactance is ten times the resistance. */
  readonly dipShare: number;
  /** In the worst grid of that short-circuit power, whatever its angle. */
  readonly largestDipShare: number;
  /** Of the connection, or the reference of its voltage where the scenario gives none. */
  readonly shortCircuitMva: number;
  readonly swingMvar: number;
}

/** What synchronous training does to a site. Powers are from crest to trough. */
export interface SiteLoadSwingResult {
  readonly name: string;
  readonly frequencyHz: number;
  /** Of the racks. */
  readonly rackSwingKw: number;
  /** At the meter, with the losses of the chain. */
  readonly gridSwingKw: number;
  readonly swingOverMeanShare: number;
  /** Greatest slope of a sine of that swing. */
  readonly rampKwPerS: number;
  /** `null` where no short-circuit power is known. */
  readonly voltage: SwingVoltage | null;
  /** What the sets that run would see in an outage, one step up from the trough. */
  readonly sets: GensetLoadStepResult;
  /** What the batteries see when the rectifier is held at the mean: in and out, each half of the swing. */
  readonly upsSwingKw: number;
  /** That holds the meter at its mean, for a square swing: in and out in kW, and between its fullest and its emptiest. */
  readonly storage: {
    readonly powerKw: number;
    readonly energyKwh: number;
    /** Full cycles of that energy, which wear out a battery long before a capacitor. */
    readonly cyclesPerDayCount: number;
  };
  readonly steps: {
    readonly periodS: number;
    readonly chainGainRatio: number;
    readonly meanGridKw: number;
    readonly reactanceToResistanceRatio: number;
  };
  readonly findings: readonly Finding[];
}

/** Of a high-voltage grid at its connection; an assumption of practice. */
const reactanceToResistanceRatio = 10;

const secondsPerDay = 86_400;

function refuse(path: string, received: number, allowed: string): never {
  throw new ModelError({ code: "out-of-range", model: "siteLoadSwing", path, received: String(received), allowed });
}

function voltageOf(gridSwingKw: number, site: FacilityResult, { grid, country }: Scenario) {
  const swingMw = mwFromKw(gridSwingKw);
  const { result, findings } = orGap("grid", () =>
    gridConnection({
      facilityMw: mwFromKw(site.balance.gridKw),
      powerFactor: grid.powerFactor,
      country,
      voltageKv: grid.voltageKv,
      swingMw,
      ...(grid.shortCircuitMva === undefined ? {} : { shortCircuitMva: grid.shortCircuitMva }),
    }),
  );
  const { swingMvar, shortCircuitMva } = result?.steps ?? { swingMvar: null, shortCircuitMva: null };
  const largestDipShare = result?.voltageDipShare ?? null;
  const ofSwing = ["short-circuit-power-unknown", "short-circuit-power-is-the-reference", "dip-outside-approximation"];
  const told = findings.filter(({ code }) => result === null || ofSwing.includes(code));
  if (swingMvar === null || shortCircuitMva === null || largestDipShare === null)
    return { voltage: null, findings: told };
  const dipShare = voltageDipKernel(swingMw, swingMvar, shortCircuitMva, reactanceToResistanceRatio);
  return { voltage: { dipShare, largestDipShare, shortCircuitMva, swingMvar }, findings: told };
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
  if (!(depthShare > 0 && depthShare <= 1)) refuse("depthShare", depthShare, "above 0, to 1");
  if (!(synchronousShare > 0 && synchronousShare <= 1)) refuse("synchronousShare", synchronousShare, "above 0, to 1");
  const { chain, gridKw } = site.balance;
  const periodS = 1 / frequencyHz;
  const rackSwingKw = site.it.rackKw * depthShare * synchronousShare;
  // At this frequency neither the plant nor its heat follows: only the racks' chain does.
  const chainGainRatio = chain.inputKw / (chain.inputKw - chain.lossKw);
  const gridSwingKw = rackSwingKw * chainGainRatio;
  const meanGridKw = gridKw - gridSwingKw / 2;
  const { voltage, findings } = voltageOf(gridSwingKw, site, scenario);
  const sets = gensetLoadStep({
    runningCount: site.backup.fleet.runningCount,
    ratingKw: scenario.backup.ratingKw,
    loadKw: gridKw - gridSwingKw,
    stepKw: gridSwingKw,
    swingPeriodS: periodS,
  });
  return {
    name: scenario.name,
    frequencyHz,
    rackSwingKw,
    gridSwingKw,
    swingOverMeanShare: gridSwingKw / meanGridKw,
    rampKwPerS: Math.PI * frequencyHz * gridSwingKw,
    voltage,
    sets,
    upsSwingKw: rackSwingKw / 2,
    storage: {
      powerKw: gridSwingKw / 2,
      energyKwh: kwhFromKws((gridSwingKw * periodS) / 4),
      cyclesPerDayCount: frequencyHz * secondsPerDay,
    },
    steps: { periodS, chainGainRatio, meanGridKw, reactanceToResistanceRatio },
    findings: bySeverity([...findings, ...sets.findings]),
  };
}
