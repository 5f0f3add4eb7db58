import type { Sourced } from "@watthall/basis";

/** A French voltage domain. */
export interface VoltageDomain {
  readonly id: "BT" | "HTA" | "HTB1" | "HTB2" | "HTB3";
  /** Nominal voltages in use; none where the caller has to state one. */
  readonly voltages: Sourced & { readonly kv: readonly number[] };
  /** Short-circuit power to which limits of disturbance refer. */
  readonly referenceShortCircuit: (Sourced & { readonly mva: number }) | null;
  /** Who runs the network. */
  readonly operator: Sourced & { readonly name: string };
}

const order2008 = { source: "fr-order-2008-04-23", grade: "standard" } as const;
const order2020 = { source: "fr-order-2020-06-09", grade: "standard" } as const;
const distribution = {
  name: "Enedis, or the local distribution company",
  source: "assumption",
  grade: "unverified",
} as const;
const transmission = { name: "RTE", source: "ecologie-gouv-rte", grade: "claim" } as const;

/** French voltage domains by rising voltage; RTE runs what is above 50 kV. */
export const voltageDomains: readonly VoltageDomain[] = [
  { id: "BT", voltages: { kv: [], ...order2008 }, referenceShortCircuit: null, operator: distribution },
  {
    id: "HTA",
    voltages: { kv: [20], source: "assumption", grade: "unverified" },
    referenceShortCircuit: null,
    operator: distribution,
  },
  {
    id: "HTB1",
    voltages: { kv: [63, 90], ...order2008 },
    referenceShortCircuit: { mva: 400, ...order2020 },
    operator: transmission,
  },
  {
    id: "HTB2",
    voltages: { kv: [150, 225], ...order2008 },
    referenceShortCircuit: { mva: 1500, ...order2020 },
    operator: transmission,
  },
  {
    id: "HTB3",
    voltages: { kv: [400], ...order2008 },
    referenceShortCircuit: { mva: 7000, ...order2020 },
    operator: transmission,
  },
];

/** Up to which power a consumer is connected in a domain. */
export interface ConsumerDomainLimit extends Sourced {
  readonly domain: VoltageDomain["id"];
  /** Inclusive; `null` where only apparent power counts. */
  readonly maxMw: number | null;
  /** Inclusive. */
  readonly maxMva: number | null;
  /** The power must also stay at or below this over the distance factor d. */
  readonly overDistanceMw: number | null;
}

/**
 * Reference domains of consumers by power: the tables of the order of 9 June 2020 are images in public copies and have
 * not been read. Above the last row comes HTB3. Not the producers' limits, of which 12 MW in HTA is one.
 */
export const consumerDomainLimits: readonly ConsumerDomainLimit[] = [
  { domain: "BT", maxMw: null, maxMva: 0.25, overDistanceMw: null, source: "strasbourg-reseaux", grade: "claim" },
  { domain: "HTA", maxMw: 40, maxMva: null, overDistanceMw: 100, source: "assumption", grade: "unverified" },
  { domain: "HTB1", maxMw: 100, maxMva: null, overDistanceMw: 1000, source: "assumption", grade: "unverified" },
  { domain: "HTB2", maxMw: 400, maxMva: null, overDistanceMw: 10_000, source: "assumption", grade: "unverified" },
];

/** Reactive over active energy of a consumer on the transmission network, below this in each 10 minutes. */
export const reactiveLimits = [
  { country: "FR", belowRatio: 0.4, windowMin: 10, locator: "articles 110 and 111", ...order2020 },
] as const satisfies readonly (Sourced & {
  readonly country: string;
  readonly belowRatio: number;
  readonly windowMin: number;
  readonly locator: string;
})[];
