import { between, type Finding, ModelError, positive, positiveShare } from "@watthall/basis";
import { z } from "zod";
import type { Factor } from "./factor.ts";
import type { VoltageDomain } from "./tables/voltage-domains.ts";

/** Load that comes or goes at once, and the network that carries it. */
export const loadSwingFields = {
  swingMw: positive("MW", "Load that comes or goes at once").optional(),
  swingMvar: between(0, 1e6, "Mvar", "Reactive power with it; at the site's power factor unless told").optional(),
  shortCircuitMva: between(
    1,
    1e6,
    "MVA",
    "Of the network at the connection; the French reference unless told",
  ).optional(),
  reactanceToResistanceRatio: between(
    0,
    1000,
    "1",
    "X/R of the network; unless told, the dip is the largest of any",
  ).optional(),
  dipLimitShare: positiveShare("Dip that the operator allows").optional(),
} as const;

const loadSwingSchema = z.strictObject(loadSwingFields);
type Asked = z.output<typeof loadSwingSchema>;

/** Voltage that a swing takes from a connection. */
export interface LoadSwing {
  /** `null` where no swing or no short-circuit power is known. */
  readonly dipShare: number | null;
  /** `exact` for the stated network angle, `upper-bound` for the worst of any. */
  readonly dipIs: "exact" | "upper-bound" | null;
  readonly swingMvar: number | null;
  readonly shortCircuitMva: number | null;
  readonly factors: readonly Factor[];
  readonly findings: readonly Finding[];
}

/** Share of the voltage past which the linear formula is no longer to be trusted. */
const linearShare = 0.1;

/**
 * Voltage change at a connection for a change of load, (R ΔP + X ΔQ) / U². With Z = U²/Ssc and k = X/R that is
 * (ΔP + k ΔQ) / (√(1 + k²) Ssc). Holds for changes of a few percent. Plain numbers, no checks.
 *
 * @param deltaMw - active power added
 * @param deltaMvar - reactive power added
 * @param shortCircuitMva - of the network at the connection
 * @param reactanceToResistanceRatio - k, of the network's impedance
 * @returns share of the voltage
 */
export function voltageDipKernel(
  deltaMw: number,
  deltaMvar: number,
  shortCircuitMva: number,
  reactanceToResistanceRatio: number,
): number {
  const k = reactanceToResistanceRatio;
  return (deltaMw + k * deltaMvar) / (Math.sqrt(1 + k * k) * shortCircuitMva);
}

/**
 * Largest voltage change of any network angle for a change of load: ΔS / Ssc. Plain numbers, no checks.
 *
 * @returns share of the voltage
 */
export function voltageDipBoundKernel(deltaMw: number, deltaMvar: number, shortCircuitMva: number): number {
  return Math.sqrt(deltaMw * deltaMw + deltaMvar * deltaMvar) / shortCircuitMva;
}

function findingsOf(asked: Asked, dipShare: number | null): readonly Finding[] {
  if (dipShare === null)
    return [
      {
        code: "short-circuit-power-unknown",
        severity: "incomplete",
        message: "The dip needs the network's short-circuit power at the connection.",
        path: "shortCircuitMva",
        value: null,
      },
    ];
  const findings: Finding[] = [];
  if (asked.shortCircuitMva === undefined)
    findings.push({
      code: "short-circuit-power-is-the-reference",
      severity: "warning",
      message:
        "The order's reference of the domain is taken; the connection's own short-circuit power may be far from it.",
      path: "shortCircuitMva",
      value: null,
      source: "fr-order-2020-06-09",
    });
  if (dipShare > linearShare)
    findings.push({
      code: "dip-outside-approximation",
      severity: "warning",
      message: "The formula holds for changes of a few percent; past 10 % the network has to be solved.",
      path: "voltageDipShare",
      value: dipShare,
      limit: linearShare,
    });
  if (asked.dipLimitShare !== undefined && dipShare > asked.dipLimitShare)
    findings.push({
      code: "voltage-dip-exceeded",
      severity: "fail",
      message: "The swing moves the voltage more than the operator allows.",
      path: "voltageDipShare",
      value: dipShare,
      limit: asked.dipLimitShare,
      source: "caller",
    });
  return findings;
}

function shortCircuitFactor(stated: number | undefined, domain: VoltageDomain | null): Factor<number> | null {
  const unit = "MVA";
  if (stated !== undefined)
    return { name: "short-circuit power", value: stated, unit, source: "caller", grade: "stated", asOf: null };
  if (!domain?.referenceShortCircuit) return null;
  const { mva, source, grade, asOf } = domain.referenceShortCircuit;
  return { name: `reference short-circuit power of ${domain.id}`, value: mva, unit, source, grade, asOf };
}

/**
 * Voltage that a load swing takes from a connection.
 *
 * @param domain - of the connection, for its reference short-circuit power; `null` where it is not known
 * @param facilityMw - of the whole site, which a swing cannot exceed
 * @param reactiveRatio - reactive over active power of the site
 * @throws {@link ModelError} `out-of-range` for a swing above the site's power
 */
export function loadSwing(
  model: string,
  asked: Asked,
  domain: VoltageDomain | null,
  facilityMw: number,
  reactiveRatio: number,
): LoadSwing {
  const { swingMw, reactanceToResistanceRatio } = asked;
  if (swingMw === undefined)
    return { dipShare: null, dipIs: null, swingMvar: null, shortCircuitMva: null, factors: [], findings: [] };
  if (swingMw > facilityMw)
    throw new ModelError({
      code: "out-of-range",
      model,
      path: "swingMw",
      received: String(swingMw),
      allowed: `at most facilityMw, ${facilityMw} MW`,
    });
  const swingMvar = asked.swingMvar ?? swingMw * reactiveRatio;
  const factor = shortCircuitFactor(asked.shortCircuitMva, domain);
  if (factor === null)
    return {
      dipShare: null,
      dipIs: null,
      swingMvar,
      shortCircuitMva: null,
      factors: [],
      findings: findingsOf(asked, null),
    };
  const dipShare =
    reactanceToResistanceRatio === undefined
      ? voltageDipBoundKernel(swingMw, swingMvar, factor.value)
      : voltageDipKernel(swingMw, swingMvar, factor.value, reactanceToResistanceRatio);
  return {
    dipShare,
    dipIs: reactanceToResistanceRatio === undefined ? "upper-bound" : "exact",
    swingMvar,
    shortCircuitMva: factor.value,
    factors: [factor],
    findings: findingsOf(asked, dipShare),
  };
}
