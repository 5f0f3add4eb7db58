import { parseScenario, prepareYear, runYear, simulateYear } from "@watthall/facility";
import { interleaved } from "./interleaved.ts";
import { plainYear } from "./plain-year.ts";
import type { AddRow } from "./rows.ts";

const dry = { kind: "dry-cooler", supplyTempC: 40 };
const dryPlant = { plant: { liquid: dry, air: { ...dry, supplyTempC: 38 } } };
const dayAndWeek = { kind: "inference", leastShare: 0.4, greatestShare: 0.9 };

interface Written {
  readonly it: { readonly target: object };
}

/** A facility-year by the function that is shipped, its site ready; then what is left of it where loads or plant differ. */
export function yearRows(row: AddRow, gigafactory: Written): void {
  const site = (change: object) => parseScenario({ ...gigafactory, ...change }).base;
  const flat = site({ cooling: dryPlant });
  const { plan } = prepareYear(flat);
  const plain = () => plainYear(plan);
  const apart = Math.abs(simulateYear(flat).facilityMwh / plain().facilityMwh - 1);
  if (!(apart < 1e-9)) throw new Error(`the plain loop is ${apart} apart: it does not do the same arithmetic`);
  const shipped = () => simulateYear(flat);
  interleaved(shipped, plain, 100);
  const timed = interleaved(shipped, plain, 301);
  row({
    id: "year-warm",
    what: "simulateYear again: one rack group, constant load, dry coolers, weather ready",
    value: timed.ms,
    unit: "ms",
    atMost: 0.5,
  });
  row({
    id: "year-ratio",
    what: "the same over a plain Float64Array loop of the same arithmetic and columns",
    value: timed.ratio,
    unit: "1",
    atMost: 1.5,
  });
  for (const [id, what, change, atMost] of [
    [
      "year-day-and-week",
      "the same site, a load that changes each hour",
      { cooling: dryPlant, it: { ...gigafactory.it, target: { ...gigafactory.it.target, profile: dayAndWeek } } },
      0.5,
    ],
    ["year-chillers", "a facility-year with air-cooled chillers for the air", {}, 1],
  ] as const) {
    const prepared = prepareYear(site(change));
    interleaved(() => runYear(prepared), plain, 100);
    row({ id, what, value: interleaved(() => runYear(prepared), plain, 101).ms, unit: "ms", atMost });
  }
}
