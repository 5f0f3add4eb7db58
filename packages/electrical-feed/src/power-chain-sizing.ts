import { ModelError, refuseUnknown, rowById } from "@watthall/basis";
import type { ParsedChain } from "./power-chain-input.ts";
import {
  type Bound,
  gives,
  lossLaw,
  type PowerFlow,
  powerStageRow,
  type SizedStage,
  type StageOverrides,
  stageInput,
  stageLoadShare,
  stageLossKw,
  takes,
} from "./power-chain-stage.ts";
import { loadPoints, powerChains } from "./tables/power-chain.ts";

const model = "powerChain";

/** Row of a named architecture; refuses one that the table does not hold. */
export function chainRow(id: string) {
  return rowById<(typeof powerChains)[number]>(model, "chain", powerChains, id);
}

/** The stages of a named chain down to where its load is counted, each with what the asker knows better. */
function namedStages(input: ParsedChain): readonly StageOverrides[] {
  const end = loadPoints.indexOf(input.loadAt ?? "chip");
  const ids: readonly string[] = chainRow(input.chain ?? "").stages.filter(
    (id) => loadPoints.indexOf(powerStageRow(model, "chain", id).feeds) <= end,
  );
  const overrides = input.overrides ?? [];
  for (const [i, { stage }] of overrides.entries())
    if (!ids.includes(stage)) refuseUnknown(model, `overrides[${i}].stage`, stage, ids);
  return ids.map((stage) => overrides.find((own) => own.stage === stage) ?? { stage });
}

function stageList(input: ParsedChain): readonly StageOverrides[] {
  return input.stages ?? namedStages(input);
}

function refusePath(index: number, field: string, received: unknown, allowed: string): never {
  const path = `stages[${index}].${field}`;
  throw new ModelError({ code: "input-invalid", model, path, received: String(received), allowed });
}

function sizeStage(
  own: StageOverrides,
  index: number,
  input: ParsedChain,
  flows: Readonly<Record<"central" | "low", PowerFlow>>,
): SizedStage {
  const row = powerStageRow(model, `stages[${index}].stage`, own.stage);
  // A stage whose rows end at full load is sized for the largest flow, so that its bounds too can be read.
  const output = row.points === undefined ? flows.central : flows.low;
  const beforeRack = row.feeds === "rack-input";
  const paths = own.pathCount ?? (beforeRack ? input.pathCount : 1);
  const required = own.requiredPathCount ?? (own.pathCount === undefined && beforeRack ? input.requiredPathCount : 1);
  if (required > paths) refusePath(index, "requiredPathCount", required, `at most pathCount, which is ${paths}`);
  if ((own.noLoadLossKw === undefined) !== (own.loadLossKw === undefined))
    refusePath(index, "loadLossKw", own.loadLossKw, "both noLoadLossKw and loadLossKw, or neither");
  if (row.reactive === "dc" && own.ratedKva !== undefined)
    refusePath(index, "ratedKva", own.ratedKva, "ratedKw: a DC stage has no reactive power");
  const sizedFor = required * (own.sizedLoadShare ?? input.sizedLoadShare);
  const given = own.ratedKw !== undefined || own.ratedKva !== undefined;
  const byKva = row.reactive === "passes";
  const sizedKva = Math.hypot(output.kw, output.kvar) / sizedFor;
  const ratedKw = own.ratedKw ?? (given || byKva ? null : sizedKva);
  const ratedKva = own.ratedKva ?? (given || (!byKva && output.kvar === 0) ? null : sizedKva);
  const ratingKw = (byKva ? (ratedKva ?? ratedKw) : (ratedKw ?? ratedKva)) ?? output.kw;
  const law = (bound: Bound) => lossLaw(row, own, ratingKw, bound);
  const laws = { low: law("low"), central: law("central"), high: law("high") };
  const runningPathCount = beforeRack && paths > 1 ? paths - input.failedPathCount : paths;
  if (runningPathCount < 1)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: "failedPathCount",
      received: String(input.failedPathCount),
      allowed: `fewer than the ${paths} paths of ${row.id}`,
    });
  return {
    row,
    own,
    pathCount: paths,
    requiredPathCount: required,
    runningPathCount,
    ratedKw,
    ratedKva,
    ratingKw,
    laws,
  };
}

