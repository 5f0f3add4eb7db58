import { type CoolantNode, coolantNode } from "./coolant-loop.ts";
import type { FlowCut } from "./outage-faults.ts";
import type { OutageSite } from "./outage-site.ts";

/** What racks do: dark ones have no electricity, tripped ones take none, and neither comes back by itself. */
export type RackState = "running" | "throttled" | "tripped" | "dark";

/** Racks that fare alike: those whose flow only the pumps' electricity stops, and those that a fault cuts off. */
export interface RackPart {
  readonly name: string;
  /** Of all racks. */
  readonly share: number;
  readonly node: CoolantNode;
  readonly isCut: (timeS: number) => boolean;
  state: RackState;
  /** What made it throttle, and until when it stays so at least. */
  throttledBy: Warmth["of"];
  throttledUntilS: number;
}

/** Temperatures at which racks change what they do, of their coolant or of the air at their inlet. */
export interface RackLimits {
  readonly throttleTempC: number;
  readonly tripTempC: number;
  readonly releaseTempC: number;
}

/** What warms a rack, and how warm it is. */
export type Warmth = { readonly of: "coolant" | "hall air"; readonly tempC: number; readonly limits: RackLimits };

/** A throttled rack runs freely again this far below the limit, so that it does not flutter; an assumption. */
const hysteresisK = 2;

/** A limit is met from this far off, for rounding. */
const nearK = 1e-9;

/** Limits of racks about the temperature at which they throttle. */
export function rackLimits(throttleTempC: number, tripMarginK: number): RackLimits {
  return { throttleTempC, tripTempC: throttleTempC + tripMarginK, releaseTempC: throttleTempC - hysteresisK };
}

/** Racks by what may stop their flow. */
export function rackParts({ rackHoldUpL, rackMetalKjPerK }: OutageSite, cuts: readonly FlowCut[]): readonly RackPart[] {
  const part = (name: string, share: number, isCut: RackPart["isCut"]): RackPart => ({
    name,
    share,
    node: coolantNode(rackHoldUpL * share, rackMetalKjPerK * share),
    isCut,
    state: "running",
    throttledBy: "coolant",
    throttledUntilS: 0,
  });
  const uncut = 1 - cuts.reduce((sum, { rackShare }) => sum + rackShare, 0);
  return [
    ...(uncut > nearK ? [part("racks", uncut, () => false)] : []),
    ...cuts.map(({ rackShare, isCut }, i) =>
      part(cuts.length > 1 ? `racks without flow ${i + 1}` : "racks without flow", rackShare, isCut),
    ),
  ];
}

/** Temperatures at which racks in a state may leave it. */
export function targetTempsC(state: RackState, limits: RackLimits): readonly number[] {
  if (state === "running") return [limits.throttleTempC];
  if (state === "throttled") return [limits.tripTempC, limits.releaseTempC];
  return [];
}

function trips(part: RackPart, warmths: readonly Warmth[]): Warmth | undefined {
  return warmths.find(({ tempC, limits }) => part.state !== "tripped" && tempC >= limits.tripTempC - nearK);
}

function throttles(part: RackPart, warmths: readonly Warmth[]): Warmth | undefined {
  return warmths.find(({ tempC, limits }) => part.state === "running" && tempC >= limits.throttleTempC - nearK);
}

function recovers(part: RackPart, warmths: readonly Warmth[], timeS: number): Warmth | undefined {
  if (part.state !== "throttled" || timeS < part.throttledUntilS) return undefined;
  if (warmths.some(({ tempC, limits }) => tempC > limits.releaseTempC + nearK)) return undefined;
  return warmths.find(({ of }) => of === part.throttledBy);
}

/**
 * Lets racks do what their temperatures ask.
 *
 * @param leastS - for which racks stay throttled at least
 * @returns what made them change; `null` where they stay
 */
export function changeState(part: RackPart, warmths: readonly Warmth[], timeS: number, leastS: number): Warmth | null {
  if (part.state === "dark") return null;
  const trip = trips(part, warmths);
  const throttle = throttles(part, warmths);
  const recover = recovers(part, warmths, timeS);
  if (trip !== undefined) part.state = "tripped";
  else if (throttle !== undefined) {
    part.state = "throttled";
    part.throttledBy = throttle.of;
    part.throttledUntilS = timeS + leastS;
  } else if (recover !== undefined) part.state = "running";
  return trip ?? throttle ?? recover ?? null;
}
