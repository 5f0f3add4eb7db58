import { acceptedStepKernel } from "./load-acceptance.ts";
import type { BusCapacity } from "./start-sequence-sets.ts";

/** A load of the cooling plant that starts as a whole. */
export interface CoolingBlock {
  readonly name: string;
  readonly loadKw: number;
  /** Reactive over active power. */
  readonly reactiveRatio: number;
  /** From the bus being ready to the first try. */
  readonly delayS: number;
  /** From connection to full cooling. */
  readonly restartS: number;
}

/** All that the minute after the loss of the grid depends on. */
export interface StartPlan {
  readonly durationS: number;
  readonly bus: BusCapacity;
  readonly minimumOnBusCount: number;
  readonly stepShares: Float64Array;
  readonly recoveryS: number;
  /** Behind the inverter. */
  readonly upsLoadKw: number;
  readonly upsEfficiencyShare: number;
  readonly upsReactiveRatio: number;
  /** To the load, at the end of the battery's life. */
  readonly batteryKws: number;
  readonly transferS: number;
  readonly walkInS: number;
  readonly rechargeKw: number;
  readonly rechargeEfficiencyShare: number;
  readonly cooling: readonly CoolingBlock[];
}

/** What happens to loads and battery. */
export interface LoadEvent {
  readonly timeS: number;
  readonly event:
    | "bus-ready"
    | "walk-in-started"
    | "walk-in-held"
    | "walk-in-complete"
    | "load-connected"
    | "load-shed"
    | "cooling-restored"
    | "recharge-started"
    | "recharge-complete"
    | "battery-empty"
    | "load-unserved"
    | "apparent-power-exceeded";
  readonly subject: string;
  readonly valueKw: number;
}

/** Second by second, and what happened. */
export interface StartRun {
  readonly busLoadKw: Float64Array;
  readonly servedKw: Float64Array;
  readonly batteryKws: Float64Array;
  readonly apparentKva: Float64Array;
  readonly events: readonly LoadEvent[];
}

const slackKw = 1e-6;

/** The site in one second; changed in place as the seconds pass. */
interface State {
  readonly plan: StartPlan;
  readonly events: LoadEvent[];
  readonly coolingOn: boolean[];
  readonly restoredAtS: number[];
  busReadyS: number | null;
  /** Behind the inverter, carried by the bus. */
  carriedKw: number;
  rechargingKw: number;
  batteryKws: number;
  /** Load when the present block began, the most that it may grow to, and since when. */
  settledKw: number;
  ceilingKw: number;
  blockFromS: number;
  /** Which event stands for the present phase of the walk-in. */
  walkIn: "waiting" | "walk-in-started" | "walk-in-held" | "walk-in-complete";
  wasUnserved: boolean;
  wasExceeded: boolean;
}

function log(state: State, timeS: number, event: LoadEvent["event"], subject: string, valueKw: number): void {
  state.events.push({ timeS, event, subject, valueKw });
}

function busLoadKw({ plan, carriedKw, rechargingKw, coolingOn }: State): number {
  return plan.cooling.reduce(
    (sum, block, i) => sum + (coolingOn[i] ? block.loadKw : 0),
    carriedKw / plan.upsEfficiencyShare + rechargingKw,
  );
}

function apparentKva(state: State): number {
  const { plan, carriedKw, rechargingKw, coolingOn } = state;
  const upsKw = carriedKw / plan.upsEfficiencyShare + rechargingKw;
  const kvar = plan.cooling.reduce(
    (sum, block, i) => sum + (coolingOn[i] ? block.loadKw * block.reactiveRatio : 0),
    upsKw * plan.upsReactiveRatio,
  );
  return Math.hypot(busLoadKw(state), kvar);
}

/** After a set has tripped: recharging stops first, then cooling from the last, then the battery takes load back. */
function shed(state: State, t: number, onBusKw: number): void {
  if (busLoadKw(state) <= onBusKw + slackKw) return;
  if (state.rechargingKw > 0) {
    log(state, t, "load-shed", "recharge", state.rechargingKw);
    state.rechargingKw = 0;
  }
  for (let i = state.coolingOn.length - 1; i >= 0 && busLoadKw(state) > onBusKw + slackKw; i--) {
    const block = state.plan.cooling[i];
    if (!state.coolingOn[i] || block === undefined) continue;
    log(state, t, "load-shed", block.name, block.loadKw);
    state.coolingOn[i] = false;
    state.restoredAtS[i] = Number.POSITIVE_INFINITY;
  }
  const excessKw = (busLoadKw(state) - onBusKw) * state.plan.upsEfficiencyShare;
  if (excessKw <= slackKw) return;
  log(state, t, "load-shed", "ups", Math.min(excessKw, state.carriedKw));
  state.carriedKw = Math.max(0, state.carriedKw - excessKw);
  state.walkIn = "walk-in-started";
}

/** Opens the next block of load when the last one has settled, or nothing was added to it. */
function openBlock(state: State, t: number, onBusKw: number): void {
  const loadKw = busLoadKw(state);
  const settled = t - state.blockFromS >= state.plan.recoveryS || loadKw <= state.settledKw + slackKw;
  if (settled) {
    state.settledKw = loadKw;
    state.blockFromS = t;
    const accepted = onBusKw > 0 ? acceptedStepKernel(loadKw / onBusKw, state.plan.stepShares) : 0;
    state.ceilingKw = loadKw + accepted * onBusKw;
  }
  state.ceilingKw = Math.min(state.ceilingKw, onBusKw);
}

