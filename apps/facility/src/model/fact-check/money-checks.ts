import { costPerH100e, tables as gpuTables, h100Equivalent } from "@watthall/gpu-equivalence";
import { rack } from "@watthall/hardware";
import { tables as economicsTables } from "@watthall/site-economics";
import type { CheckResult } from "./claim.ts";
import type { Statements } from "./statements.ts";
import { againstOthers, needsScope } from "./verdict.ts";

const eur = (value: number) => ({ value, unit: "EUR" });

/** Dollars that are later spoken of as euro. */
export function currency({ own }: Statements): CheckResult {
  return needsScope({
    formula: "capex → MW",
    stated: { value: own("budgetUsd"), unit: "USD" },
    follows: null,
    sourced: null,
    residualShare: null,
    why: "said in dollars and later counted in euro: the rate and its date have to be stated",
  });
}

/** Price of a megawatt without computers. */
export function shellPrice({ own }: Statements): CheckResult {
  const presets = economicsTables.costPresets.filter(({ currency: of, id }) => of === "EUR" && id !== "debate-2025");
  const low = Math.min(...presets.map(({ shellPerMw }) => shellPerMw.low));
  const high = Math.max(...presets.map(({ shellPerMw }) => shellPerMw.high));
  return needsScope({
    formula: "C = c P",
    stated: { value: own("shellEurPerMw"), unit: "EUR/MW" },
    follows: null,
    sourced: presets.length === 0 ? null : { low, high, sources: presets.map(({ source }) => source) },
    residualShare: null,
    why: "of IT or at the meter is unsaid; sources in dollars run from 9 to 15 million a megawatt",
  });
}

/** A site by the price of a megawatt. */
export function siteCost({ own, other }: Statements): CheckResult {
  const perMw = other("shellEurPerMw") ?? 7e6;
  return againstOthers(
    eur(own("siteEur")),
    perMw * own("siteMw"),
    "C = c P",
    `by ${perMw / 1e6} million a megawatt as stated, building alone`,
  );
}

/** Ten billion for a gigawatt, of which the building is seven. */
export function budgetScope({ own, other }: Statements): CheckResult {
  const shell = (other("shellEurPerMw") ?? 7e6) * own("siteMw");
  const cards = (other("cardEur") ?? 50_000) * 1000 * own("siteMw");
  return needsScope({
    formula: "budget = building + computers",
    stated: eur(own("siteEur")),
    follows: shell,
    sourced: null,
    residualShare: own("siteEur") / shell - 1,
    why: `the building alone is ${shell / 1e9} billion; filled with computers at the stated price the site is ${(shell + cards) / 1e9} billion: which of the two has to be said`,
  });
}

/** Price of a card. */
export function cardPrice({ own }: Statements): CheckResult {
  const cards = gpuTables.prices.filter(
    ({ item, per, currency: unit }) => item === "h100-sxm" && per === "package" && unit === "USD",
  );
  const low = Math.min(...cards.map((row) => ("low" in row ? row.low : row.price)));
  const high = Math.max(...cards.map((row) => ("high" in row ? row.high : row.price)));
  return needsScope({
    formula: "C = n c",
    stated: eur(own("cardEur")),
    follows: null,
    sourced: { low, high, sources: [...new Set(cards.map(({ source }) => source))] },
    sourcedUnit: "USD",
    residualShare: null,
    why: `a bare H100 was sold at ${low} to ${high} USD; 50 000 EUR is an installed cost, or an H100 equivalent: which has to be said`,
  });
}

/** A megawatt with its computers. */
export function filledPrice({ own, other }: Statements): CheckResult {
  const shell = other("shellEurPerMw") ?? 7e6;
  const card = other("cardEur") ?? 50_000;
  const cardKw = other("cardKw") ?? 1;
  return againstOthers(
    { value: own("filledEurPerMw"), unit: "EUR/MW" },
    shell + (card * 1000) / cardKw,
    "c = c_shell + c_card n",
    "by the stated prices and a kilowatt a card",
  );
}

/** What the next generation saves for each H100 equivalent, on hardware prices of one year. */
export function saving({ own }: Statements): CheckResult {
  const blackwell = costPerH100e({
    item: { rack: "gb200-nvl72" },
    metric: "ops8",
    price: { id: "gb200-nvl72-2026" },
  });
  const hopper = costPerH100e({ item: { accelerator: "h100-sxm" }, metric: "ops8", price: { id: "h100-2025" } });
  const sourcedSaving = 1 - (blackwell.usdPerH100e ?? Number.NaN) / (hopper.usdPerH100e ?? Number.NaN);
  const low = own("savingLowShare");
  const high = own("savingHighShare");
  const inside = sourcedSaving >= low && sourcedSaving <= high;
  return {
    formula: "1 − c(GB200) / c(H100), for each H100e by dense 8-bit operations",
    stated: { value: (low + high) / 2, unit: "1" },
    follows: null,
    sourced: {
      low: sourcedSaving,
      high: sourcedSaving,
      sources: [...new Set([...blackwell.sources, ...hopper.sources])],
    },
    residualShare: (low + high) / 2 / sourcedSaving - 1,
    verdict: inside ? "consistent" : "inconsistent",
    why: `${(100 * sourcedSaving).toFixed(0)} % on published prices, a whole GB200 rack of 2026 against a bare H100 of 2025: servers and network of the H100 are left out, which understates it; another metric gives another saving`,
  };
}

/** Megawatts that a budget fills. */
export function filledBudget({ own, other }: Statements): CheckResult {
  const perMw = other("filledEurPerMw") ?? 57e6;
  const cards = (other("cardEur") ?? 50_000) * 1000;
  return againstOthers(
    { value: own("siteMw"), unit: "MW" },
    own("budgetEur") / perMw,
    "P = B / c",
    `${(own("budgetEur") / perMw).toFixed(0)} MW by the stated prices; ${own("budgetEur") / cards} MW if the cards alone are counted`,
  );
}

/** Cards, megawatts and euro of a gigafactory: GPU, package, die or H100 equivalent? */
export function gigafactory({ own, other }: Statements): CheckResult {
  const cards = own("cardCount");
  const cardEur = other("cardEur") ?? 50_000;
  const ratio = h100Equivalent({ item: { rack: "gb200-nvl72" }, count: 1, metric: "ops8" }).h100e ?? Number.NaN;
  const racks = Math.ceil(cards / ratio);
  const { packageCount, power } = rack({ id: "gb200-nvl72" });
  const rackKw = power.max?.value ?? Number.NaN;
  return needsScope({
    formula: "P = n p; C = n c",
    stated: eur(own("cardsEur")),
    follows: cards * cardEur,
    sourced: null,
    residualShare: own("cardsEur") / (cards * cardEur) - 1,
    why: `agrees with the stated prices; as H100 equivalents it is ${racks} GB200 racks, ${((racks * rackKw) / 1000).toFixed(0)} MW of racks and ${racks * packageCount} packages; as packages it is ${Math.ceil(cards / packageCount)} racks, ${((Math.ceil(cards / packageCount) * rackKw) / 1000).toFixed(0)} MW`,
  });
}
