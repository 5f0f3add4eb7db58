import { type Finding, ModelError } from "@watthall/basis";
import type { Factor } from "./factor.ts";
import {
  type ConsumerDomainLimit,
  consumerDomainLimits,
  type ReactiveLimit,
  reactiveLimits,
  type VoltageDomain,
  voltageDomains,
} from "./tables/voltage-domains.ts";

/** What decides where a site is connected. */
export interface PlaceQuestion {
  readonly country: string;
  readonly facilityMw: number;
  readonly distanceFactor?: number | undefined;
  readonly voltageKv?: number | undefined;
}

/** Where a site is connected. */
export interface ConnectionPlace {
  /** Reference domain by power; `null` where the country's are not known. */
  readonly reference: VoltageDomain | null;
  /** Domain of the connection's own voltage. */
  readonly domain: VoltageDomain | null;
  readonly voltageKv: number | null;
  readonly reactiveLimit: ReactiveLimit | null;
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
}

function domainOfId(id: VoltageDomain["id"]): VoltageDomain {
  const domain = voltageDomains.find((candidate) => candidate.id === id);
  if (domain === undefined) throw new TypeError(`voltage domain ${id} is in no table`);
  return domain;
}

/** Whether a consumer stays within a domain's limit; without a distance factor only the first bound counts. */
function within(limit: ConsumerDomainLimit, question: PlaceQuestion, apparentMva: number): boolean {
  const { facilityMw, distanceFactor = 0 } = question;
  return (
    (limit.unit === "MVA" ? apparentMva : facilityMw) <= limit.max &&
    (limit.overDistanceMw === null || facilityMw * distanceFactor <= limit.overDistanceMw)
  );
}

function domainOfVoltage(model: string, voltageKv: number): VoltageDomain {
  if (voltageKv < 1) return domainOfId("BT");
  if (voltageKv <= 50) return domainOfId("HTA");
  const transmission = voltageDomains.flatMap(({ voltages }) => voltages.kv).filter((kv) => kv > 50);
  const domain = voltageDomains.find(({ voltages }) => voltages.kv.includes(voltageKv));
  if (domain !== undefined) return domain;
  throw new ModelError({
    code: "out-of-range",
    model,
    path: "voltageKv",
    received: String(voltageKv),
    allowed: `up to 50, or ${transmission.join(", ")}`,
  });
}

function voltageFindings({ voltageKv }: PlaceQuestion, reference: VoltageDomain | null, domain: VoltageDomain | null) {
  const findings: Finding[] = [];
  const nominalKv = domain?.voltages.kv[0];
  if (voltageKv !== undefined && domain?.id !== reference?.id)
    findings.push({
      code: "voltage-outside-reference-domain",
      severity: "warning",
      message: `${voltageKv} kV is ${domain?.id}; the reference domain of this power is ${reference?.id}.`,
      path: "voltageKv",
      value: voltageKv,
    });
  if (voltageKv === undefined && nominalKv === undefined)
    findings.push({
      code: "voltage-unknown",
      severity: "incomplete",
      message: "No nominal voltage is known: the current needs voltageKv.",
      path: "voltageKv",
      value: null,
    });
  if (voltageKv === undefined && nominalKv !== undefined)
    findings.push({
      code: "voltage-assumed",
      severity: "info",
      message: `The lowest nominal voltage of ${domain?.id} is taken, which gives the largest current.`,
      path: "voltageKv",
      value: nominalKv,
    });
  return findings;
}

function domainsUnknown(question: PlaceQuestion): ConnectionPlace {
  const unknown: Finding = {
    code: "domains-unknown",
    severity: "incomplete",
    message: "Voltage domains, operators and reactive limits are known for France (fr) only.",
    path: "country",
    value: question.country,
  };
  return {
    reference: null,
    domain: null,
    voltageKv: question.voltageKv ?? null,
    reactiveLimit: null,
    factors: [],
    findings: [unknown, ...voltageFindings(question, null, null)],
  };
}

/**
 * Where a site of this power is connected: reference domain, voltage, and what holds there.
 *
 * @param model - function that asks, for the refusal
 * @returns nulls with `incomplete` findings for countries whose domains are not known
 * @throws {@link ModelError} `out-of-range` for a voltage above 50 kV that is none of the transmission voltages
 */
export function connectionPlace(model: string, question: PlaceQuestion, apparentMva: number): ConnectionPlace {
  if (question.country !== "fr") return domainsUnknown(question);
  const kept = consumerDomainLimits.find((row) => within(row, question, apparentMva));
  const limit = kept ?? consumerDomainLimits[consumerDomainLimits.length - 1];
  const reference = domainOfId(kept?.domain ?? "HTB3");
  const domain = question.voltageKv === undefined ? reference : domainOfVoltage(model, question.voltageKv);
  const reactiveLimit = domain.id.startsWith("HTB")
    ? reactiveLimits.find(({ country }) => country === "fr")
    : undefined;
  const factors: Factor[] = [];
  if (limit)
    factors.push({
      name: `consumers in ${limit.domain} up to`,
      value: limit.max,
      unit: limit.unit,
      source: limit.source,
      grade: limit.grade,
      asOf: limit.asOf,
    });
  if (reactiveLimit)
    factors.push({
      name: "reactive over active power below",
      value: reactiveLimit.belowRatio,
      unit: "1",
      source: reactiveLimit.source,
      grade: reactiveLimit.grade,
      asOf: reactiveLimit.asOf,
    });
  const unverified: Finding = {
    code: "consumer-domain-unverified",
    severity: "incomplete",
    message: `That a consumer of this power belongs to ${reference.id} rests on limits that were not read in the order itself${question.distanceFactor === undefined ? ", and the distance is not counted" : ""}: ask the operator.`,
    path: "domain",
    value: question.facilityMw,
    limit: limit?.max ?? null,
    source: limit?.source ?? "assumption",
  };
  return {
    reference,
    domain,
    voltageKv: question.voltageKv ?? domain.voltages.kv[0] ?? null,
    reactiveLimit: reactiveLimit ?? null,
    factors,
    findings: [unverified, ...voltageFindings(question, reference, domain)],
  };
}
