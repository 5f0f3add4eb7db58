import { ModelError } from "@watthall/basis";
import {
  type ConsumerDomainLimit,
  consumerDomainLimits,
  type VoltageDomain,
  voltageDomains,
} from "./tables/voltage-domains.ts";

/** Domain of an id; all ids of the tables are there. */
function domainOfId(id: VoltageDomain["id"]): VoltageDomain {
  const domain = voltageDomains.find((candidate) => candidate.id === id);
  if (domain === undefined) throw new TypeError(`voltage domain ${id} is in no table`);
  return domain;
}

/** Reference domain of a consumer, with the limit that put it there; no limit for the highest. */
export interface ReferenceDomain {
  readonly domain: VoltageDomain;
  readonly limit: ConsumerDomainLimit | null;
}

/**
 * Reference domain of a consumer by power, the lowest whose limit it keeps.
 *
 * @param distanceFactor - the tariff text's d, by which the second bound of each domain is divided; without it only the
 * first bound counts
 */
export function referenceDomain(mw: number, mva: number, distanceFactor: number | undefined): ReferenceDomain {
  const keeps = ({ maxMw, maxMva, overDistanceMw }: ConsumerDomainLimit) =>
    mw <= (maxMw ?? Number.POSITIVE_INFINITY) &&
    mva <= (maxMva ?? Number.POSITIVE_INFINITY) &&
    (distanceFactor === undefined || overDistanceMw === null || mw <= overDistanceMw / distanceFactor);
  const limit = consumerDomainLimits.find(keeps) ?? null;
  return { domain: domainOfId(limit?.domain ?? "HTB3"), limit };
}

/**
 * French domain of a nominal voltage.
 *
 * @throws {@link ModelError} `out-of-range` above 50 kV where it is none of the transmission voltages
 */
export function domainOfVoltage(model: string, voltageKv: number): VoltageDomain {
  if (voltageKv < 1) return domainOfId("BT");
  if (voltageKv <= 50) return domainOfId("HTA");
  const domain = voltageDomains.find(({ voltages }) => voltages.kv.includes(voltageKv));
  if (domain !== undefined) return domain;
  throw new ModelError({
    code: "out-of-range",
    model,
    path: "voltageKv",
    received: String(voltageKv),
    allowed: `up to 50, or ${voltageDomains
      .flatMap(({ voltages }) => voltages.kv)
      .filter((kv) => kv > 50)
      .join(", ")}`,
  });
}
