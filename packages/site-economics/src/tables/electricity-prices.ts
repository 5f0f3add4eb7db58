import type { Sourced } from "@watthall/basis";
import type { Interval } from "../interval.ts";

/** Price of electricity in a country and year. */
export interface ElectricityPrice extends Sourced {
  /** ISO 3166 code of two small letters, or eu. */
  readonly country: string;
  readonly year: number;
  /** `day-ahead`: wholesale, without network charges and taxes; `small-users`: as small non-household users pay. */
  readonly kind: "day-ahead" | "small-users";
  readonly eurPerMwh: Interval;
  readonly note: string | null;
}

const oneFigure = (eurPerMwh: number): Interval => ({ low: eurPerMwh, central: eurPerMwh, high: eurPerMwh });

/** Prices, one a country and year. No price of large users is known. */
export const electricityPrices: readonly ElectricityPrice[] = [
  {
    country: "de",
    year: 2026,
    kind: "day-ahead",
    eurPerMwh: { low: 92, central: 94, high: 96 },
    source: "day-ahead-2026",
    grade: "measured",
    asOf: "2026-11-23",
    note: "the central figure is the middle of the range; year to date",
  },
  {
    country: "es",
    year: 2026,
    kind: "day-ahead",
    eurPerMwh: oneFigure(47),
    source: "day-ahead-2026",
    grade: "measured",
    asOf: "2026-11-23",
    note: "year to date",
  },
  {
    country: "eu",
    year: 2025,
    kind: "small-users",
    eurPerMwh: oneFigure(190.2),
    source: "eurostat-2025-h1",
    grade: "measured",
    asOf: "2025-H1",
    note: "small non-household users, recoverable taxes excluded: a data centre pays less",
  },
  {
    country: "fr",
    year: 2026,
    kind: "day-ahead",
    eurPerMwh: oneFigure(59),
    source: "day-ahead-2026",
    grade: "measured",
    asOf: "2026-11-23",
    note: "year to date",
  },
  {
    country: "pl",
    year: 2026,
    kind: "day-ahead",
    eurPerMwh: oneFigure(100),
    source: "assumption",
    grade: "unverified",
    asOf: "2026-11-23",
    note: "about, assumed",
  },
  {
    country: "pt",
    year: 2026,
    kind: "day-ahead",
    eurPerMwh: oneFigure(47),
    source: "assumption",
    grade: "unverified",
    asOf: "2026-11-23",
    note: "the Spanish price, assuming that the coupled market makes them equal",
  },
];
