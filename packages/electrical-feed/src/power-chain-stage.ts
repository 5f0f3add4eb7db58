import { rowById } from "@watthall/basis";
import {
  assumedLossLaw,
  type Bounds,
  type PowerRoom,
  type PowerStageRow,
  powerStages,
  rectifierPowerFactor,
} from "./tables/power-chain.ts";

/** Which of a figure's bounds is meant. */
export type Bound = keyof Bounds;

/** Loss over the rating against load over the rating: a polynomial, or straight lines between a source's rows. */
export type LossLaw =
  | { readonly kind: "polynomial"; readonly constant: number; readonly proportional: number; readonly square: number }
  | { readonly kind: "rows"; readonly loadShares: readonly number[]; readonly lossShares: readonly number[] };

/** What a chain may say of one of its stages, over the table's row. */
export interface StageOverrides {
  readonly stage: string;
  readonly name?: string | undefined;
  readonly room?: PowerRoom | undefined;
  readonly ratedKw?: number | undefined;
  readonly ratedKva?: number | undefined;
  readonly pathCount?: number | undefined;
  readonly requiredPathCount?: number | undefined;
  readonly sizedLoadShare?: number | undefined;
  readonly efficiencyShare?: Bounds | undefined;
  readonly noLoadLossKw?: number | undefined;
  readonly loadLossKw?: number | undefined;
}

/** A stage's row; refuses an id that the table does not hold, with the nearest ones. */
export function powerStageRow(model: string, path: string, id: string): PowerStageRow {
  return rowById<PowerStageRow>(model, path, powerStages, id);
}

function assumedLaw(efficiencyShare: number): LossLaw {
  const full = 1 / efficiencyShare - 1;
  return {
    kind: "polynomial",
    constant: full * assumedLossLaw.constantShare,
    proportional: full * assumedLossLaw.proportionalShare,
    square: full * assumedLossLaw.squareShare,
  };
}

function lossOfRow(loadShare: number, efficiencyShare: number): number {
  return loadShare * (1 / efficiencyShare - 1);
}

/** Whether only an efficiency is known of a stage, so that its loss follows the assumed law. */
export function usesAssumedLaw(row: PowerStageRow, own: StageOverrides): boolean {
  if (own.efficiencyShare !== undefined) return true;
  return own.noLoadLossKw === undefined && row.efficiencyShare !== undefined;
}

/** Loss law of a stage for one of its bounds: the chain's own figures before those of the table. */
export function lossLaw(row: PowerStageRow, own: StageOverrides, ratingKw: number, bound: Bound): LossLaw {
  if (own.efficiencyShare !== undefined) return assumedLaw(own.efficiencyShare[bound]);
  if (own.noLoadLossKw !== undefined && own.loadLossKw !== undefined)
    return {
      kind: "polynomial",
      constant: own.noLoadLossKw / ratingKw,
      proportional: 0,
      square: own.loadLossKw / ratingKw,
    };
  if (row.points !== undefined)
    return {
      kind: "rows",
      loadShares: row.points.map((point) => point.loadShare),
      lossShares: row.points.map((point) => lossOfRow(point.loadShare, point.efficiencyShare)),
    };
  if (row.noLoadLossShare !== undefined && row.loadLossShare !== undefined)
    return {
      kind: "polynomial",
      constant: row.noLoadLossShare[bound],
      proportional: 0,
      square: row.loadLossShare[bound],
    };
  if (row.efficiencyShare !== undefined) return assumedLaw(row.efficiencyShare[bound]);
  throw new TypeError(`stage ${row.id} has no loss law`);
}

/**
 * Loss over the rating at a load over the rating. Between rows the loss, not the efficiency, goes straight: the loss
 * is convex, so that this is the safe side. Below the first row the loss stays that of the first row, an upper bound.
 * Above the last row there is no answer.
 *
 * @returns loss over the rating; `NaN` above the last row, which the caller must refuse
 */
function stageLossKernel(law: LossLaw, loadShare: number): number {
  if (law.kind === "polynomial") return law.constant + loadShare * (law.proportional + loadShare * law.square);
  const { loadShares, lossShares } = law;
  if (loadShare <= (loadShares[0] as number)) return lossShares[0] as number;
  for (let i = 1; i < loadShares.length; i++) {
    const right = loadShares[i] as number;
    if (loadShare > right) continue;
    const left = loadShares[i - 1] as number;
    const from = lossShares[i - 1] as number;
    return from + (((lossShares[i] as number) - from) * (loadShare - left)) / (right - left);
  }
  return Number.NaN;
}

/** What a stage takes: `rectifies` takes AC. */
export function takes(row: PowerStageRow): "ac" | "dc" {
  return row.reactive === "dc" ? "dc" : "ac";
}

/** What a stage gives. */
export function gives(row: PowerStageRow): "ac" | "dc" {
  return row.gives ?? takes(row);
}

/** A stage with its ratings fixed, ready for any load. */
export interface SizedStage {
  readonly row: PowerStageRow;
  readonly own: StageOverrides;
  readonly pathCount: number;
  /** Of them, those that can carry the whole load. */
  readonly requiredPathCount: number;
  /** Of them, those that are not down; they share the load. */
  readonly runningPathCount: number;
  readonly ratedKw: number | null;
  readonly ratedKva: number | null;
  /** Of one path; what shares of loss are taken of. */
  readonly ratingKw: number;
  readonly laws: Readonly<Record<Bound, LossLaw>>;
}

/** Active and reactive power at one place of the chain. */
export interface PowerFlow {
  readonly kw: number;
  readonly kvar: number;
}

/** Load of one path over its rating, by kW and by kVA, whichever is the higher. */
export function stageLoadShare(stage: SizedStage, output: PowerFlow): number {
  const byKw = stage.ratedKw === null ? 0 : output.kw / stage.runningPathCount / stage.ratedKw;
  const byKva =
    stage.ratedKva === null ? 0 : Math.hypot(output.kw, output.kvar) / stage.runningPathCount / stage.ratedKva;
  return Math.max(byKw, byKva);
}

/** Loss of all running paths of a stage at its output. */
export function stageLossKw(stage: SizedStage, output: PowerFlow, bound: Bound): number {
  return stageLossKernel(stage.laws[bound], stageLoadShare(stage, output)) * stage.ratingKw * stage.runningPathCount;
}

/** Power upstream of a stage: its output, its loss, and the reactive power that it draws or lets pass. */
export function stageInput(stage: SizedStage, output: PowerFlow, lossKw: number): PowerFlow {
  const kw = output.kw + lossKw;
  const { reactive, leakage } = stage.row;
  if (reactive === "dc") return { kw, kvar: 0 };
  if (reactive === "rectifies") return { kw, kvar: kw * Math.tan(Math.acos(rectifierPowerFactor.powerFactor)) };
  const loadShare = stageLoadShare(stage, output);
  const leakageKvar = (leakage?.impedanceShare ?? 0) * loadShare * loadShare * stage.ratingKw * stage.runningPathCount;
  return { kw, kvar: output.kvar + leakageKvar };
}
