import {
  bySeverity,
  count,
  type Finding,
  ModelError,
  nearestKeys,
  nonNegative,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";
import {
  type Bound,
  lossLaw,
  type PowerFlow,
  powerStageRow,
  type SizedStage,
  type StageOverrides,
  stageInput,
  stageLoadShare,
  stageLossKw,
} from "./power-chain-stage.ts";
import { type Bounds, loadPoints, type PowerRoom, powerChains, powerRooms } from "./tables/power-chain.ts";

const bounds = z.strictObject({
  low: positiveShare("Bound that loses most"),
  central: positiveShare("Taken for the result's kW"),
  high: positiveShare("Bound that loses least"),
});

const pathCount = count("Paths that share the load evenly while all are healthy: 2 for 2N, 5 for 4+1");
const requiredPathCount = count("Paths that can carry the whole load: 1 for 2N, 4 for 4+1");
const sizedLoadShare = positiveShare("Load of a path over its rating when only the required paths run at rated load");

const chainStage = z.strictObject({
  stage: z.string().describe("A stage of the table powerStages"),
  name: z.string().optional(),
  room: z.enum(powerRooms).optional(),
  ratedKw: positive("kW", "Of one path").optional(),
  ratedKva: positive("kVA", "Of one path").optional(),
  pathCount: pathCount.optional(),
  requiredPathCount: requiredPathCount.optional(),
  sizedLoadShare: sizedLoadShare.optional(),
  efficiencyShare: bounds.optional(),
  noLoadLossKw: nonNegative("kW", "Of one path, with loadLossKw").optional(),
  loadLossKw: nonNegative("kW", "Of one path at its rating, with noLoadLossKw").optional(),
});

/** Input of {@link powerChain}. */
export const powerChainInput = z
  .strictObject({
    loadKw: positive("kW", "Electricity at the end of the chain"),
    chain: z.string().describe("An architecture of the table powerChains, instead of stages").optional(),
    loadAt: z.enum(loadPoints).describe("With chain: where loadKw is counted").optional(),
    stages: z.array(chainStage).min(1).describe("From the grid to the load").optional(),
    ratedLoadKw: positive("kW", "Load for which stages without a rating are sized; loadKw unless told").optional(),
    loadPowerFactor: positiveShare("Of an AC load").default(1),
    pathCount: pathCount.default(1).describe("Of the stages before the rack that do not say"),
    requiredPathCount: requiredPathCount.default(1),
    sizedLoadShare: sizedLoadShare.default(1),
    deployment: z
      .array(
        z.strictObject({
          month: nonNegative("1", "Months after opening"),
          loadShare: positiveShare("Of ratedLoadKw"),
        }),
      )
      .describe("Ramp of the site, for the efficiency of its first years")
      .optional(),
  })
  .refine((input) => (input.chain === undefined) !== (input.stages === undefined), {
    path: ["stages"],
    message: "either stages or the name of a chain",
  })
  .refine((input) => (input.chain === undefined) === (input.loadAt === undefined), {
    path: ["loadAt"],
    message: `${loadPoints.join(" | ")}, with chain only: a chain's efficiency depends on where its load is counted`,
  })
  .meta({ description: "Loss of every stage between the grid and a load, at its own load." });

/** Input of {@link powerChain}, defaults not yet filled in. */
export type PowerChainInput = z.input<typeof powerChainInput>;

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
  readonly claim: { readonly efficiencyShare: number; readonly source: SourceId; readonly asOf: string | null } | null;
  readonly deployment: readonly PowerChainMonth[];
  readonly steps: { readonly ratedLoadKw: number; readonly stageEfficiencyShares: readonly number[] };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type ParsedChain = z.output<typeof powerChainInput>;

const model = "powerChain";

function chainRow(id: string) {
  const row = powerChains.find((chain) => chain.id === id);
  if (row !== undefined) return row;
  const known = powerChains.map((chain) => chain.id);
  throw new ModelError({
    code: "unknown-key",
    model,
    path: "chain",
    received: id,
    allowed: `did you mean ${nearestKeys(id, known).join(", ")}? The chains are ${known.join(", ")}`,
  });
}

function stageList(input: ParsedChain): readonly StageOverrides[] {
  if (input.stages !== undefined) return input.stages;
  const end = loadPoints.indexOf(input.loadAt ?? "chip");
  return chainRow(input.chain ?? "")
    .stages.filter((id) => loadPoints.indexOf(powerStageRow(model, "chain", id).feeds) <= end)
    .map((stage) => ({ stage }));
}

function refusePath(index: number, field: string, received: unknown, allowed: string): never {
  const path = `stages[${index}].${field}`;
  throw new ModelError({ code: "input-invalid", model, path, received: String(received), allowed });
}

function sizeStage(own: StageOverrides, index: number, input: ParsedChain, output: PowerFlow): SizedStage {
  const row = powerStageRow(model, `stages[${index}].stage`, own.stage);
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
  return { row, own, pathCount: paths, ratedKw, ratedKva, ratingKw, laws };
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

/** Fixes the ratings of a chain at its rated load, from the load back to the grid. */
export function sizeChain(input: ParsedChain): SizedChain {
  const list = stageList(input);
  const ratedLoadKw = input.ratedLoadKw ?? input.loadKw;
  const sized: SizedStage[] = [];
  let flow = loadFlow(ratedLoadKw, input.loadPowerFactor);
  for (let index = list.length - 1; index >= 0; index--) {
    const stage = sizeStage(list[index] as StageOverrides, index, input, flow);
    if (sized.length === 0 && stage.row.reactive === "dc" && input.loadPowerFactor < 1)
      throw new ModelError({
        code: "input-invalid",
        model,
        path: "loadPowerFactor",
        received: String(input.loadPowerFactor),
        allowed: `1: the load is fed by ${stage.row.id}, which gives direct current`,
      });
    flow = stageInput(stage, flow, lossOrRefuse(stage, index, flow, "central"));
    sized.unshift(stage);
  }
  return { stages: sized, loadPowerFactor: input.loadPowerFactor, ratedLoadKw };
}

interface StageFlow {
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

function byBound<T>(of: (bound: Bound) => T): Readonly<Record<Bound, T>> {
  return { low: of("low"), central: of("central"), high: of("high") };
}

function chainEfficiency(chain: SizedChain, loadKw: number): Bounds & { readonly inputKw: number } {
  const inputKw = byBound((bound) => (chainFlows(chain, loadKw, bound)[0] as StageFlow).input.kw);
  return { ...byBound((bound) => loadKw / inputKw[bound]), inputKw: inputKw.central };
}

function stageFindings(chain: SizedChain, stages: readonly PowerChainStage[]): readonly Finding[] {
  return chain.stages.flatMap(({ row, own }, index) => {
    const path = `stages[${index}]`;
    const { loadShare } = stages[index] as PowerChainStage;
    const findings: Finding[] = [];
    if (loadShare > 1 + 1e-9)
      findings.push({
        code: "stage-overloaded",
        severity: "fail",
        message: `${row.name} runs at ${(loadShare * 100).toFixed(0)} % of its rating`,
        path,
        value: loadShare,
        limit: 1,
      });
    const ownFigures = own.efficiencyShare !== undefined || own.noLoadLossKw !== undefined;
    if (row.grade === "unverified" && !ownFigures)
      findings.push({
        code: "efficiency-unverified",
        severity: "warning",
        message: `The efficiency of ${row.name} is design practice: no sheet with its curve by load was found`,
        path,
        value: row.efficiencyShare?.central ?? null,
        source: row.source,
      });
    const first = row.points?.[0];
    if (first !== undefined && !ownFigures && loadShare < first.loadShare)
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
  });
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
  const stages = chain.stages.map((stage, index): PowerChainStage => {
    const flow = flows[index] as StageFlow;
    return {
      stage: stage.row.id,
      name: stage.own.name ?? stage.row.name,
      room: stage.own.room ?? stage.row.room,
      inputKw: flow.input.kw,
      outputKw: flow.output.kw,
      lossKw: flow.lossKw,
      efficiencyShare: byBound((bound) => {
        const lossKw = stageLossKw(stage, flow.output, bound);
        return flow.output.kw / (flow.output.kw + lossKw);
      }),
      loadShare: stageLoadShare(stage, flow.output),
      pathCount: stage.pathCount,
      ratedKw: stage.ratedKw,
      ratedKva: stage.ratedKva,
      inputKvar: flow.input.kvar,
    };
  });
  const grid = (flows[0] as StageFlow).input;
  const { low, central, high } = chainEfficiency(chain, parsed.loadKw);
  const roomHeatKw: Record<PowerRoom, number> = {
    outdoor: 0,
    "transformer-room": 0,
    "electrical-room": 0,
    "data-hall": 0,
    rack: 0,
  };
  for (const stage of stages) roomHeatKw[stage.room] += stage.lossKw;
  const named = parsed.chain === undefined ? null : chainRow(parsed.chain);
  const claimed = parsed.loadAt === "chip" ? (named?.claimedEfficiencyShare ?? null) : null;
  return {
    inputKw: grid.kw,
    lossKw: stages.reduce((sum, stage) => sum + stage.lossKw, 0),
    kvar: grid.kvar,
    kva: Math.hypot(grid.kw, grid.kvar),
    chainEfficiencyShare: { low, central, high },
    stages,
    roomHeatKw,
    claim:
      named === null || claimed === null
        ? null
        : { efficiencyShare: claimed, source: named.source, asOf: "asOf" in named ? named.asOf : null },
    deployment: (parsed.deployment ?? []).map(({ month, loadShare }) => {
      const loadKw = loadShare * chain.ratedLoadKw;
      const { inputKw, ...chainEfficiencyShare } = chainEfficiency(chain, loadKw);
      return { month, loadKw, inputKw, chainEfficiencyShare };
    }),
    steps: {
      ratedLoadKw: chain.ratedLoadKw,
      stageEfficiencyShares: stages.map((stage) => stage.efficiencyShare.central),
    },
    findings: bySeverity(stageFindings(chain, stages)),
    sources: [
      ...new Set<SourceId>([...chain.stages.map(({ row }) => row.source), ...(named === null ? [] : [named.source])]),
    ],
  };
}
