import { feedCurrent, tables } from "@watthall/electrical-feed";
import type { CircuitDesign } from "../model/circuit-design.ts";
import type { FacilityResult } from "../model/facility.ts";
import { type Fact, sourcesOf, type Term } from "./fact.ts";
import { mainGroup, mainIndex } from "./it-facts.ts";

/** A circuit of the site's main racks: the first unless told. */
export function mainCircuit(result: FacilityResult, at = 0): CircuitDesign | null {
  return result.feeds[mainIndex(result)]?.circuits[at] ?? null;
}

/** Circuits of the site's main racks. */
export function mainCircuits(result: FacilityResult): readonly CircuitDesign[] {
  return result.feeds[mainIndex(result)]?.circuits ?? [];
}

/** Circuits of the main racks that differ, each with its place: those of feeds A and B mostly are alike. */
export function distinctCircuits(
  result: FacilityResult,
): readonly { readonly circuit: CircuitDesign; readonly at: number }[] {
  const design = ({ designCurrentA, normalCurrentA, device, cable }: CircuitDesign) =>
    [designCurrentA, normalCurrentA, device?.ratedCurrentA, cable?.sectionMm2, cable?.parallelRuns].join(" ");
  const all = mainCircuits(result);
  return all.flatMap((circuit, at) =>
    all.findIndex((one) => design(one) === design(circuit)) === at ? [{ circuit, at }] : [],
  );
}

const currentFormula = {
  "ac-3ph": "I = P / (√3 · U · cos φ)",
  "ac-1ph": "I = P / (U · cos φ)",
  dc: "I = P / U",
} as const;

/** As they stand on rating plates. */
const systemMarks = { "ac-3ph": "3~", "ac-1ph": "1~", dc: "⎓" } as const;

/** Current of one circuit of a rack. */
export function circuitCurrent(result: FacilityResult, when: "one-feed-lost" | "all-feeds", at = 0): Fact {
  const circuit = mainCircuit(result, at);
  const { loadKw: rackKw, feed } = mainGroup(result);
  const { system, voltageV, powerFactor } = feed;
  const lost = when === "one-feed-lost";
  const loadKw = circuit === null ? null : lost ? circuit.designKw : rackKw * circuit.loadShare;
  const asked = loadKw === null ? null : feedCurrent({ loadKw, system, voltageV, powerFactor });
  const cos: readonly Term[] =
    system === "dc" ? [] : [{ symbol: "cos φ", label: "powerFactor", value: powerFactor, unit: "1" }];
  return {
    id: `feeds[${mainIndex(result)}].circuits[${at}].${lost ? "designCurrentA" : "normalCurrentA"}`,
    label: lost ? "designCurrent" : "normalCurrent",
    value: (lost ? circuit?.designCurrentA : circuit?.normalCurrentA) ?? null,
    unit: "A",
    formula: currentFormula[system],
    terms: [
      { symbol: "P", label: "circuitLoad", value: loadKw, unit: "kW" },
      { symbol: "U", label: "voltage", value: voltageV, unit: "V" },
      ...cos,
    ],
    sources: sourcesOf(asked),
    note: `${systemMarks[system]} ${voltageV} V`,
  };
}

/** Cable of one circuit, as runs and section. */
export function cableChoice(result: FacilityResult, at = 0): Fact {
  const { feed } = mainGroup(result);
  const cable = mainCircuit(result, at)?.cable ?? null;
  const found = cable !== null && cable.sectionMm2 !== null;
  return {
    id: `feeds[${mainIndex(result)}].circuits[${at}].cable.sectionMm2`,
    label: "cable",
    value: found ? `${cable.parallelRuns} × ${cable.sectionMm2}` : null,
    unit: "mm2",
    formula: "I_z · f_amb · f_group ≥ I_n ≥ I_B;  ΔU ≤ ΔU_max",
    terms: [
      { symbol: "I_B", label: "designCurrent", value: cable?.currentA ?? null, unit: "A" },
      { symbol: "I_table", label: "tableAmpacity", value: cable?.steps.tableAmpacityA ?? null, unit: "A" },
      { symbol: "f_amb", label: "ambientFactor", value: cable?.steps.factors.ambient ?? null, unit: "1" },
      { symbol: "f_group", label: "groupingFactor", value: cable?.steps.factors.grouping ?? null, unit: "1" },
      { symbol: "I_z", label: "ampacity", value: cable?.ampacityA ?? null, unit: "A" },
      { symbol: "ΔU", label: "voltageDrop", value: cable?.dropShare ?? null, unit: "1" },
      { symbol: "ΔU_max", label: "maxDrop", value: feed.maxDropShare, unit: "1" },
    ],
    sources: sourcesOf(cable),
    grade: "standard",
    noteKey: cable?.bindingConstraint ?? undefined,
  };
}

/** The rating from which a temperature is scaled: that of the table for the design current, the derated one for less. */
function ratingTerms({ cable }: CircuitDesign, ambientTempC: number, lost: boolean): readonly Term[] {
  const { factors, tableAmpacityA, referenceAmbientTempC } = cable?.steps ?? {};
  const runs: Term = { symbol: "n", label: "parallelRuns", value: cable?.parallelRuns ?? null, unit: "1" };
  const ofTable = (tableAmpacityA ?? 0) * (factors?.grouping ?? 1) * (factors?.harmonic ?? 1) || null;
  const ofCable = (cable?.ampacityA ?? 0) / (cable?.parallelRuns ?? 1) || null;
  return [
    runs,
    { symbol: "I_r", label: "ratedCurrent", value: lost ? ofTable : ofCable, unit: "A" },
    {
      symbol: "T_r",
      label: "ratedAmbient",
      value: lost ? (referenceAmbientTempC ?? null) : ambientTempC,
      unit: "degC",
    },
  ];
}

