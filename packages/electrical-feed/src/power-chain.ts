import { bySeverity, type Finding, parseInput, type SourceId } from "@watthall/basis";
import { type ParsedChain, type PowerChainInput, powerChainInput } from "./power-chain-input.ts";
import { chainFlows, chainRow, type SizedChain, type StageFlow, sizeChain } from "./power-chain-sizing.ts";
import { type Bound, type SizedStage, stageLoadShare, stageLossKw, usesAssumedLaw } from "./power-chain-stage.ts";
import { assumedLossLaw, type Bounds, type PowerRoom, rectifierPowerFactor } from "./tables/power-chain.ts";

export { type PowerChainInput, powerChainInput } from "./power-chain-input.ts";

/** One stage of a {@link PowerChainResult}, from the grid to the load. */
export interface PowerChainStage {
  readonly stage: string;
  readonly name: string;
  /** Where its heat appears. */
  readonly room: PowerRoom;
  readonly inputKw: number;
  readonly outputKw: number;
  readonly lossKw: number;
  readonly efficiencyShare: Bounds;
  /** Of one path over its rating, by kW or by kVA, whichever is the higher. */
  readonly loadShare: number;
  readonly pathCount: number;
  readonly runningPathCount: number;
  /** Of one path, as given or as sized for the rated load. */
  readonly ratedKw: number | null;
  readonly ratedKva: number | null;
  readonly inputKvar: number;
}

/** Efficiency of the chain in a month of its ramp. */
export interface PowerChainMonth {
  readonly month: number;
  readonly loadKw: number;
  readonly inputKw: number;
  readonly chainEfficiencyShare: Bounds;
}

