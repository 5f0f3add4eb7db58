import { type Finding, ModelError, nonNegative, parseInput, positive, quantity, type SourceId } from "@watthall/basis";
import { z } from "zod";

const calendarYear = z.number().int().min(1990).max(2100).meta({ unit: "1" });

/** What sites are compared by: smaller is better, but for heat demand. */
const siteCriterion = z.enum(["delay", "power-gap", "carbon", "price", "distance", "heat-demand"]);

/** Input of {@link siteRanking}. */
export const siteRankingInput = z
  .strictObject({
    need: z.strictObject({ facilityMw: positive("MW", "At the meter"), year: calendarYear }),
    sites: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          capacity: z
            .array(z.strictObject({ year: calendarYear, freeMw: nonNegative("MW", "Free in all from that year on") }))
            .min(1)
            .meta({ description: "Rising years" }),
          distanceKm: nonNegative("km", "To whom the site serves").optional(),
          carbonGCo2PerKwh: nonNegative("g/kWh", "Of the grid, one scope for all sites").optional(),
          priceEurPerMwh: quantity("EUR/MWh", "One kind of price for all sites").optional(),
          heatDemandMw: nonNegative("MW", "That a heat network near the site takes").optional(),
        }),
      )
      .min(1),
    order: z
      .array(siteCriterion)
      .min(1)
      .default(["delay", "power-gap", "carbon", "price", "distance", "heat-demand"])
      .meta({ description: "Criteria, the first that tells two sites apart decides" }),
  })
  .meta({ description: "Candidate sites by how soon and how well they meet a need." });

/** Input of {@link siteRanking}, defaults not yet filled in. */
export type SiteRankingInput = z.input<typeof siteRankingInput>;

/** A site in its place. */
export interface RankedSite {
  readonly id: string;
  /** From 1; equal sites share it. */
  readonly rank: number;
  /** In the year of the need; `null` where the site's figures begin later. */
  readonly freeMw: number | null;
  /** Missing in the year of the need, all of it where no figure is known; 0 where enough is free. */
  readonly gapMw: number;
  /** First year, of the need or later, in which enough is free; `null` when never. */
  readonly firstYear: number | null;
  /** Years to wait; `null` when never. */
  readonly gapYears: number | null;
  /** Criterion that puts it before the next site; `null` for the last and for equal sites. */
  readonly decidedBy: z.infer<typeof siteCriterion> | null;
}