/** Temperature of the conductor. */
export function conductorTemperature(result: FacilityResult, when: "one-feed-lost" | "all-feeds", at = 0): Fact {
  const circuit = mainCircuit(result, at);
  const { feed } = mainGroup(result);
  const lost = when === "one-feed-lost";
  const cable = circuit?.cable ?? null;
  const current = lost ? (circuit?.designCurrentA ?? null) : (circuit?.normalCurrentA ?? null);
  const metal = tables.conductorMaterials.find(({ conductor }) => conductor === feed.conductor);
  return {
    id: `feeds[${mainIndex(result)}].circuits[${at}].${lost ? "cable" : "normal"}.conductorTempC`,
    label: lost ? "conductorTempLost" : "conductorTemp",
    value: (lost ? cable?.conductorTempC : circuit?.normal?.conductorTempC) ?? null,
    unit: "degC",
    formula: "T = T_amb + (I / (n · I_r))² · (T_max − T_r) · (1 + α · (T − 20)) / (1 + α · (T_max − 20))",
    terms: [
      { symbol: "I", label: lost ? "designCurrent" : "normalCurrent", value: current, unit: "A" },
      ...(circuit === null ? [] : ratingTerms(circuit, feed.ambientTempC, lost)),
      { symbol: "T_amb", label: "ambient", value: feed.ambientTempC, unit: "degC" },
      { symbol: "T_max", label: "conductorLimit", value: circuit?.normal?.limitTempC ?? null, unit: "degC" },
      { symbol: "α", label: "resistanceGrowth", value: metal?.temperatureCoefficient.value ?? null, unit: "1" },
    ],
    sources: sourcesOf(circuit?.normal, cable),
  };
}

/** Figures of the cable that stand in one row each: drop, loss, metal. */
export function cableFacts(result: FacilityResult): readonly Fact[] {
  const circuit = mainCircuit(result);
  const { feed } = mainGroup(result);
  const cable = circuit?.cable ?? null;
  const sources = sourcesOf(cable);
  const length: Term = { symbol: "L", label: "length", value: feed.lengthM, unit: "m" };
  const resistance: Term = {
    symbol: "R",
    label: "resistance",
    value: cable?.steps.resistanceOhmPerKm ?? null,
    unit: "ohm/km",
  };
  const current: Term = { symbol: "I", label: "designCurrent", value: cable?.currentA ?? null, unit: "A" };
  const runs: Term = { symbol: "n", label: "parallelRuns", value: cable?.parallelRuns ?? null, unit: "1" };
  return [
    {
      id: `feeds[${mainIndex(result)}].circuits[0].cable.ampacityA`,
      label: "ampacity",
      value: cable?.ampacityA ?? null,
      unit: "A",
      formula: "I_z = n · I_table · f_amb · f_group",
      terms: [
        runs,
        { symbol: "I_table", label: "tableAmpacity", value: cable?.steps.tableAmpacityA ?? null, unit: "A" },
        { symbol: "f_amb", label: "ambientFactor", value: cable?.steps.factors.ambient ?? null, unit: "1" },
        { symbol: "f_group", label: "groupingFactor", value: cable?.steps.factors.grouping ?? null, unit: "1" },
      ],
      sources,
      grade: "standard",
    },
    {
      id: `feeds[${mainIndex(result)}].circuits[0].cable.dropShare`,
      label: "voltageDrop",
      value: cable?.dropShare ?? null,
      unit: "1",
      show: "percent",
      formula: "ΔU / U = c · L · I · (R cos φ + X sin φ) / (n · U)",
      terms: [
        { symbol: "c", label: "pathFactor", value: feed.system === "ac-3ph" ? Math.sqrt(3) : 2, unit: "1" },
        length,
        current,
        resistance,
        { symbol: "X", label: "reactance", value: cable?.steps.reactanceOhmPerKm ?? null, unit: "ohm/km" },
        { symbol: "cos φ", label: "powerFactor", value: feed.system === "dc" ? 1 : feed.powerFactor, unit: "1" },
        runs,
        { symbol: "U", label: "voltage", value: feed.voltageV, unit: "V" },
      ],
      sources,
    },
    {
      id: `feeds[${mainIndex(result)}].circuits[0].cable.lossWPerM`,
      label: "cableLoss",
      value: cable?.lossWPerM ?? null,
      unit: "W/m",
      formula: "p = m · I² · R / n",
      terms: [
        { symbol: "m", label: "loadedConductors", value: cable?.steps.loadedConductorCount ?? null, unit: "1" },
        current,
        resistance,
        runs,
      ],
      sources,
    },
    {
      id: `feeds[${mainIndex(result)}].conductorKg`,
      label: "conductorMass",
      value: result.feeds[mainIndex(result)]?.conductorKg ?? null,
      unit: "kg",
      formula: "m = Σ m′ · L · N",
      terms: [
        { symbol: "m′", label: "massPerMetre", value: cable?.conductorKgPerM ?? null, unit: "kg/m" },
        length,
        { symbol: "N", label: "circuitCount", value: circuit?.count ?? null, unit: "1" },
      ],
      sources,
    },
  ];
}
