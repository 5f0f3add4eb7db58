import { bySeverity, count, type Finding, parseInput, type SourceId, secondsPerHour } from "@watthall/basis";
import { z } from "zod";
import { amount, positiveAmount, positiveProportion } from "./amounts.ts";
import { acceptanceChoice, acceptanceFindings, defaultAcceptance, resolveAcceptance } from "./load-acceptance.ts";
import { type LoadEvent, runStart, type StartPlan, type StartRun } from "./start-sequence-run.ts";
import { busCapacity, type SetEvent, setEvents } from "./start-sequence-sets.ts";

const startingGroup = z
  .strictObject({
    name: z.string().min(1).default("set"),
    setCount: count("Sets of this group that are told to start").max(1000),
    ratingKw: positiveAmount("kW", "Of each set"),
    powerFactor: positiveProportion("Rated, of the alternator").default(0.8),
    startS: amount("s", "From the start signal to rated speed and voltage"),
    failedToStartCount: count("Sets of this group that do not start", 0).default(0),
    trippedCount: count("Sets of this group that trip later", 0).default(0),
    tripAtS: amount("s", "From the loss of the grid, when they trip").optional(),
  })
  .refine(({ setCount, failedToStartCount, trippedCount }) => failedToStartCount + trippedCount <= setCount, {
    path: ["failedToStartCount"],
    message: "no more failed and tripped sets than setCount",
  })
  .refine(({ trippedCount, tripAtS }) => trippedCount > 0 === (tripAtS !== undefined), {
    path: ["tripAtS"],
    message: "given with trippedCount, and only with it",
  });

const upsLoad = z
  .strictObject({
    loadKw: positiveAmount("kW", "Behind the inverter"),
    efficiencyShare: positiveProportion("Input to output").default(1),
    powerFactor: positiveProportion("Of the rectifier's input, lagging").default(1),
    batteryKwh: amount("kWh", "That the battery gives the load at the end of its life"),
    transferS: amount("s", "From a ready bus to the rectifier's start").default(0),
    walkInS: amount("s", "In which the rectifier takes the whole load in a ramp").default(0),
    rechargeKw: amount("kW", "Ac power for recharging, once the bus carries the load").default(0),
    rechargeEfficiencyShare: positiveProportion("Ac to what the battery gives the load").optional(),
  })
  .refine(({ rechargeKw, rechargeEfficiencyShare }) => rechargeKw === 0 || rechargeEfficiencyShare !== undefined, {
    path: ["rechargeEfficiencyShare"],
    message: "given with rechargeKw",
  });

const coolingBlock = z.strictObject({
  name: z.string().min(1),
  loadKw: positiveAmount("kW", "Connected as a whole"),
  powerFactor: positiveProportion("Lagging"),
  delayS: amount("s", "From a ready bus to the first try").default(0),
  restartS: amount("s", "From connection to full cooling").default(0),
});

/** Input of {@link startSequence}. */
export const startSequenceInput = z
  .strictObject({
    sets: z.array(startingGroup).min(1).max(50),
    detectionS: amount("s", "From the loss of the grid to the start signal"),
    synchronisingS: amount("s", "Between one set closing onto the bus and the next"),
    minimumOnBusCount: count("Sets on the bus before it takes load").default(1),
    acceptance: acceptanceChoice.optional(),
    ups: upsLoad,
    cooling: z.array(coolingBlock).max(50).default([]),
    durationS: z.number().int().min(1).max(7200).default(300).meta({ unit: "s", description: "Followed, whole" }),
  })
  .refine(({ sets, minimumOnBusCount }) => minimumOnBusCount <= sets.reduce((sum, { setCount }) => sum + setCount, 0), {
    path: ["minimumOnBusCount"],
    message: "no more than the sets there are",
  })
  .meta({ description: "The minutes between the loss of the grid and full load on generators, second by second." });

/** Input of {@link startSequence}, defaults not yet filled in. */
export type StartSequenceInput = z.input<typeof startSequenceInput>;

/** Something that happens in the sequence. */
export interface StartEvent {
  /** From the loss of the grid. */
  readonly timeS: number;
  readonly event: "grid-lost" | "start-signal" | SetEvent["event"] | LoadEvent["event"];
  readonly subject: string;
  /** Power that it moves or concerns. */
  readonly valueKw: number;
}