/** Result of {@link powerChain}. */
export interface PowerChainResult {
  /** At the grid end, with the central efficiencies. */
  readonly inputKw: number;
  readonly lossKw: number;
  readonly kvar: number;
  readonly kva: number;
  /** All stages at their low, central or high figure together: bounds, no confidence interval. */
  readonly chainEfficiencyShare: Bounds;
  readonly stages: readonly PowerChainStage[];
  /** Loss by room. */
  readonly roomHeatKw: Readonly<Record<PowerRoom, number>>;
  /** What a source claims for this architecture from grid to chip; `null` where the load is not counted at the chip. */
  readonly claim: { readonly efficiencyShare: number; readonly source: SourceId; readonly asOf: string } | null;
  readonly deployment: readonly PowerChainMonth[];
  readonly steps: { readonly ratedLoadKw: number; readonly stageEfficiencyShares: readonly number[] };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

const model = "powerChain";

function byBound<T>(of: (bound: Bound) => T): Readonly<Record<Bound, T>> {
  return { low: of("low"), central: of("central"), high: of("high") };
}

function chainEfficiency(chain: SizedChain, loadKw: number): Bounds & { readonly inputKw: number } {
  const inputKw = byBound((bound) => (chainFlows(chain, loadKw, bound)[0] as StageFlow).input.kw);
  return { ...byBound((bound) => loadKw / inputKw[bound]), inputKw: inputKw.central };
}

function overload(stage: SizedStage, loadShare: number, path: string): readonly Finding[] {
  if (loadShare <= 1 + 1e-9) return [];
  const message = `${stage.row.name} runs at ${(loadShare * 100).toFixed(0)} % of its rating`;
  return [{ code: "stage-overloaded", severity: "fail", message, path, value: loadShare, limit: 1 }];
}

function weakFigures({ row }: SizedStage, loadShare: number, path: string): readonly Finding[] {
  const first = row.points?.[0];
  const findings: Finding[] = [];
  if (row.grade === "unverified")
    findings.push({
      code: "efficiency-unverified",
      severity: "warning",
      message: `The efficiency of ${row.name} is design practice: no sheet with its curve by load was found`,
      path,
      value: row.efficiencyShare?.central ?? null,
      source: row.source,
    });
  if (first !== undefined && loadShare < first.loadShare)
    findings.push({
      code: "below-efficiency-rows",
      severity: "warning",
      message: `${row.name} runs below the first row of its efficiency: its loss is held there, an upper bound`,
      path,
      value: loadShare,
      limit: first.loadShare,
      source: row.source,
    });
  return findings;
}

/** What the whole chain rests on beside the figures of its stages. */
function assumptions(chain: SizedChain): readonly Finding[] {
  const byLaw = chain.stages.filter((stage) => usesAssumedLaw(stage.row, stage.own)).map(({ row }) => row.name);
  const findings: Finding[] = [];
  if (byLaw.length > 0)
    findings.push({
      code: "load-law-assumed",
      severity: "info",
      message: `How loss follows load is assumed, equal efficiency at half and full load, for ${byLaw.join(", ")}`,
      path: "stages",
      source: assumedLossLaw.source,
    });
  if (chain.stages.some(({ row }) => row.reactive === "rectifies" || row.leakage !== undefined))
    findings.push({
      code: "reactive-power-assumed",
      severity: "info",
      message: `Reactive power rests on a rectifier's power factor of ${rectifierPowerFactor.powerFactor} and usual leakage of transformers`,
      path: "kvar",
      source: rectifierPowerFactor.source,
    });
  return findings;
}

function chainFindings(chain: SizedChain, stages: readonly PowerChainStage[]): readonly Finding[] {
  const ofStages = chain.stages.flatMap((stage, index) => {
    const path = `stages[${index}]`;
    const { loadShare } = stages[index] as PowerChainStage;
    const ownFigures = stage.own.efficiencyShare !== undefined || stage.own.noLoadLossKw !== undefined;
    return [...overload(stage, loadShare, path), ...(ownFigures ? [] : weakFigures(stage, loadShare, path))];
  });
  return bySeverity([...ofStages, ...assumptions(chain)]);
}

function stageResult(stage: SizedStage, flow: StageFlow): PowerChainStage {
  return {
    stage: stage.row.id,
    name: stage.own.name ?? stage.row.name,
    room: stage.own.room ?? stage.row.room,
    inputKw: flow.input.kw,
    outputKw: flow.output.kw,
    lossKw: flow.lossKw,
    efficiencyShare: byBound((bound) => flow.output.kw / (flow.output.kw + stageLossKw(stage, flow.output, bound))),
    loadShare: stageLoadShare(stage, flow.output),
    pathCount: stage.pathCount,
    runningPathCount: stage.runningPathCount,
    ratedKw: stage.ratedKw,
    ratedKva: stage.ratedKva,
    inputKvar: flow.input.kvar,
  };
}

function heatByRoom(stages: readonly PowerChainStage[]): Readonly<Record<PowerRoom, number>> {
  const heatKw = { outdoor: 0, "transformer-room": 0, "electrical-room": 0, "data-hall": 0, rack: 0 };
  for (const stage of stages) heatKw[stage.room] += stage.lossKw;
  return heatKw;
}

function claimFor(input: ParsedChain): PowerChainResult["claim"] {
  if (input.chain === undefined || input.loadAt !== "chip") return null;
  const row = chainRow(input.chain);
  if (row.claimedEfficiencyShare === null) return null;
  return { efficiencyShare: row.claimedEfficiencyShare, source: row.source, asOf: row.asOf };
}

/**
 * Loss of every stage between the grid and a load, each at its own load.
 *
 * The load is shared evenly by a stage's healthy paths, so that a path of a 2N pair runs below half of its rating.
 * Stages without a rating are sized at `ratedLoadKw` so that the required paths alone carry it.
 *
 * @param input - load in kW, a named chain or a list of stages from the grid to the load
 * @returns kW, kvar and kVA at the grid end, each stage's loss and room, efficiency between its bounds
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `eu-548-2014`, `80-plus`, `ups-eco-sheets`, `power-conversion-practice`, `semianalysis-2026-05`
 */
export function powerChain(input: PowerChainInput): PowerChainResult {
  const parsed = parseInput(model, powerChainInput, input);
  const chain = sizeChain(parsed);
  const flows = chainFlows(chain, parsed.loadKw, "central");
  const stages = chain.stages.map((stage, index) => stageResult(stage, flows[index] as StageFlow));
  const grid = (flows[0] as StageFlow).input;
  const { low, central, high } = chainEfficiency(chain, parsed.loadKw);
  const claim = claimFor(parsed);
  const sources = [...chain.stages.map(({ row }) => row.source), ...(claim === null ? [] : [claim.source])];
  return {
    inputKw: grid.kw,
    lossKw: stages.reduce((sum, stage) => sum + stage.lossKw, 0),
    kvar: grid.kvar,
    kva: Math.hypot(grid.kw, grid.kvar),
    chainEfficiencyShare: { low, central, high },
    stages,
    roomHeatKw: heatByRoom(stages),
    claim,
    deployment: (parsed.deployment ?? []).map(({ month, loadShare }) => {
      const loadKw = loadShare * chain.ratedLoadKw;
      const { inputKw, ...chainEfficiencyShare } = chainEfficiency(chain, loadKw);
      return { month, loadKw, inputKw, chainEfficiencyShare };
    }),
    steps: {
      ratedLoadKw: chain.ratedLoadKw,
      stageEfficiencyShares: stages.map((stage) => stage.efficiencyShare.central),
    },
    findings: chainFindings(chain, stages),
    sources: [...new Set<SourceId>(sources)],
  };
}