function loadFlow(loadKw: number, powerFactor: number): PowerFlow {
  return { kw: loadKw, kvar: loadKw * Math.tan(Math.acos(powerFactor)) };
}

function lossOrRefuse(stage: SizedStage, index: number, output: PowerFlow, bound: Bound): number {
  const lossKw = stageLossKw(stage, output, bound);
  if (!Number.isNaN(lossKw)) return lossKw;
  throw new ModelError({
    code: "out-of-range",
    model,
    path: `stages[${index}]`,
    received: `load over rating ${stageLoadShare(stage, output)}`,
    allowed: `at most 1: the efficiency rows of ${stage.row.id} end at full load`,
  });
}

/** A chain with its ratings fixed, from the grid to the load. */
export interface SizedChain {
  readonly stages: readonly SizedStage[];
  readonly loadPowerFactor: number;
  readonly ratedLoadKw: number;
}

/** Refuses a stage that takes what the one before it does not give. */
function refuseMixedCurrents(list: readonly StageOverrides[], loadPowerFactor: number): void {
  const rows = list.map(({ stage }, i) => powerStageRow(model, `stages[${i}].stage`, stage));
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    if (before !== undefined && gives(before) !== takes(row))
      refusePath(i, "stage", row.id, `a stage that takes ${gives(before)}, which ${before.id} gives`);
  }
  const last = rows.at(-1);
  if (last === undefined || gives(last) === "ac" || loadPowerFactor === 1) return;
  throw new ModelError({
    code: "input-invalid",
    model,
    path: "loadPowerFactor",
    received: String(loadPowerFactor),
    allowed: `1: the load is fed by ${last.id}, which gives direct current`,
  });
}

/** Fixes the ratings of a chain at its rated load on the required paths alone, from the load back to the grid. */
export function sizeChain(input: ParsedChain): SizedChain {
  const list = stageList(input);
  refuseMixedCurrents(list, input.loadPowerFactor);
  const ratedLoadKw = input.ratedLoadKw ?? input.loadKw;
  const sized: SizedStage[] = [];
  const atLoad = loadFlow(ratedLoadKw, input.loadPowerFactor);
  let flows = { central: atLoad, low: atLoad };
  for (let index = list.length - 1; index >= 0; index--) {
    const stage = sizeStage(list[index] as StageOverrides, index, input, flows);
    const least = { ...stage, runningPathCount: stage.requiredPathCount };
    const upstream = (bound: "central" | "low") =>
      stageInput(least, flows[bound], lossOrRefuse(least, index, flows[bound], bound));
    flows = { central: upstream("central"), low: upstream("low") };
    sized.unshift(stage);
  }
  return { stages: sized, loadPowerFactor: input.loadPowerFactor, ratedLoadKw };
}

/** What flows through a stage. */
export interface StageFlow {
  readonly output: PowerFlow;
  readonly input: PowerFlow;
  readonly lossKw: number;
}

/** Flows through a sized chain at a load, in the order of its stages. */
export function chainFlows(chain: SizedChain, loadKw: number, bound: Bound): readonly StageFlow[] {
  const flows: StageFlow[] = [];
  let output = loadFlow(loadKw, chain.loadPowerFactor);
  for (let index = chain.stages.length - 1; index >= 0; index--) {
    const stage = chain.stages[index] as SizedStage;
    const lossKw = lossOrRefuse(stage, index, output, bound);
    const input = stageInput(stage, output, lossKw);
    flows.unshift({ output, input, lossKw });
    output = input;
  }
  return flows;
}
