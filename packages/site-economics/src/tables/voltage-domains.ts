import type { Sourced } from "@watthall/basis";

/** What carries a date too. */
type Dated = Sourced & { readonly asOf: string };

/** A French voltage domain. */
export interface VoltageDomain {
  readonly id: "BT" | "HTA" | "HTB1" | "HTB2" | "HTB3";
  /** Nominal voltages in use, rising; none where the caller has to state one. */
  readonly voltages: Dated & { readonly kv: readonly number[] };
  /** Short-circuit power to which limits of disturbance refer. */
  readonly referenceShortCircuit: (Dated & { readonly mva: number }) | null;
  /** Who runs the network. */
  readonly operator: Dated & { readonly name: string };
}

const order2008 = { source: "fr-order-2008-04-23", grade: "standard", asOf: "2008-04-23" } as const;
const order2020 = { source: "fr-order-2020-06-09", grade: "standard", asOf: "2020-06-09" } as const;
const assumed = { source: "assumption", grade: "unverified", asOf: "2026-11-23" } as const;
const distribution = { name: "Enedis, or the local distribution company", ...assumed } as const;
const transmission = { name: "RTE", source: "ecologie-gouv-rte", grade: "claim", asOf: "2026-11-23" } as const;

/** French voltage domains by rising voltage; RTE runs what is above 50 kV. */
export const voltageDomains: readonly VoltageDomain[] = [
  { id: "BT", voltages: { kv: [], ...order2008 }, referenceShortCircuit: null, operator: distribution },
  { id: "HTA", voltages: { kv: [20], ...assumed }, referenceShortCircuit: null, operator: distribution },
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
export interface ConsumerDomainLimit extends Dated {
  readonly domain: VoltageDomain["id"];
  /** Inclusive, in `unit`. */
  readonly max: number;
  readonly unit: "MW" | "MVA";
  /** Times the distance factor d, the power must also stay at or below this. */
  readonly overDistanceMw: number | null;
}

/**
 * Reference domains of consumers by rising power; above the last comes HTB3. The tables of the order of 9 June 2020 are
 * images in public copies and were not read. Not to be taken for the producers' limits, of which 12 MW in HTA is one.
 */
export const consumerDomainLimits: readonly ConsumerDomainLimit[] = [
  {
    domain: "BT",
    max: 0.25,
    unit: "MVA",
    overDistanceMw: null,
    source: "strasbourg-reseaux",
    grade: "claim",
    asOf: "2026-11-23",
  },
  { domain: "HTA", max: 40, unit: "MW", overDistanceMw: 100, ...assumed },
  { domain: "HTB1", max: 100, unit: "MW", overDistanceMw: 1000, ...assumed },
  { domain: "HTB2", max: 400, unit: "MW", overDistanceMw: 10_000, ...assumed },
];

/** Bound of reactive over active energy of a consumer on the transmission network. */
export interface ReactiveLimit extends Dated {
  readonly country: string;
  /** The ratio stays below this. */
  readonly belowRatio: number;
  /** In each window of this length. */
  readonly windowMin: number;
}

/** Reactive limits of the countries for which one is known. */
export const reactiveLimits: readonly ReactiveLimit[] = [
  { country: "fr", belowRatio: 0.4, windowMin: 10, ...order2020 },
];