function walkIn(state: State, t: number, sinceReadyS: number): void {
  const { upsLoadKw, upsEfficiencyShare, transferS, walkInS } = state.plan;
  if (sinceReadyS < transferS || state.walkIn === "walk-in-complete") return;
  const starts = state.walkIn === "waiting";
  if (starts) {
    log(state, t, "walk-in-started", "ups", state.carriedKw);
    state.walkIn = "walk-in-started";
  }
  const rampKw = walkInS === 0 ? upsLoadKw : starts ? 0 : upsLoadKw / walkInS;
  const wantedKw = Math.min(rampKw, upsLoadKw - state.carriedKw);
  const roomKw = Math.max(0, (state.ceilingKw - busLoadKw(state)) * upsEfficiencyShare);
  state.carriedKw += Math.min(wantedKw, roomKw);
  if (wantedKw > roomKw + slackKw && state.walkIn === "walk-in-started") {
    log(state, t, "walk-in-held", "ups", state.carriedKw);
    state.walkIn = "walk-in-held";
  }
  if (state.carriedKw >= upsLoadKw - slackKw) {
    state.carriedKw = upsLoadKw;
    log(state, t, "walk-in-complete", "ups", upsLoadKw);
    state.walkIn = "walk-in-complete";
  }
}

function connectCooling(state: State, t: number, sinceReadyS: number): void {
  for (const [i, block] of state.plan.cooling.entries()) {
    if (state.coolingOn[i] || sinceReadyS < block.delayS) continue;
    if (busLoadKw(state) + block.loadKw > state.ceilingKw + slackKw) continue;
    state.coolingOn[i] = true;
    state.restoredAtS[i] = t + Math.ceil(block.restartS);
    log(state, t, "load-connected", block.name, block.loadKw);
  }
  for (const [i, block] of state.plan.cooling.entries())
    if (state.restoredAtS[i] === t) log(state, t, "cooling-restored", block.name, block.loadKw);
}

function recharge(state: State, t: number): void {
  const { rechargeKw, rechargeEfficiencyShare, batteryKws } = state.plan;
  const missingKws = batteryKws - state.batteryKws;
  if (rechargeKw === 0 || state.walkIn !== "walk-in-complete" || missingKws <= 0) return;
  const roomKw = Math.max(0, state.ceilingKw - busLoadKw(state) + state.rechargingKw);
  const nowKw = Math.min(rechargeKw, roomKw);
  if (state.rechargingKw === 0 && nowKw > 0) log(state, t, "recharge-started", "ups", nowKw);
  state.rechargingKw = nowKw;
  state.batteryKws += Math.min(missingKws, nowKw * rechargeEfficiencyShare);
  if (state.batteryKws >= batteryKws) {
    log(state, t, "recharge-complete", "ups", nowKw);
    state.batteryKws = batteryKws;
    state.rechargingKw = 0;
  }
}

/** Draws from the battery what the bus does not carry. Returns the power served, mean of the second. */
function discharge(state: State, t: number): number {
  const missingKw = state.plan.upsLoadKw - state.carriedKw;
  const drawnKws = Math.min(missingKw, state.batteryKws);
  const unserved = missingKw - drawnKws > slackKw;
  state.batteryKws -= drawnKws;
  if (unserved && !state.wasUnserved) {
    log(state, t, "battery-empty", "ups", missingKw);
    log(state, t, "load-unserved", "ups", missingKw - drawnKws);
  }
  state.wasUnserved = unserved;
  return state.carriedKw + drawnKws;
}

function watchKva(state: State, t: number, kva: number, onBusKva: number): void {
  const exceeded = kva > onBusKva + slackKw;
  if (exceeded && !state.wasExceeded) log(state, t, "apparent-power-exceeded", "bus", busLoadKw(state));
  state.wasExceeded = exceeded;
}

function startState(plan: StartPlan): State {
  return {
    plan,
    events: [],
    coolingOn: plan.cooling.map(() => false),
    restoredAtS: plan.cooling.map(() => Number.POSITIVE_INFINITY),
    busReadyS: null,
    carriedKw: 0,
    rechargingKw: 0,
    batteryKws: plan.batteryKws,
    settledKw: 0,
    ceilingKw: 0,
    blockFromS: 0,
    walkIn: "waiting",
    wasUnserved: false,
    wasExceeded: false,
  };
}

/**
 * Runs the site second by second from the loss of the grid: sets on the bus, then the UPS off its battery, then cooling
 * in the order given, then recharging, each within the block of load that the sets take at once. Plain numbers, no checks.
 *
 * @returns powers held through the second that begins at each time; the battery at its end
 */
export function runStart(plan: StartPlan): StartRun {
  const state = startState(plan);
  const length = plan.durationS + 1;
  const run = {
    busLoadKw: new Float64Array(length),
    servedKw: new Float64Array(length),
    batteryKws: new Float64Array(length),
    apparentKva: new Float64Array(length),
    events: state.events,
  };
  for (let t = 0; t < length; t++) {
    const onBusKw = plan.bus.kw[t] as number;
    shed(state, t, onBusKw);
    if (state.busReadyS === null && (plan.bus.count[t] as number) >= plan.minimumOnBusCount) {
      state.busReadyS = t;
      log(state, t, "bus-ready", "bus", onBusKw);
    }
    if (state.busReadyS !== null) {
      openBlock(state, t, onBusKw);
      walkIn(state, t, t - state.busReadyS);
      connectCooling(state, t, t - state.busReadyS);
      recharge(state, t);
    }
    run.servedKw[t] = discharge(state, t);
    run.busLoadKw[t] = busLoadKw(state);
    run.batteryKws[t] = state.batteryKws;
    const kva = apparentKva(state);
    run.apparentKva[t] = kva;
    watchKva(state, t, kva, plan.bus.kva[t] as number);
  }
  return run;
}
