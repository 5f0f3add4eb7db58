/** A group of like sets, as the start sequence sees it. Times in s; `tripAtS` from the loss of the grid. */
export interface StartingGroup {
  readonly name: string;
  readonly setCount: number;
  readonly ratingKw: number;
  readonly ratingKva: number;
  /** From the start signal to rated speed and voltage. */
  readonly startS: number;
  readonly failedToStartCount: number;
  readonly trippedCount: number;
  readonly tripAtS: number | undefined;
}

/** What happens to a set. */
export interface SetEvent {
  /** From the loss of the grid, whole. */
  readonly timeS: number;
  readonly event: "set-failed-to-start" | "set-ready" | "set-on-bus" | "set-tripped";
  readonly subject: string;
  /** What the bus gains or loses by it. */
  readonly ratingKw: number;
  readonly ratingKva: number;
}

interface StartingSet {
  readonly subject: string;
  readonly group: StartingGroup;
  readonly readyS: number;
  readonly failsToStart: boolean;
  readonly tripS: number;
}

/** Of a group, the last sets fail to start and the first ones trip. */
function startingSets(groups: readonly StartingGroup[], signalS: number): readonly StartingSet[] {
  return groups.flatMap((group) =>
    Array.from({ length: group.setCount }, (_, i) => ({
      subject: `${group.name} ${i + 1}`,
      group,
      readyS: signalS + group.startS,
      failsToStart: i >= group.setCount - group.failedToStartCount,
      tripS: i < group.trippedCount ? (group.tripAtS ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
    })),
  );
}

/**
 * Starts the sets. Those that start close onto the bus one after another: the first on the dead bus at once, each other
 * a synchronising time after the one before. Times are taken up to the next whole second.
 *
 * @returns events in the order of time; of one second, in the order of closing
 */
export function setEvents(
  groups: readonly StartingGroup[],
  signalS: number,
  synchronisingS: number,
): readonly SetEvent[] {
  const events: SetEvent[] = [];
  const record = ({ subject, group }: StartingSet, timeS: number, event: SetEvent["event"]) =>
    events.push({ timeS: Math.ceil(timeS), event, subject, ratingKw: group.ratingKw, ratingKva: group.ratingKva });
  let previousS = Number.NEGATIVE_INFINITY;
  for (const set of startingSets(groups, signalS).toSorted((a, b) => a.readyS - b.readyS)) {
    record(set, set.readyS, set.failsToStart ? "set-failed-to-start" : "set-ready");
    if (set.failsToStart) continue;
    const closesS = Math.max(set.readyS, previousS + synchronisingS);
    if (Math.ceil(set.tripS) <= Math.ceil(closesS)) continue;
    previousS = closesS;
    record(set, closesS, "set-on-bus");
    if (set.tripS < Number.POSITIVE_INFINITY) record(set, set.tripS, "set-tripped");
  }
  return events.toSorted((a, b) => a.timeS - b.timeS);
}

/** What is on the bus in each second. */
export interface BusCapacity {
  readonly kw: Float64Array;
  readonly kva: Float64Array;
  readonly count: Float64Array;
}

/** Adds up what is on the bus in each second from 0 to `durationS`. */
export function busCapacity(events: readonly SetEvent[], durationS: number): BusCapacity {
  const bus = {
    kw: new Float64Array(durationS + 1),
    kva: new Float64Array(durationS + 1),
    count: new Float64Array(durationS + 1),
  };
  for (const { timeS, event, ratingKw, ratingKva } of events) {
    const sign = event === "set-on-bus" ? 1 : event === "set-tripped" ? -1 : 0;
    if (sign === 0) continue;
    for (let t = timeS; t <= durationS; t++) {
      bus.kw[t] = (bus.kw[t] as number) + sign * ratingKw;
      bus.kva[t] = (bus.kva[t] as number) + sign * ratingKva;
      bus.count[t] = (bus.count[t] as number) + sign;
    }
  }
  return bus;
}
