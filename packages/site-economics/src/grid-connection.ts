import { between, type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { type OfferAtSite, offersAtSite } from "./connection-offer.ts";
import { connectionPlace } from "./connection-place.ts";
import { countryCode } from "./country-code.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import { loadSwing, loadSwingFields } from "./load-swing.ts";
import { type LeadTime, leadTimes } from "./tables/lead-times.ts";
import type { ReactiveLimit, VoltageDomain } from "./tables/voltage-domains.ts";

/** Input of {@link gridConnection}. */
export const gridConnectionInput = z
  .strictObject({
    facilityMw: positive("MW", "At the meter, cooling included").max(1e6),
    powerFactor: between(0.1, 1, "1", "At the meter, lagging"),
    country: countryCode,
    voltageKv: between(
      0.1,
      1500,
      "kV",
      "Between lines at the connection; the domain's lowest nominal unless told",
    ).optional(),
    distanceFactor: positive("1", "d of the French tariff text; not counted unless told").optional(),
    ...loadSwingFields,
    siteKind: z.enum(["brownfield", "greenfield"]).optional().meta({ description: "With an existing supply, or new" }),
    offer: z.string().optional().meta({ description: "Id of a row of tables.connectionOffers; all unless told" }),
  })
  .meta({ description: "Connection of a site to the public network." });

/** Input of {@link gridConnection}. */
export type GridConnectionInput = z.input<typeof gridConnectionInput>;

/** Result of {@link gridConnection}. */
export interface GridConnectionResult {
  /** Reference domain by power; `null` where the country's domains are not known. */
  readonly domain: VoltageDomain["id"] | null;
  /** `null` where no voltage is known. */
  readonly voltageKv: number | null;
  readonly operator: string | null;
  readonly apparentMva: number;
  readonly reactiveMvar: number;
  /** In each phase; `null` where no voltage is known. */
  readonly currentA: number | null;
  /** Reactive over active power. */
  readonly reactiveRatio: number;
  /** The ratio must stay below; `null` where no limit is known. */
  readonly reactiveLimitRatio: number | null;
  /** Share of the voltage that the swing takes; `null` where no swing or no short-circuit power is known. */
  readonly voltageDipShare: number | null;
  /** `exact` for the stated angle of the network, `upper-bound` for the worst of any. */
  readonly voltageDipIs: "exact" | "upper-bound" | null;
  /** Time to the connection over all rows of `leadTimes` about the grid. */
  readonly gridLeadMonths: { readonly low: number; readonly high: number };
  readonly leadTimes: readonly LeadTime[];
  readonly offers: readonly OfferAtSite[];
  readonly steps: {
    /** Domain of the connection's own voltage, which may be another than the reference domain. */
    readonly connectionDomain: VoltageDomain["id"] | null;
    readonly shortCircuitMva: number | null;
    readonly swingMvar: number | null;
  };
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof gridConnectionInput>;

const model = "gridConnection";

/** Current of a balanced three-phase load: S / (√3 U). Plain numbers, no checks. */
export function connectionCurrentKernel(apparentMva: number, voltageKv: number): number {
  return (apparentMva * 1000) / (Math.sqrt(3) * voltageKv);
}

function reactiveFindings(reactiveRatio: number, limit: ReactiveLimit | null): readonly Finding[] {
  if (limit === null || reactiveRatio < limit.belowRatio) return [];
  return [
    {
      code: "reactive-limit-reached",
      severity: "fail",
      message: `Reactive over active power must stay below ${limit.belowRatio} in each ${limit.windowMin} minutes: compensate.`,
      path: "powerFactor",
      value: reactiveRatio,
      limit: limit.belowRatio,
      source: limit.source,
    },
  ];
}

function leadTimesFor({ country, siteKind }: Asked): readonly LeadTime[] {
  return leadTimes.filter(
    (row) =>
      (row.country === null || row.country === country) &&
      (row.siteKind === null || siteKind === undefined || row.siteKind === siteKind),
  );
}

function gridLead(waits: readonly LeadTime[]): { readonly low: number; readonly high: number } {
  const grid = waits.filter(({ subject }) => subject === "grid");
  return {
    low: Math.min(...grid.map(({ lowMonths }) => lowMonths)),
    high: Math.max(...grid.map(({ highMonths }) => highMonths)),
  };
}

/**
 * Connection of a site to the public network: domain, apparent power, current, reactive limit, voltage dip of a load
 * swing, lead times and capacity on offer.
 *
 * @param input - power at the meter in MW, its power factor, country; voltage, swing and short-circuit power where known
 * @returns the connection; whatever rests on a text that was not read says so by an `incomplete` finding
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `circuit-theory`, `fr-order-2008-04-23`, `fr-order-2020-06-09`, `gridreadiness`, `e-voltaire`,
 * `cre-fast-track`, `cre-plan-de-campagne`
 */
export function gridConnection(input: GridConnectionInput): GridConnectionResult {
  const asked = parseInput(model, gridConnectionInput, input);
  const { facilityMw, powerFactor, country } = asked;
  const apparentMva = facilityMw / powerFactor;
  const reactiveRatio = Math.sqrt(1 - powerFactor * powerFactor) / powerFactor;
  const place = connectionPlace(model, asked, apparentMva);
  const swing = loadSwing(model, asked, place.domain, facilityMw, reactiveRatio);
  const waits = leadTimesFor(asked);
  const offers = offersAtSite(model, country, facilityMw, asked.offer);
  const factors = [...place.factors, ...swing.factors];
  return {
    domain: place.reference?.id ?? null,
    voltageKv: place.voltageKv,
    operator: place.domain?.operator.name ?? null,
    apparentMva,
    reactiveMvar: facilityMw * reactiveRatio,
    currentA: place.voltageKv === null ? null : connectionCurrentKernel(apparentMva, place.voltageKv),
    reactiveRatio,
    reactiveLimitRatio: place.reactiveLimit?.belowRatio ?? null,
    voltageDipShare: swing.dipShare,
    voltageDipIs: swing.dipIs,
    gridLeadMonths: gridLead(waits),
    leadTimes: waits,
    offers,
    steps: {
      connectionDomain: place.domain?.id ?? null,
      shortCircuitMva: swing.shortCircuitMva,
      swingMvar: swing.swingMvar,
    },
    factors,
    findings: [...place.findings, ...reactiveFindings(reactiveRatio, place.reactiveLimit), ...swing.findings],
    sources: [
      ...new Set(["circuit-theory", ...sourcesOf(factors), ...[...waits, ...offers].map(({ source }) => source)]),
    ],
  };
}
