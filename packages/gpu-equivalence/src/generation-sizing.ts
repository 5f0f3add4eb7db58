import { between, type Finding, positive, type SourceId, share } from "@watthall/basis";
import type { Figure, Rack } from "@watthall/hardware";
import { z } from "zod";
import type { ResolvedItem } from "./item.ts";
import { meanPue } from "./mean-pue.ts";
import { type Metric, metricNames } from "./metric.ts";
import { itemPower, noPower, type Spread } from "./power-range.ts";
import { defaultPrice, type ItemPrice, packagesOnly, price, priceOfItem, usdPerEur } from "./price-of-item.ts";
import { unverified } from "./unverified.ts";

const unmeasured = metricNames.filter((name): name is Exclude<Metric, "measured"> => name !== "measured");

/** A metric that a comparison can take: all but `measured`, which holds for one test. */
export type ComparisonMetric = (typeof unmeasured)[number];

const pueRatio = (of: string) =>
  between(1, 10, "1", `Facility over IT power of ${of}; a public default unless told`).optional();

const generation = z
  .strictObject({
    rack: z.string().meta({ description: "Id of the rack system: gb200-nvl72" }),
    rackKw: between(1e-3, 1e6, "kW", "Power of one rack, in place of the published ones").optional(),
    liquidShare: share("Of the heat that leaves in the coolant, in place of the rack's own").optional(),
    price: price.optional(),
  })
  .meta({ description: "One generation" });

/** From the unit of H100e to the furthest announced. */
const defaultGenerations = ["hgx-h100-40", "gb200-nvl72", "gb300-nvl72", "vr200-nvl72", "kyber-vr300"] as const;

/** Input of `generationComparison`. */
export const generationComparisonInput = z
  .strictObject({
    facilityMw: positive("MW", "At the meter").max(1e9).optional(),
    budgetEur: positive("EUR", "For hardware and building").max(1e18).optional(),
    airPueRatio: pueRatio("what is cooled by air, other IT included"),
    liquidPueRatio: pueRatio("what is cooled by liquid"),
    otherItShare: between(
      0,
      10,
      "1",
      "Other IT (network, storage), cooled by air, over the power of the racks, added to it; none unless told",
    ).optional(),
    buildEurPerMw: between(0, 1e12, "EUR/MW", "Building for each MW at the meter; 0 for hardware alone").optional(),
    usdPerEur: usdPerEur.optional(),
    generations: z
      .array(generation)
      .min(1)
      .max(100)
      .default(() => defaultGenerations.map((rack) => ({ rack })))
      .meta({ description: "Rack systems to compare; from H100 to Kyber unless told" }),
    metrics: z
      .array(z.enum(unmeasured))
      .min(1)
      .default([...unmeasured]),
  })
  .meta({ description: "What a facility or a budget becomes with each generation of racks." });

/** A comparison as asked. */
export type Comparison = z.output<typeof generationComparisonInput>;

/** One generation as asked. */
export type Generation = Comparison["generations"][number];

/** A rack system with its rows looked up. */
export type ResolvedRack = ResolvedItem & { readonly rack: Rack };

/** What the racks of one generation are, each. */
export interface Sizing {
  readonly rackKw: Spread | null;
  /** Of racks and other IT together, as a mean over their power. */
  readonly pueRatio: number;
  /** Of the racks' heat; `null` where unknown. */
  readonly liquidShare: number | null;
  /** Facility power over the racks' power. */
  readonly facilityFactor: number;
  readonly price: ItemPrice | null;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Whole racks that a power or a sum of money holds; a count that is whole but for rounding stays. No checks. */
export function wholeRacksKernel(available: number, each: number): number {
  const exact = available / each;
  return Math.floor(exact + 1e-9 * exact);
}

function liquidFindings(one: Generation, rack: Rack, known: Figure | null, path: string): readonly Finding[] {
  if (one.liquidShare !== undefined) return [];
  if (known !== null) return unverified(known, `${path}.liquidHeatKw`);
  return [
    {
      code: "liquid-share-unknown",
      severity: "incomplete",
      message: `How much of the heat of ${rack.name} leaves in the coolant is not published; its PUE is taken as that of ${rack.cooling === "liquid" ? "liquid" : "air"}.`,
      path: `${path}.liquidHeatKw`,
      value: null,
    },
  ];
}

function priceFindings(
  asked: Comparison,
  found: ResolvedRack,
  known: ItemPrice | null,
  path: string,
): readonly Finding[] {
  if (known === null)
    return [
      {
        code: "price-unknown",
        severity: "incomplete",
        message: `No price of ${found.name} is published.`,
        path: `${path}.price`,
        value: null,
      },
    ];
  const noRate: Finding = {
    code: "currency-rate-missing",
    severity: "incomplete",
    message: `The price of ${found.name} is in dollars: without usdPerEur it is not given in euros.`,
    path: "usdPerEur",
    value: null,
  };
  return [
    ...(asked.usdPerEur === undefined && known.currency === "USD" ? [noRate] : []),
    ...packagesOnly(found, known, `${path}.price`),
  ];
}

/** Power, PUE and price of one rack of a generation. */
export function sizingOf(model: string, asked: Comparison, one: Generation, found: ResolvedRack, path: string): Sizing {
  const power = one.rackKw === undefined ? itemPower(found) : null;
  const rackKw =
    one.rackKw === undefined ? (power?.kw ?? null) : { low: one.rackKw, central: one.rackKw, high: one.rackKw };
  const liquidShare = one.liquidShare ?? found.rack.liquidShare?.value ?? null;
  const { otherItShare = 0 } = asked;
  const pue = meanPue(asked, otherItShare, found.rack, liquidShare);
  const rackPrice =
    one.price === undefined ? defaultPrice(found) : priceOfItem(model, `${path}.price`, one.price, found);
  return {
    rackKw,
    pueRatio: pue.pueRatio,
    liquidShare,
    facilityFactor: (1 + otherItShare) * pue.pueRatio,
    price: rackPrice,
    findings: [
      ...(power?.findings ?? []).map((finding) => ({ ...finding, path: `${path}.rackKw` })),
      ...(rackKw === null ? [{ ...noPower(found.name), path: `${path}.rackKw` }] : []),
      ...pue.findings,
      ...liquidFindings(one, found.rack, found.rack.liquidShare, path),
      ...priceFindings(asked, found, rackPrice, path),
    ],
    sources: [
      ...(power?.published ?? []).map(({ source }) => source),
      ...pue.sources,
      ...(rackPrice === null || rackPrice.source === null ? [] : [rackPrice.source]),
    ],
  };
}

/** An amount in euros; `null` where it is in dollars and no rate is given. */
export function inEur(amount: number, currency: "USD" | "EUR", usdPerEur: number | undefined): number | null {
  if (currency === "EUR") return amount;
  return usdPerEur === undefined ? null : amount / usdPerEur;
}

/** Whole racks of a generation at a power each, by the facility's power or by the budget; `null` where unknown. */
export function racksAt(asked: Comparison, sizing: Sizing, rackKw: number): number | null {
  const facilityKw = rackKw * sizing.facilityFactor;
  if (asked.facilityMw !== undefined) return wholeRacksKernel(asked.facilityMw * 1000, facilityKw);
  const hardware = sizing.price === null ? null : inEur(sizing.price.amount, sizing.price.currency, asked.usdPerEur);
  if (hardware === null || asked.budgetEur === undefined) return null;
  return wholeRacksKernel(asked.budgetEur, hardware + ((asked.buildEurPerMw ?? 0) * facilityKw) / 1000);
}
