import type { Duty } from "./duty.ts";
import { yearsLater } from "./iso-day.ts";
import { enEfgScope, enEfgSteps } from "./tables/duty-thresholds.ts";

/** What section 11 of the German law looks at. */
export interface GermanSite {
  readonly entryIntoOperation: string;
  /** Non-redundant connected power, `null` where only the IT is known. */
  readonly connectedKw: number | null;
  readonly installedItKw: number;
  /** PUE without the electricity of plant that only raises the temperature of waste heat. */
  readonly pueRatio: number | null;
  readonly erfShare: number | null;
  /** Whether one of the grounds of section 11(3) is proven. */
  readonly reuseExemption: boolean;
}

function inScope({ connectedKw, installedItKw }: GermanSite): boolean | null {
  if (connectedKw !== null) return connectedKw >= enEfgScope.fromKw;
  return installedItKw >= enEfgScope.fromKw ? true : null;
}

/** The steps of section 11 that hold for a site of this entry into operation. */
export function germanDuties(site: GermanSite): readonly Duty[] {
  const entry = site.entryIntoOperation;
  return enEfgSteps
    .filter(
      ({ entryFrom, entryBefore }) =>
        (entryFrom === null || entry >= entryFrom) && (entryBefore === null || entry < entryBefore),
    )
    .map((step) => {
      const value = step.indicator === "pue" ? site.pueRatio : site.erfShare;
      const met = value === null ? null : step.indicator === "pue" ? value <= step.limit : value >= step.limit;
      const day = step.bindsFrom ?? yearsLater(entry, 2);
      return {
        id: `de-${step.indicator}-${step.limit}`,
        title:
          step.indicator === "pue"
            ? `PUE of at most ${step.limit} as a yearly mean`
            : `Reuse at least ${step.limit * 100} % of the energy (DIN EN 50600-4-6)`,
        article: step.entryFrom === null ? "EnEfG section 11(1)" : "EnEfG section 11(2)",
        kind: "duty",
        applies: step.indicator === "erf" && site.reuseExemption ? false : inScope(site),
        condition: step.indicator,
        met,
        value,
        limit: step.limit,
        day,
        source: step.source,
        grade: step.grade,
      };
    });
}
