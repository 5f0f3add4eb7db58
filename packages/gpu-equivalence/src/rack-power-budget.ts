import { between, type Finding, parseInput, type SourceId } from "@watthall/basis";
import type { RackComponents } from "@watthall/hardware";
import { z } from "zod";
import { ambiguous } from "./ambiguous.ts";
import { type ResolvedItem, resolveRack } from "./item.ts";
import { itemPower, type PublishedPower } from "./power-range.ts";

const componentNames = ["gpuKw", "cpuKw", "nicKw", "switchKw", "dpuKw", "overheadKw"] as const;

/** Schema of a rack's power by component. */
const rackComponents = z
  .strictObject({
    gpuKw: between(0, 1e6, "kW", "Accelerator packages"),
    cpuKw: between(0, 1e6, "kW", "Processors"),
    nicKw: between(0, 1e6, "kW", "Network adapters"),
    switchKw: between(0, 1e6, "kW", "Scale-up switches"),
    dpuKw: between(0, 1e6, "kW", "Data processing units"),
    overheadKw: between(0, 1e6, "kW", "Conversion losses, fans, the rest"),
  })
  .meta({ description: "Power of a rack by component" });

/** Input of {@link rackPowerBudget}. */
export const rackPowerBudgetInput = z
  .strictObject({
    rack: z.string().optional().meta({ description: "Id of the rack system to compare with: gb200-nvl72" }),
    components: rackComponents.optional().meta({ description: "In place of the rack's own budget" }),
  })
  .meta({ description: "Power of a rack from its components, beside the published figures." });

/** Input of {@link rackPowerBudget}. */
export type RackPowerBudgetInput = z.input<typeof rackPowerBudgetInput>;

/** A published power beside the sum of the components. */
export interface ComparedPower extends PublishedPower {
  /** Published over the sum. */
  readonly overSumRatio: number;
}

/** Result of {@link rackPowerBudget}. */
export interface RackPowerBudgetResult {
  /** Sum of the components. */
  readonly rackKw: number;
  /** Each component over the sum. */
  readonly componentShares: Readonly<Record<(typeof componentNames)[number], number>>;
  /** Tdp, typical and max as published. */
  readonly published: readonly ComparedPower[];
  /** Figures of an unstated kind or that contradict the others. */
  readonly other: readonly ComparedPower[];
  readonly steps: { readonly components: Readonly<Record<(typeof componentNames)[number], number>> };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "rackPowerBudget";

/** Sum of a rack's components in kW. Plain numbers, no checks. */
export function rackPowerBudgetKernel(
  gpuKw: number,
  cpuKw: number,
  nicKw: number,
  switchKw: number,
  dpuKw: number,
  overheadKw: number,
): number {
  return gpuKw + cpuKw + nicKw + switchKw + dpuKw + overheadKw;
}

type Components = Pick<RackComponents, (typeof componentNames)[number]>;

function compared(powers: readonly PublishedPower[], sumKw: number): readonly ComparedPower[] {
  return powers.map((power) => ({ ...power, overSumRatio: power.kw / sumKw }));
}

function budgetOf(asked: z.output<typeof rackPowerBudgetInput>, found: ResolvedItem | null): Components {
  const components = asked.components ?? found?.rack?.components ?? null;
  if (components === null)
    throw ambiguous(
      model,
      "components",
      `the power of each component: ${asked.rack === undefined ? "no rack is named" : `no budget of ${asked.rack} is published`}`,
    );
  return components;
}

/** Beyond this share of the sum a published figure is no rounding of it. */
const agreementShare = 0.1;

function disagreements(published: readonly ComparedPower[], sumKw: number): readonly Finding[] {
  return published
    .filter(({ overSumRatio }) => Math.abs(overSumRatio - 1) > agreementShare)
    .map(({ kind, kw, source }) => ({
      code: "published-power-differs",
      severity: "info" as const,
      message: `The published ${kind} power of ${kw} kW differs by more than a tenth from the ${sumKw.toFixed(1)} kW of the components.`,
      path: "rackKw",
      value: sumKw,
      limit: kw,
      source,
    }));
}

/**
 * Power of a rack from its components, beside the published figures.
 *
 * @param input - a rack with a published budget, or six components, or both
 * @returns kW from the bottom up, shares, and every published power over the sum
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`; `input-ambiguous` where neither components
 * nor a rack with a budget are given
 * @see Sources: `bofa-racks`, those of the rack's powers
 */
export function rackPowerBudget(input: RackPowerBudgetInput): RackPowerBudgetResult {
  const asked = parseInput(model, rackPowerBudgetInput, input);
  const found = asked.rack === undefined ? null : resolveRack(model, "rack", asked.rack);
  const { gpuKw, cpuKw, nicKw, switchKw, dpuKw, overheadKw } = budgetOf(asked, found);
  const rackKw = rackPowerBudgetKernel(gpuKw, cpuKw, nicKw, switchKw, dpuKw, overheadKw);
  if (rackKw === 0) throw ambiguous(model, "components", "at least one component above 0 kW", "six components of 0 kW");
  const power = found === null ? null : itemPower(found);
  const published = compared(power?.published ?? [], rackKw);
  const budgetSource = asked.components === undefined ? (found?.rack?.components?.source ?? null) : null;
  return {
    rackKw,
    componentShares: {
      gpuKw: gpuKw / rackKw,
      cpuKw: cpuKw / rackKw,
      nicKw: nicKw / rackKw,
      switchKw: switchKw / rackKw,
      dpuKw: dpuKw / rackKw,
      overheadKw: overheadKw / rackKw,
    },
    published,
    other: compared(power?.other ?? [], rackKw),
    steps: { components: { gpuKw, cpuKw, nicKw, switchKw, dpuKw, overheadKw } },
    findings: disagreements(published, rackKw),
    sources: [...new Set([budgetSource ?? "energy-arithmetic", ...published.map(({ source }) => source)])],
  };
}