/** Result of {@link startSequence}. */
export interface StartSequenceResult {
  /** First second in which the load behind the UPS is not wholly served; `null` when there is none. */
  readonly firstUnservedS: number | null;
  readonly unservedKwh: number;
  /** When the generators carry the whole load behind the UPS; `null` when they do not by the end. */
  readonly carriedS: number | null;
  /** When the last block of cooling is back; `null` when it is not by the end, or there is none. */
  readonly coolingRestoredS: number | null;
  readonly leastBatteryKwh: number;
  /** By second from 0; powers hold through the second, the battery is that at its end. */
  readonly series: {
    readonly timeS: readonly number[];
    readonly availableKw: readonly number[];
    readonly busLoadKw: readonly number[];
    readonly servedKw: readonly number[];
    readonly apparentKva: readonly number[];
    readonly batteryKwh: readonly number[];
  };
  /** In the order of time; of one second, sets before loads. */
  readonly events: readonly StartEvent[];
  /** What a person would write on paper on the way. */
  readonly steps: {
    readonly signalS: number;
    readonly busReadyS: number | null;
    /** With all sets that start on the bus. */
    readonly greatestKw: number;
    /** Whole load with all cooling, without recharging. */
    readonly wholeLoadKw: number;
    readonly recoveryS: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof startSequenceInput>;

const reactiveRatio = (powerFactor: number) => Math.sqrt(1 - powerFactor * powerFactor) / powerFactor;

function planOf(asked: Asked, sets: readonly SetEvent[]) {
  const acceptance = resolveAcceptance("startSequence", asked.acceptance ?? defaultAcceptance);
  const { ups } = asked;
  const plan: StartPlan = {
    durationS: asked.durationS,
    bus: busCapacity(sets, asked.durationS),
    minimumOnBusCount: asked.minimumOnBusCount,
    stepShares: acceptance.stepShares,
    recoveryS: acceptance.recoveryS,
    upsLoadKw: ups.loadKw,
    upsEfficiencyShare: ups.efficiencyShare,
    upsReactiveRatio: reactiveRatio(ups.powerFactor),
    batteryKws: ups.batteryKwh * secondsPerHour,
    transferS: ups.transferS,
    walkInS: ups.walkInS,
    rechargeKw: ups.rechargeKw,
    rechargeEfficiencyShare: ups.rechargeEfficiencyShare ?? 1,
    cooling: asked.cooling.map(({ powerFactor, ...block }) => ({
      ...block,
      reactiveRatio: reactiveRatio(powerFactor),
    })),
  };
  return { plan, sources: acceptance.sources, transientClass: acceptance.transientClass };
}

function eventsOf(asked: Asked, sets: readonly SetEvent[], run: StartRun): readonly StartEvent[] {
  const first: readonly StartEvent[] = [
    { timeS: 0, event: "grid-lost", subject: "grid", valueKw: asked.ups.loadKw },
    { timeS: Math.ceil(asked.detectionS), event: "start-signal", subject: "sets", valueKw: 0 },
  ];
  const ofSets = sets
    .filter(({ timeS }) => timeS <= asked.durationS)
    .map(({ timeS, event, subject, ratingKw }) => ({ timeS, event, subject, valueKw: ratingKw }));
  return [...first, ...ofSets, ...run.events].toSorted((a, b) => a.timeS - b.timeS);
}

/** First time from which all blocks of cooling stay restored. */
function coolingRestored(asked: Asked, events: readonly StartEvent[]): number | null {
  const lastOf = (name: string) =>
    events.findLast(
      ({ event, subject }) => subject === name && (event === "cooling-restored" || event === "load-shed"),
    );
  const last = asked.cooling.map(({ name }) => lastOf(name));
  if (last.length === 0 || last.some((event) => event?.event !== "cooling-restored")) return null;
  return Math.max(...last.map((event) => event?.timeS ?? 0));
}

function outcomeFindings(asked: Asked, result: Omit<StartSequenceResult, "findings" | "sources">): readonly Finding[] {
  const findings: Finding[] = [];
  if (result.firstUnservedS !== null)
    findings.push({
      code: "load-unserved",
      severity: "fail",
      message: `the battery is empty at ${result.firstUnservedS} s, before the sets carry the load: ${result.unservedKwh.toFixed(2)} kWh are not served`,
      path: "ups.batteryKwh",
      value: result.firstUnservedS,
      limit: result.carriedS,
    });
  if (result.carriedS === null)
    findings.push({
      code: "load-not-carried",
      severity: "fail",
      message: `the sets do not carry the load behind the UPS by ${asked.durationS} s`,
      path: "sets",
      value: null,
      limit: asked.durationS,
    });
  if (asked.cooling.length > 0 && result.coolingRestoredS === null)
    findings.push({
      code: "cooling-not-restored",
      severity: "fail",
      message: `not all cooling is back by ${asked.durationS} s`,
      path: "cooling",
      value: null,
      limit: asked.durationS,
    });
  if (result.steps.greatestKw < result.steps.wholeLoadKw)
    findings.push({
      code: "sets-short",
      severity: "fail",
      message: `${result.steps.greatestKw} kW of sets on the bus at most, ${result.steps.wholeLoadKw.toFixed(0)} kW of load`,
      path: "sets",
      value: result.steps.greatestKw,
      limit: result.steps.wholeLoadKw,
    });
  if (result.events.some(({ event }) => event === "apparent-power-exceeded"))
    findings.push({
      code: "apparent-power-exceeded",
      severity: "fail",
      message: "active and reactive load together pass the kVA of the sets on the bus",
      path: "series.apparentKva",
    });
  return findings;
}

/**
 * The minutes between the loss of the grid and full load on generators, second by second: sets start, fail, synchronise
 * and close onto the bus; the UPS walks in, cooling restarts and the battery recharges, each within the blocks of load
 * that the sets take at once.
 *
 * @param input - sets, times in s, load acceptance, UPS with its battery, blocks of cooling
 * @returns first unserved second, power available and served by second, a stable log of events
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `energy-balance`, `iso-8528-5`, `mrb78-specification`, `kohler-kd3300-e`, `one-step-sheets`
 */
export function startSequence(input: StartSequenceInput): StartSequenceResult {
  const asked = parseInput("startSequence", startSequenceInput, input);
  const groups = asked.sets.map(({ powerFactor, tripAtS, ...group }) => ({
    ...group,
    tripAtS,
    ratingKva: group.ratingKw / powerFactor,
  }));
  const sets = setEvents(groups, asked.detectionS, asked.synchronisingS);
  const { plan, sources, transientClass } = planOf(asked, sets);
  const run = runStart(plan);
  const events = eventsOf(asked, sets, run);
  const unserved = run.servedKw.map((served) => asked.ups.loadKw - served);
  const firstUnserved = unserved.findIndex((missing) => missing > 1e-6);
  const carried = events.findLast(
    ({ event, subject }) => event === "walk-in-complete" || (event === "load-shed" && subject === "ups"),
  );
  const result = {
    firstUnservedS: firstUnserved < 0 ? null : firstUnserved,
    unservedKwh: firstUnserved < 0 ? 0 : unserved.reduce((sum, missing) => sum + missing, 0) / secondsPerHour,
    carriedS: carried?.event === "walk-in-complete" ? carried.timeS : null,
    coolingRestoredS: coolingRestored(asked, events),
    leastBatteryKwh: run.batteryKws.reduce((least, left) => Math.min(least, left), plan.batteryKws) / secondsPerHour,
    series: {
      timeS: Array.from(run.servedKw, (_, t) => t),
      availableKw: Array.from(plan.bus.kw),
      busLoadKw: Array.from(run.busLoadKw),
      servedKw: Array.from(run.servedKw),
      apparentKva: Array.from(run.apparentKva),
      batteryKwh: Array.from(run.batteryKws, (left) => left / secondsPerHour),
    },
    events,
    steps: {
      signalS: asked.detectionS,
      busReadyS: events.find(({ event }) => event === "bus-ready")?.timeS ?? null,
      greatestKw: plan.bus.kw.reduce((most, kw) => Math.max(most, kw), 0),
      wholeLoadKw:
        asked.ups.loadKw / asked.ups.efficiencyShare + asked.cooling.reduce((sum, { loadKw }) => sum + loadKw, 0),
      recoveryS: plan.recoveryS,
    },
  };
  return {
    ...result,
    findings: bySeverity([
      ...outcomeFindings(asked, result),
      ...acceptanceFindings(asked.acceptance === undefined, transientClass),
    ]),
    sources: ["energy-balance", ...sources],
  };
}
