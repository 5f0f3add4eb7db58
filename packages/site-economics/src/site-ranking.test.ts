import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteRanking } from "./site-ranking.ts";

const need = { facilityMw: 200, year: 2029 };
const anySite = fc.record({
  freeMw: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 }),
  begin: fc.integer({ min: 2025, max: 2032 }),
  carbonGCo2PerKwh: fc.integer({ min: 0, max: 800 }),
  distanceKm: fc.integer({ min: 0, max: 500 }),
});
const sitesOf = (drawn: readonly { freeMw: number[]; begin: number; carbonGCo2PerKwh: number; distanceKm: number }[]) =>
  drawn.map(({ freeMw, begin, ...site }, i) => ({
    ...site,
    id: `site-${i}`,
    capacity: freeMw.map((mw, k) => ({ year: begin + k, freeMw: mw })),
  }));

describe("siteRanking", () => {
  it("keeps every site once, ranks rising, delays rising, whatever the order of the question", () => {
    fc.assert(
      fc.property(fc.array(anySite, { minLength: 1, maxLength: 8 }), (drawn) => {
        const sites = sitesOf(drawn);
        const ranked = siteRanking({ need, sites }).sites;
        expect(ranked.map(({ id }) => id).sort()).toEqual(sites.map(({ id }) => id).sort());
        for (const [i, site] of ranked.entries()) {
          const next = ranked[i + 1];
          if (next === undefined) continue;
          expect(next.rank).toBeGreaterThanOrEqual(site.rank);
          expect(next.gapYears ?? 1e9).toBeGreaterThanOrEqual(site.gapYears ?? 1e9);
        }
        expect(siteRanking({ need, sites: [...sites].reverse() }).sites).toEqual(ranked);
      }),
    );
  });

  it("has no gap in MW exactly where it has none in years", () => {
    fc.assert(
      fc.property(fc.array(anySite, { minLength: 1, maxLength: 8 }), (drawn) => {
        for (const { gapMw, gapYears } of siteRanking({ need, sites: sitesOf(drawn) }).sites)
          expect(gapMw === 0).toBe(gapYears === 0);
      }),
    );
  });

  it("shares a rank between sites that nothing tells apart", () => {
    const capacity = [{ year: 2028, freeMw: 300 }];
    const { sites } = siteRanking({
      need,
      sites: [
        { id: "b", capacity },
        { id: "a", capacity },
        { id: "c", capacity: [{ year: 2028, freeMw: 100 }] },
      ],
      order: ["delay", "power-gap"],
    });
    expect(sites.map(({ id, rank }) => [id, rank])).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 3],
    ]);
    expect(sites.map(({ decidedBy }) => decidedBy)).toEqual([null, "delay", null]);
  });

  it("follows the order of the criteria that is asked for", () => {
    const capacity = [{ year: 2028, freeMw: 300 }];
    const sites = [
      { id: "clean-far", capacity, carbonGCo2PerKwh: 30, distanceKm: 500 },
      { id: "dirty-near", capacity, carbonGCo2PerKwh: 300, distanceKm: 5 },
    ];
    expect(siteRanking({ need, sites, order: ["carbon"] }).sites[0]?.id).toBe("clean-far");
    expect(siteRanking({ need, sites, order: ["distance", "carbon"] }).sites[0]?.id).toBe("dirty-near");
  });

  it("counts a missing figure as the worst and says so", () => {
    const capacity = [{ year: 2028, freeMw: 300 }];
    const { sites, findings } = siteRanking({
      need,
      sites: [
        { id: "unknown", capacity },
        { id: "known", capacity, heatDemandMw: 0 },
      ],
      order: ["heat-demand"],
    });
    expect(sites.map(({ id }) => id)).toEqual(["known", "unknown"]);
    expect(findings).toEqual([
      expect.objectContaining({ code: "site-datum-missing", path: "sites[0].heatDemandMw", severity: "incomplete" }),
    ]);
  });

  it("fails a site that never has enough, and does not read capacity backwards", () => {
    const { sites, findings } = siteRanking({
      need,
      sites: [{ id: "late", capacity: [{ year: 2031, freeMw: 150 }] }],
      order: ["delay"],
    });
    expect(sites[0]).toMatchObject({ freeMw: null, gapMw: 200, gapYears: null });
    expect(findings.map(({ code }) => code)).toEqual([
      "no-site-meets-the-need",
      "capacity-unknown-in-year",
      "need-never-met",
    ]);
  });

  it.each([
    [{ need, sites: [] }, "sites"],
    [{ need, sites: [{ id: "a", capacity: [] }] }, "sites[0].capacity"],
    [
      {
        need,
        sites: [
          { id: "a", capacity: [{ year: 2028, freeMw: 1 }] },
          { id: "a", capacity: [{ year: 2028, freeMw: 1 }] },
        ],
      },
      "sites[1].id",
    ],
    [
      {
        need,
        sites: [
          {
            id: "a",
            capacity: [
              { year: 2028, freeMw: 1 },
              { year: 2027, freeMw: 1 },
            ],
          },
        ],
      },
      "sites[0].capacity[1].year",
    ],
    [
      { need: { facilityMw: 0, year: 2029 }, sites: [{ id: "a", capacity: [{ year: 2028, freeMw: 1 }] }] },
      "need.facilityMw",
    ],
    [{ need, sites: [{ id: "a", capacity: [{ year: 2028, freeMw: 1 }] }], order: ["fibre"] }, "order[0]"],
  ])("refuses %o, naming %s", (input, path) => {
    expect(() => siteRanking(input as never)).toThrow(expect.objectContaining({ path, model: "siteRanking" }));
  });
});
