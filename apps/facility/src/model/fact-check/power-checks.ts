import { cableSize } from "@watthall/electrical-feed";
import { accelerator, type Figure, publishedRange, rack } from "@watthall/hardware";
import type { CheckResult } from "./claim.ts";
import type { Statements } from "./statements.ts";
import { againstOthers, againstSources, needsScope } from "./verdict.ts";

const kw = (value: number) => ({ value, unit: "kW" });

/** Lowest and highest of published figures, with their sources. */
function spanOf(figures: readonly (Figure | null)[]) {
  const known = figures.filter((figure) => figure !== null);
  const ranges = known.map(publishedRange);
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
    sources: [...new Set(known.map(({ source }) => source))],
  };
}

function rackSpan(ids: readonly string[]) {
  return spanOf(ids.flatMap((id) => Object.values(rack({ id }).power).flat()).filter((one) => one !== null));
}

function loadSpan(ids: readonly string[]) {
  return spanOf(
    ids.flatMap((id) => {
      const { tdp, typical, max } = rack({ id }).power;
      return [tdp, typical, max];
    }),
  );
}

/** An H100 draws one kilowatt: bare card, share of a server, or share of all IT? */
export function cardPower({ own }: Statements): CheckResult {
  const h100 = accelerator({ id: "h100-sxm" });
  const it = spanOf(h100.itKw);
  const bareKw = (h100.tdpW?.value ?? Number.NaN) / 1000;
  const sourced = { ...it, low: Math.min(bareKw, it.low), sources: [h100.tdpW?.source ?? "", ...it.sources] };
  const stated = own("cardKw");
  return needsScope({
    formula: "P = n p",
    stated: kw(stated),
    follows: null,
    sourced,
    residualShare: null,
    why: `the bare card, its share of a server and its share of all IT differ: ${sourced.low} to ${sourced.high} kW; cooling comes on top`,
  });
}

/** Cards times the power of one. */
export function clusterPower({ own, other }: Statements): CheckResult {
  const cardKw = other("cardKw") ?? 1;
  return againstOthers(
    { value: own("siteMw"), unit: "MW" },
    (own("cardCount") * cardKw) / 1000,
    "P = n p",
    "by the power of a card as stated",
  );
}

/** Height of a rack: its units and what stands above and below them. */
export function rackHeight({ own }: Statements): CheckResult {
  const unitsM = own("unitCount") * 0.04445;
  const high = own("highM");
  const fits = unitsM <= high;
  return {
    formula: "h = n × 44.45 mm",
    stated: { value: own("lowM"), unit: "m" },
    follows: unitsM,
    sourced: null,
    residualShare: null,
    verdict: fits ? "consistent" : "inconsistent",
    why: `${own("unitCount")} units are ${unitsM.toFixed(2)} m; plinth and top make up the rest to ${own("lowM")} to ${high} m`,
  };
}

/** A rack in households, by their subscribed power of 9 or 12 kVA. */
export function families({ own }: Statements): CheckResult {
  const rackKw = own("rackKw");
  return needsScope({
    formula: "n = P / subscribed power",
    stated: kw(rackKw),
    follows: null,
    sourced: { low: 7, high: 10, sources: ["datacentres.com"] },
    residualShare: null,
    why: `${(rackKw / 12).toFixed(1)} to ${(rackKw / 9).toFixed(1)} households by their subscribed 12 or 9 kVA; an enterprise rack drew 7 to 10 kW, a rack of H100 servers ${rackKw} kW`,
  });
}

/** A Blackwell rack. */
export function blackwellRack({ own }: Statements): CheckResult {
  const gb200 = loadSpan(["gb200-nvl72"]);
  const all = loadSpan(["gb200-nvl72", "gb300-nvl72"]);
  return againstSources(
    kw(own("rackKw")),
    all,
    "published power of the rack",
    `${gb200.low} to ${gb200.high} kW is published for GB200, up to ${all.high} kW for GB300`,
  );
}

/** The rack after it: which product, announced or shipping? */
export function nextRack({ own }: Statements): CheckResult {
  const sourced = loadSpan(["kyber-vr300"]);
  const all = rackSpan(["kyber-vr300"]);
  const { low, high } = loadSpan(["vr200-nvl72"]);
  return againstSources(
    kw(own("rackKw")),
    sourced,
    "published power of the rack",
    `Rubin Ultra Kyber, announced and reported as changed, ${all.low} to ${all.high} kW with the figures of an unstated kind; the Rubin rack that comes first is published at ${low} to ${high} kW`,
  );
}

/** Cables become big so that sheaths do not melt. */
export function cable({ own }: Statements): CheckResult {
  const size = cableSize({
    standard: "iec-60364-5-52",
    loadKw: own("rackKw"),
    system: "ac-3ph",
    voltageV: 415,
    powerFactor: 0.95,
    lengthM: 15,
    conductor: "copper",
    insulation: "xlpe",
    method: "F-trefoil",
    ambientTempC: 40,
  });
  return {
    formula: "I = P / (√3 U cos φ); conductor temperature of I",
    stated: kw(own("rackKw")),
    follows: size.currentA,
    followsUnit: "A",
    sourced: null,
    residualShare: null,
    verdict: "consistent",
    why: `${size.currentA.toFixed(0)} A at 415 V need ${size.parallelRuns} × ${size.sectionMm2} mm² of copper a phase, at ${size.conductorTempC?.toFixed(0)} °C of the 90 °C that the insulation stands`,
  };
}

/** A computer turns electricity into heat, all of it. */
export function heat(): CheckResult {
  return {
    formula: "Q = P",
    stated: null,
    follows: 1,
    sourced: null,
    residualShare: null,
    verdict: "consistent",
    why: "conservation of energy: what leaves as light, sound and signals is below any figure here",
  };
}