/** Result of {@link siteRanking}. */
export interface SiteRankingResult {
  /** Best first. */
  readonly sites: readonly RankedSite[];
  readonly steps: { readonly order: readonly z.infer<typeof siteCriterion>[] };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Asked = z.output<typeof siteRankingInput>;
type Site = Asked["sites"][number];
type Criterion = z.infer<typeof siteCriterion>;
type Judged = Omit<RankedSite, "rank" | "decidedBy"> & { readonly site: Site };

const model = "siteRanking";

function refuseDisorder(sites: readonly Site[]): void {
  const refuse = (path: string, received: string, allowed: string): never => {
    throw new ModelError({ code: "input-invalid", model, path, received, allowed });
  };
  for (const [i, site] of sites.entries()) {
    if (sites.findIndex(({ id }) => id === site.id) !== i) refuse(`sites[${i}].id`, site.id, "ids of their own");
    for (const [k, row] of site.capacity.entries())
      if (row.year <= (site.capacity[k - 1]?.year ?? 0))
        refuse(`sites[${i}].capacity[${k}].year`, String(row.year), "rising years, each once");
  }
}

function judge(site: Site, need: Asked["need"]): Judged {
  const freeMw = site.capacity.filter(({ year }) => year <= need.year).at(-1)?.freeMw ?? null;
  const later = site.capacity.find((row) => row.year > need.year && row.freeMw >= need.facilityMw);
  const firstYear = freeMw !== null && freeMw >= need.facilityMw ? need.year : (later?.year ?? null);
  return {
    site,
    id: site.id,
    freeMw,
    gapMw: Math.max(0, need.facilityMw - (freeMw ?? 0)),
    firstYear,
    gapYears: firstYear === null ? null : firstYear - need.year,
  };
}

/** Smaller is better; a missing figure is worst. */
const scoreBy: Readonly<Record<Criterion, (judged: Judged) => number>> = {
  delay: ({ gapYears }) => gapYears ?? Number.POSITIVE_INFINITY,
  "power-gap": ({ gapMw }) => gapMw,
  carbon: ({ site }) => site.carbonGCo2PerKwh ?? Number.POSITIVE_INFINITY,
  price: ({ site }) => site.priceEurPerMwh ?? Number.POSITIVE_INFINITY,
  distance: ({ site }) => site.distanceKm ?? Number.POSITIVE_INFINITY,
  "heat-demand": ({ site }) => (site.heatDemandMw === undefined ? Number.POSITIVE_INFINITY : -site.heatDemandMw),
};

function deciding(a: Judged, b: Judged, order: readonly Criterion[]): Criterion | null {
  return order.find((criterion) => scoreBy[criterion](a) !== scoreBy[criterion](b)) ?? null;
}

function compare(a: Judged, b: Judged, order: readonly Criterion[]): number {
  const criterion = deciding(a, b, order);
  if (criterion !== null) return scoreBy[criterion](a) < scoreBy[criterion](b) ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const fieldOf = {
  carbon: "carbonGCo2PerKwh",
  price: "priceEurPerMwh",
  distance: "distanceKm",
  "heat-demand": "heatDemandMw",
} as const;

function noSite(judged: readonly Judged[], { need }: Asked): readonly Finding[] {
  if (judged.some(({ firstYear }) => firstYear !== null)) return [];
  return [
    {
      code: "no-site-meets-the-need",
      severity: "fail",
      message: `No site ever has ${need.facilityMw} MW free in the years given.`,
      path: "need.facilityMw",
      value: need.facilityMw,
      limit: Math.max(...judged.flatMap(({ site }) => site.capacity.map(({ freeMw }) => freeMw))),
    },
  ];
}

function findingsOf(judged: readonly Judged[], asked: Asked): readonly Finding[] {
  return judged.flatMap((one) => {
    const i = asked.sites.indexOf(one.site);
    const missing = asked.order.flatMap((criterion) =>
      criterion === "delay" || criterion === "power-gap" || one.site[fieldOf[criterion]] !== undefined
        ? []
        : [fieldOf[criterion]],
    );
    const findings: Finding[] = missing.map((field) => ({
      code: "site-datum-missing",
      severity: "incomplete",
      message: `${one.id}: ${field} is not known and counts as the worst.`,
      path: `sites[${i}].${field}`,
      value: null,
    }));
    if (one.freeMw === null)
      findings.push({
        code: "capacity-unknown-in-year",
        severity: "incomplete",
        message: `${one.id}: no free power is given for ${asked.need.year} or before.`,
        path: `sites[${i}].capacity`,
        value: null,
      });
    if (one.firstYear === null)
      findings.push({
        code: "need-never-met",
        severity: "warning",
        message: `${one.id}: in no year given is enough power free.`,
        path: `sites[${i}].capacity`,
        value: Math.max(...one.site.capacity.map(({ freeMw }) => freeMw)),
        limit: asked.need.facilityMw,
      });
    return findings;
  });
}

/**
 * Candidate sites by how soon and how well they meet a need, power first: the first criterion that tells two sites
 * apart decides, nothing is weighed against anything else.
 *
 * @param input - the need in MW and its year; sites with their free power by year, carbon, price, distance, heat demand
 * @returns sites, best first, each with the gap in MW and years
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `arithmetic`, `caller`
 */
export function siteRanking(input: SiteRankingInput): SiteRankingResult {
  const asked = parseInput(model, siteRankingInput, input);
  refuseDisorder(asked.sites);
  const judged = asked.sites.map((site) => judge(site, asked.need)).sort((a, b) => compare(a, b, asked.order));
  const sites: RankedSite[] = [];
  for (const [i, { site: _, ...one }] of judged.entries()) {
    const [here, next, before] = [judged[i], judged[i + 1], judged[i - 1]];
    const equal = here !== undefined && before !== undefined && deciding(before, here, asked.order) === null;
    sites.push({
      ...one,
      rank: equal ? (sites[i - 1]?.rank ?? 1) : i + 1,
      decidedBy: here !== undefined && next !== undefined ? deciding(here, next, asked.order) : null,
    });
  }
  return {
    sites,
    steps: { order: asked.order },
    findings: [...noSite(judged, asked), ...findingsOf(judged, asked)],
    sources: ["arithmetic", "caller"],
  };
}
