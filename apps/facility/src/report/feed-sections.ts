import type { FacilityResult } from "../model/facility.ts";
import type { CircuitDesign } from "../model/feed-design.ts";
import { numberText, percentText } from "./number-text.ts";
import { type SectionRow, sectionText } from "./section.ts";

function circuitRows({ feed, count, cable, designKw, normal, normalCurrentA }: CircuitDesign): readonly SectionRow[] {
  const size = cable?.sectionMm2 == null ? "none fits" : `${cable.parallelRuns} × ${cable.sectionMm2}`;
  return [
    [
      `Feed ${feed}, ${count} ${count === 1 ? "circuit" : "circuits"}`,
      numberText(designKw),
      "kW",
      "carried when the other feed is lost",
    ],
    ["  current", numberText(cable?.currentA ?? null), "A", `${numberText(normalCurrentA)} A when both are there`],
    ["  cable, runs × section", size, "mm²", cable?.bindingConstraint ? `${cable.bindingConstraint} decides` : ""],
    ["  ampacity", numberText(cable?.ampacityA ?? null), "A"],
    [
      "  conductor",
      numberText(cable?.conductorTempC ?? null, 3),
      "°C",
      `${numberText(normal?.conductorTempC ?? null, 3)} °C when both are there`,
    ],
    ["  voltage drop", percentText(cable?.dropShare ?? null), ""],
    ["  loss", numberText(cable?.lossWPerM ?? null), "W/m"],
    ["  conductor metal", numberText(cable?.conductorKgPerM ?? null), "kg/m"],
  ];
}

/** Sections on how one rack of each group is fed. */
export function feedSections({ it, feeds }: FacilityResult): readonly string[] {
  return it.groups.flatMap(({ name, feed, count }, i) => {
    const design = feeds[i];
    if (!design) return [];
    const title = `Feed of one ${name}: ${feed.voltageV} V ${feed.system}, power factor ${feed.powerFactor}, ${feed.lengthM} m, ${feed.method}, ${feed.ambientTempC} °C`;
    const site = design.conductorKg === null ? null : (design.conductorKg * count) / 1000;
    const rows: readonly SectionRow[] = [
      ...design.circuits.flatMap(circuitRows),
      ["Both feeds, loss", numberText(design.lossKw), "kW"],
      ["Conductor metal, one rack", numberText(design.conductorKg), "kg"],
      ["Conductor metal, site", numberText(site), "t"],
    ];
    return [sectionText({ title, rows })];
  });
}
