import type { CircuitDesign } from "../model/circuit-design.ts";
import type { FacilityResult } from "../model/facility.ts";
import { numberText, percentText } from "./number-text.ts";
import { type SectionRow, sectionText } from "./section.ts";

/** Circuits that differ in nothing but their feed stand in one block. */
function alike(circuits: readonly CircuitDesign[]): readonly (readonly CircuitDesign[])[] {
  const key = ({ count, designKw, device }: CircuitDesign) => `${count} ${designKw} ${device?.ratedCurrentA}`;
  return [...Map.groupBy(circuits, key).values()];
}

function verdictText({ protection }: CircuitDesign): string {
  if (protection === null) return "not judged";
  const verdicts = Object.values(protection.verdicts).filter((one) => one !== null);
  const count = (verdict: string) => verdicts.filter((one) => one.verdict === verdict).length;
  return `${count("pass")} rules pass, ${count("fail")} fail, ${count("incomplete")} cannot be judged`;
}

function circuitRows(circuits: readonly CircuitDesign[]): readonly SectionRow[] {
  const [first] = circuits;
  if (first === undefined) return [];
  const { count, cable, designKw, device, fault, normal, normalCurrentA } = first;
  const feeds = circuits.map(({ feed }) => feed).join(" and ");
  const size = cable?.sectionMm2 == null ? "none fits" : `${cable.parallelRuns} × ${cable.sectionMm2}`;
  const temperature = numberText(normal?.conductorTempC ?? null, 3);
  return [
    [
      `Feed ${feeds}`,
      numberText(designKw),
      "kW",
      `${count} ${count === 1 ? "circuit" : "circuits"} each; carried when the other feed is lost`,
    ],
    ["  current", numberText(first.designCurrentA), "A", `${numberText(normalCurrentA)} A when both are there`],
    ["  device", device === null ? "none" : numberText(device.ratedCurrentA), "A", verdictText(first)],
    [
      "  fault at device, at rack",
      fault === null ? "not judged" : `${numberText(fault.maxFaultKa, 3)} / ${numberText(fault.minFaultKa, 3)}`,
      "kA",
      "three-phase at the device, to earth at the rack",
    ],
    ["  cable, runs × section", size, "mm²", cable?.bindingConstraint ? `${cable.bindingConstraint} decides` : ""],
    ["  ampacity", numberText(cable?.ampacityA ?? null), "A"],
    ["  conductor", numberText(cable?.conductorTempC ?? null, 3), "°C", `${temperature} °C when both are there`],
    ["  voltage drop", percentText(cable?.dropShare ?? null), ""],
    ["  loss", numberText(cable?.lossWPerM ?? null), "W/m", "of one circuit, carrying alone"],
    ["  conductor metal", numberText(cable?.conductorKgPerM ?? null), "kg/m", "loaded conductors"],
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
      ...alike(design.circuits).flatMap(circuitRows),
      ["One feed lost", design.redundancy?.verdict ?? "not judged", "", design.redundancy?.outages[0]?.message ?? ""],
      ["All feeds, loss in service", numberText(design.lossKw), "kW", "one rack"],
      ["Conductor metal, one rack", numberText(design.conductorKg), "kg"],
      ["Conductor metal, site", numberText(site), "t"],
    ];
    return [sectionText({ title, rows })];
  });
}
