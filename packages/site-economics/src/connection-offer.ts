import { type Grade, rowById, type SourceId } from "@watthall/basis";
import { type ConnectionOffer, connectionOffers } from "./tables/connection-offers.ts";

/** What an offer means for a site. */
export interface OfferAtSite {
  readonly id: string;
  readonly title: string;
  /** Year from which the offer holds the site's power, were it the only user; `null` when never. */
  readonly firstYear: number | null;
  /** All that the offer brings. */
  readonly capacityMw: number;
  /** The site's share of the works; `null` where it is not known. */
  readonly shareEur: number | null;
  readonly note: string | null;
  readonly source: SourceId;
  readonly grade: Grade;
}

function firstYearOf({ capacity, minMw }: ConnectionOffer, needMw: number): number | null {
  if (needMw < minMw) return null;
  let freeMw = 0;
  for (const { year, mw } of capacity) {
    freeMw += mw;
    if (freeMw >= needMw) return year;
  }
  return null;
}

/**
 * Offers of a country seen from a site.
 *
 * @param id - one offer, or all of the country
 * @throws {@link ModelError} `unknown-key` for an offer that does not exist
 */
export function offersAtSite(model: string, country: string, needMw: number, id?: string): readonly OfferAtSite[] {
  const offers = id === undefined ? connectionOffers : [rowById(model, "offer", connectionOffers, id)];
  return offers
    .filter((offer) => offer.country === country)
    .map((offer) => ({
      id: offer.id,
      title: offer.title,
      firstYear: firstYearOf(offer, needMw),
      capacityMw: offer.capacity.reduce((sum, { mw }) => sum + mw, 0),
      shareEur: offer.shareEurPerMw === null ? null : offer.shareEurPerMw * needMw,
      note: offer.note,
      source: offer.source,
      grade: offer.grade,
    }));
}
