import {
  type Finding,
  ModelError,
  nonNegative,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";
import { type OfferAtSite, offersAtSite } from "./connection-offer.ts";
import { type Factor, sourcesOf } from "./factor.ts";
import { type LeadTime, leadTimes } from "./tables/lead-times.ts";
import { reactiveLimits, type VoltageDomain } from "./tables/voltage-domains.ts";
import { voltageDipBoundKernel, voltageDipKernel } from "./voltage-dip.ts";
import { domainOfVoltage, type ReferenceDomain, referenceDomain } from "./voltage-domain.ts";

/** Input of {@link gridConnection}. */
export const gridConnectionInput = z
  .strictObject({
    facilityMw: positive("MW", "At the meter, cooling included"),
    powerFactor: positiveShare("At the meter, lagging"),
    country: z.string().length(2).meta({ description: "ISO code of two letters; domains are known for FR" }),
    voltageKv: positive(
      "kV",
      "Between lines at the connection; a nominal voltage of the domain unless told",
    ).optional(),
    distanceFactor: positive("1", "The French tariff text's d").optional(),
    swingMw: positive("MW", "Load that comes or goes at once").optional(),
    swingMvar: nonNegative("Mvar", "Reactive power with it; at the same power factor unless told").optional(),
    shortCircuitMva: positive("MVA", "Of the network at the connection; the French reference unless told").optional(),
    reactanceToResistanceRatio: nonNegative(
      "1",
      "Of the network's impedance; without it the largest dip of any angle is given",
    ).optional(),
    dipLimitShare: positiveShare("Dip that the operator allows").optional(),
    siteKind: z.enum(["brownfield", "greenfield"]).optional().meta({ description: "With an existing supply, or new" }),
    offer: z
      .string()
      .optional()
      .meta({ description: "Id of a row of tables.connectionOffers; all of the country unless told" }),
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
  /** Current between the lines' terminals and the site, in each phase; `null` where no voltage is known. */
  readonly currentA: number | null;
  /** Reactive over active power. */
  readonly reactiveRatio: number;
  /** The ratio must stay below; `null` where no limit is known. */
  readonly reactiveLimitRatio: number | null;
  /** Share of the voltage lost for the swing; `null` where no swing or no short-circuit power is known. */
  readonly voltageDipShare: number | null;
  /** Whether the dip is that of the stated network angle, or the largest of any angle. */
  readonly voltageDipIs: "exact" | "upper-bound" | null;
  readonly leadTimes: readonly LeadTime[];
  readonly offers: readonly OfferAtSite[];
  readonly steps: {
    /** Domain of the connection's voltage, which may be above the reference domain. */
    readonly connectionDomain: VoltageDomain["id"] | null;
    readonly shortCircuitMva: number | null;
    readonly swingMvar: number | null;
  };
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof gridConnectionInput>;
interface Place {
  readonly reference: ReferenceDomain | null;
  /** Domain of the connection itself. */
  readonly domain: VoltageDomain | null;
  readonly voltageKv: number | null;
}

const model = "gridConnection";

/** Current of a balanced three-phase load: S / (√3 U). Plain numbers, no checks. */
export function connectionCurrentKernel(apparentMva: number, voltageKv: number): number {
  return (apparentMva * 1000) / (Math.sqrt(3) * voltageKv);
}

function placeOf(asked: Asked, apparentMva: number): Place {
  if (asked.country !== "FR") return { reference: null, domain: null, voltageKv: asked.voltageKv ?? null };
  const reference = referenceDomain(asked.facilityMw, apparentMva, asked.distanceFactor);
  if (asked.voltageKv !== undefined)
    return { reference, domain: domainOfVoltage(model, asked.voltageKv), voltageKv: asked.voltageKv };
  return { reference, domain: reference.domain, voltageKv: reference.domain.voltages.kv[0] ?? null };
}

interface Dip {
  readonly share: number | null;
  readonly is: "exact" | "upper-bound" | null;
  readonly shortCircuitMva: number | null;
  readonly swingMvar: number | null;
}

function dipOf(asked: Asked, domain: VoltageDomain | null, reactiveRatio: number): Dip {
  const shortCircuitMva = asked.shortCircuitMva ?? domain?.referenceShortCircuit?.mva ?? null;
  if (asked.swingMw === undefined) return { share: null, is: null, shortCircuitMva, swingMvar: null };
  const swingMvar = asked.swingMvar ?? asked.swingMw * reactiveRatio;
  if (shortCircuitMva === null) return { share: null, is: null, shortCircuitMva, swingMvar };
  return asked.reactanceToResistanceRatio === undefined
    ? {
        share: voltageDipBoundKernel(asked.swingMw, swingMvar, shortCircuitMva),
        is: "upper-bound",
        shortCircuitMva,
        swingMvar,
      }
    : {
        share: voltageDipKernel(asked.swingMw, swingMvar, shortCircuitMva, asked.reactanceToResistanceRatio),
        is: "exact",
        shortCircuitMva,
        swingMvar,
      };
}

function placeFindings(asked: Asked, { reference, domain, voltageKv }: Place): readonly Finding[] {
  const findings: Finding[] = [];
  if (reference === null)
    findings.push({
      code: "domains-unknown",
      severity: "incomplete",
      message: `Voltage domains and operators are known for FR only, not for ${asked.country}.`,
      path: "country",
      value: asked.country,
    });
  else
    findings.push({
      code: "consumer-domain-unverified",
      severity: "incomplete",
      message: `That a consumer of this power belongs to ${reference.domain.id} rests on limits that were not read in the order itself${asked.distanceFactor === undefined ? "; the distance factor is not counted" : ""}.`,
      path: "domain",
      value: asked.facilityMw,
      limit: reference.limit?.maxMw ?? reference.limit?.maxMva ?? null,
      source: reference.limit?.source ?? "assumption",
    });
  if (reference !== null && domain !== null && domain.id !== reference.domain.id)
    findings.push({
      code: "voltage-outside-reference-domain",
      severity: "warning",
      message: `${asked.voltageKv} kV is ${domain.id}, the reference domain is ${reference.domain.id}.`,
      path: "voltageKv",
      value: asked.voltageKv ?? null,
    });
  if (voltageKv === null)
    findings.push({
      code: "voltage-unknown",
      severity: "incomplete",
      message: "No nominal voltage is known: state voltageKv for the current.",
      path: "voltageKv",
      value: null,
    });
  else if (asked.voltageKv === undefined)
    findings.push({
      code: "voltage-assumed",
      severity: "info",
      message: `The lowest nominal voltage of the domain is taken, ${voltageKv} kV: it gives the largest current.`,
      path: "voltageKv",
      value: voltageKv,
    });
  return findings;
}

function reactiveFindings(
  reactiveRatio: number,
  limit: (typeof reactiveLimits)[number] | undefined,
): readonly Finding[] {
  if (limit === undefined || reactiveRatio < limit.belowRatio) return [];
  return [
    {
      code: "reactive-limit-reached",
      severity: "fail",
      message: `Reactive over active power must stay below ${limit.belowRatio} in each ${limit.windowMin} minutes (${limit.locator}): compensate.`,
      path: "powerFactor",
      value: reactiveRatio,
      limit: limit.belowRatio,
      source: limit.source,
    },
  ];
}

function dipFindings(asked: Asked, dip: Dip, domain: VoltageDomain | null): readonly Finding[] {
  if (asked.swingMw === undefined) return [];
  const findings: Finding[] = [];
  if (dip.share === null)
    findings.push({
      code: "short-circuit-power-unknown",
      severity: "incomplete",
      message: "The dip needs the network's short-circuit power at the connection.",
      path: "shortCircuitMva",
      value: null,
    });
  else if (asked.shortCircuitMva === undefined && domain?.referenceShortCircuit)
    findings.push({
      code: "short-circuit-power-is-the-reference",
      severity: "warning",
      message: `The order's reference of ${domain.id} is taken for the short-circuit power; the connection's own may be far from it.`,
      path: "shortCircuitMva",
      value: dip.shortCircuitMva,
      source: domain.referenceShortCircuit.source,
    });
  if (dip.share !== null && dip.share > 0.1)
    findings.push({
      code: "dip-outside-approximation",
      severity: "warning",
      message: "The formula holds for changes of a few percent; past 10 % the network has to be solved.",
      path: "voltageDipShare",
      value: dip.share,
      limit: 0.1,
    });
  if (dip.share !== null && asked.dipLimitShare !== undefined && dip.share > asked.dipLimitShare)
    findings.push({
      code: "voltage-dip-exceeded",
      severity: "fail",
      message: "The swing moves the voltage more than the operator allows.",
      path: "voltageDipShare",
      value: dip.share,
      limit: asked.dipLimitShare,
      source: "caller",
    });
  return findings;
}

function factorsOf(
  asked: Asked,
  { reference, domain }: Place,
  limit: (typeof reactiveLimits)[number] | undefined,
): readonly Factor[] {
  const factors: Factor[] = [];
  const max = reference?.limit;
  if (max)
    factors.push({
      name: `consumer limit of ${max.domain}`,
      value: max.maxMw ?? max.maxMva ?? 0,
      unit: max.maxMw === null ? "MVA" : "MW",
      source: max.source,
      grade: max.grade,
      asOf: "2020-06-09",
    });
  if (limit)
    factors.push({
      name: "reactive limit",
      value: limit.belowRatio,
      unit: "1",
      source: limit.source,
      grade: limit.grade,
      asOf: "2020-06-09",
    });
  if (asked.swingMw !== undefined && asked.shortCircuitMva !== undefined)
    factors.push({
      name: "shortCircuitMva",
      value: asked.shortCircuitMva,
      unit: "MVA",
      source: "caller",
      grade: "stated",
      asOf: null,
    });
  else if (asked.swingMw !== undefined && domain?.referenceShortCircuit)
    factors.push({
      name: `reference short-circuit power of ${domain.id}`,
      value: domain.referenceShortCircuit.mva,
      unit: "MVA",
      source: domain.referenceShortCircuit.source,
      grade: domain.referenceShortCircuit.grade,
      asOf: "2020-06-09",
    });
  return factors;
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
  if (asked.swingMw !== undefined && asked.swingMw > asked.facilityMw)
    throw new ModelError({
      code: "input-invalid",
      model,
      path: "swingMw",
      received: String(asked.swingMw),
      allowed: `at most facilityMw, ${asked.facilityMw} MW`,
    });
  const apparentMva = asked.facilityMw / asked.powerFactor;
  const reactiveRatio = Math.sqrt(1 - asked.powerFactor * asked.powerFactor) / asked.powerFactor;
  const place = placeOf(asked, apparentMva);
  const onTransmission = place.domain?.id.startsWith("HTB");
  const limit = onTransmission ? reactiveLimits.find(({ country }) => country === asked.country) : undefined;
  const dip = dipOf(asked, place.domain, reactiveRatio);
  const factors = factorsOf(asked, place, limit);
  const waits = leadTimes.filter(
    ({ country, siteKind }) =>
      (country === null || country === asked.country) &&
      (siteKind === null || asked.siteKind === undefined || siteKind === asked.siteKind),
  );
  const offers = offersAtSite(model, asked.country, asked.facilityMw, asked.offer);
  return {
    domain: place.reference?.domain.id ?? null,
    voltageKv: place.voltageKv,
    operator: place.domain?.operator.name ?? null,
    apparentMva,
    reactiveMvar: asked.facilityMw * reactiveRatio,
    currentA: place.voltageKv === null ? null : connectionCurrentKernel(apparentMva, place.voltageKv),
    reactiveRatio,
    reactiveLimitRatio: limit?.belowRatio ?? null,
    voltageDipShare: dip.share,
    voltageDipIs: dip.is,
    leadTimes: waits,
    offers,
    steps: {
      connectionDomain: place.domain?.id ?? null,
      shortCircuitMva: dip.shortCircuitMva,
      swingMvar: dip.swingMvar,
    },
    factors,
    findings: [
      ...placeFindings(asked, place),
      ...reactiveFindings(reactiveRatio, limit),
      ...dipFindings(asked, dip, place.domain),
    ],
    sources: [
      ...new Set([
        "circuit-theory",
        ...sourcesOf(factors),
        ...waits.map(({ source }) => source),
        ...offers.map(({ source }) => source),
      ]),
    ],
  };
}
