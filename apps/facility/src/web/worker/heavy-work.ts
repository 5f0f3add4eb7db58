import { ModelError, type ModelErrorDetail } from "@watthall/basis";
import { type SupplyTemperaturePoint, supplyTemperatureSweep } from "@watthall/cooling-load";
import type { Autonomy } from "../../model/backup-side.ts";
import { facility } from "../../model/facility.ts";
import { type SectionCurve, sectionCurves } from "../../model/feed-curves.ts";
import { type OutageResult, simulateOutage } from "../../model/outage/simulate-outage.ts";
import { type SpreadRun, spreadRun } from "../../model/uncertainty/spread-run.ts";
import { parseScenario } from "../../scenario/parse-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { PresetId } from "../link/presets.ts";
import type { OutageId } from "../link/view-choices.ts";
import { weatherFor } from "../site/compute-site.ts";
import { outageOfSite } from "../site/outage-of-site.ts";

/** Told how far the work is, 0 to 1. */
export type Progress = (doneShare: number) => unknown;

/** What a piece of work gives, or why it gives nothing. */
export type Worked<T> =
  | { readonly done: T; readonly refusal: null }
  | { readonly done: null; readonly refusal: ModelErrorDetail };

async function worked<T>(work: () => T | Promise<T>): Promise<Worked<T>> {
  try {
    return { done: await work(), refusal: null };
  } catch (error) {
    if (ModelError.is(error)) return { done: null, refusal: error.toJSON() };
    throw error;
  }
}

const loadsKw = [15, 30, 60, 90, 140, 180, 230, 300, 400, 500, 600, 800, 1000];

const supplyTempsC = [20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44];

/** Work that takes longer than a frame, done beside the page. */
export const heavyWork = {
  /** Section against load for each voltage. */
  sections(scenario: Scenario, progress: Progress): Promise<Worked<readonly SectionCurve[]>> {
    return worked(async () => {
      const parts: SectionCurve[][] = [];
      for (const [i, loadKw] of loadsKw.entries()) {
        parts.push([...sectionCurves(scenario.feed, [loadKw])]);
        await progress((i + 1) / loadsKw.length);
      }
      const [first = []] = parts;
      return first.map(({ id }, at) => ({ id, points: parts.flatMap((part) => part[at]?.points ?? []) }));
    });
  },
  /** Odds of each legal class and of survival, for each duration. */
  odds(scenario: Scenario, progress: Progress): Promise<Worked<readonly Autonomy[]>> {
    return worked(async () => {
      const { autonomies } = facility(scenario, { drawCount: 10_000 }).backup;
      await progress(1);
      return autonomies;
    });
  },
  /** The minutes in which something fails. */
  outage(
    scenario: Scenario,
    from: PresetId | "none",
    what: OutageId,
    progress: Progress,
  ): Promise<Worked<OutageResult>> {
    return worked(async () => {
      const result = simulateOutage(scenario, outageOfSite(scenario, from, what));
      await progress(1);
      return result;
    });
  },
  /** Spread of the year and of its months where numbers are uncertain. */
  uncertainty(written: unknown, sampleCount: number, seed: number, progress: Progress): Promise<Worked<SpreadRun>> {
    return worked(async () => {
      const { base } = parseScenario(written);
      const run = spreadRun({ scenario: written, sampleCount, seed, weather: weatherFor(base) });
      for (;;) {
        const step = run.next();
        if (step.done) return step.value;
        await progress(step.value);
      }
    });
  },
  /** Year of the plant against the temperature of its water. */
  supplyTemperatures(
    scenario: Scenario,
    loads: {
      readonly itKw: number;
      readonly liquidHeatKw: number;
      readonly airHeatKw: number;
      readonly otherFacilityKw: number;
    },
    progress: Progress,
  ): Promise<Worked<readonly SupplyTemperaturePoint[]>> {
    return worked(async () => {
      const points: SupplyTemperaturePoint[] = [];
      for (const [i, supplyTempC] of supplyTempsC.entries()) {
        const asked = { plant: scenario.cooling.plant, weather: weatherFor(scenario), ...loads };
        points.push(...supplyTemperatureSweep({ ...asked, supplyTempsC: [supplyTempC] }).points);
        await progress((i + 1) / supplyTempsC.length);
      }
      return points;
    });
  },
};

/** The work by its name. */
export type HeavyWork = typeof heavyWork;
