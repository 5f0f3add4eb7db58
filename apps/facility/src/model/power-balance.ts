import type { Finding } from "@watthall/basis";
import { type PlantHourResult, plantHour, rackHeat } from "@watthall/cooling-load";
import { type PowerChainResult, powerChain } from "@watthall/electrical-feed";
import type { Scenario } from "../scenario/scenario.ts";

/** What a term of the balance is of. */
export type TermKind = "it" | "electrical-loss" | "cooling" | "other";

/** One consumer or one loss of the site, in one hour. */
export interface PowerTerm {
  readonly name: string;
  readonly kind: TermKind;
  readonly kw: number;
}

/** What the racks of a group ask of the site. */
export interface RackDemand {
  readonly name: string;
  readonly rackKw: number;
  readonly liquidShare: number;
  /** Lost in the cables to these racks. */
  readonly cableLossKw: number;
  readonly powerFactor: number;
}

/** Outside air of an hour. */
export interface OutsideAir {
  readonly dryBulbTempC: number;
  readonly wetBulbTempC: number;
}

/** All electricity of a site in one hour, and where it goes as heat. */
export interface PowerBalance {
  /** At the meter. */
  readonly gridKw: number;
  readonly itKw: number;
  readonly pueRatio: number;
  /** Add up to `gridKw`. */
  readonly terms: readonly PowerTerm[];
  /** By kind, in the order of {@link TermKind}. */
  readonly byKind: Readonly<Record<TermKind, number>>;
  /** What the plant takes in, by what carries it. */
  readonly liquidHeatKw: number;
  readonly airHeatKw: number;
  /** To the outside: by the plant, by its fans, by what stands outdoors. Equals `gridKw`. */
  readonly heatOutKw: number;
  /** Electricity in less heat out, over electricity in. */
  readonly residualShare: number;
  readonly plant: PlantHourResult;
  readonly chain: PowerChainResult;
  readonly mechanicalChain: PowerChainResult | null;
  readonly findings: readonly Finding[];
}

function stageTerms(chain: PowerChainResult, of: string): readonly PowerTerm[] {
  return chain.stages.map(({ name, lossKw }) => ({ name: `${name}, ${of}`, kind: "electrical-loss", kw: lossKw }));
}

function coolingTerms(plant: PlantHourResult): readonly PowerTerm[] {
  const parts = [plant.liquid, plant.air].filter((part) => part !== null);
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
  const terms: readonly (readonly [string, number])[] = [
    ["Compressors", sum((part) => part.compressorKw)],
    ["Cooler and tower fans", sum((part) => part.coolerFanKw)],
    ["Hall fans", sum((part) => part.crahFanKw)],
    ["Plant pumps", sum((part) => part.pumpKw)],
    ["CDU pumps", sum((part) => part.cduPumpKw)],
  ];
  return terms.map(([name, kw]) => ({ name, kind: "cooling", kw }));
}

function coolerFanKw({ liquid, air }: PlantHourResult): number {
  return (liquid?.coolerFanKw ?? 0) + (air?.coolerFanKw ?? 0);
}

/** Power factor of loads together: their active and their reactive powers add up. */
export function combinedPowerFactor(loads: readonly { readonly kw: number; readonly powerFactor: number }[]): number {
  const kw = loads.reduce((sum, load) => sum + load.kw, 0);
  const kvar = loads.reduce((sum, load) => sum + load.kw * Math.tan(Math.acos(load.powerFactor)), 0);
  return kvar === 0 ? 1 : kw / Math.hypot(kw, kvar);
}

/** Chain that feeds the cooling. Its transformers stand outdoors, so that their heat asks nothing of the plant. */
function mechanicalChain(loadKw: number, { mechanicalStages }: Scenario["electrical"]): PowerChainResult | null {
  if (loadKw === 0) return null;
  return powerChain({
    loadKw,
    loadPowerFactor: 0.95,
    stages: mechanicalStages.map((stage) => ({ stage, room: "outdoor" })),
  });
}

function totals(terms: readonly PowerTerm[]): Readonly<Record<TermKind, number>> {
  const byKind: Record<TermKind, number> = { it: 0, "electrical-loss": 0, cooling: 0, other: 0 };
  for (const { kind, kw } of terms) byKind[kind] += kw;
  return byKind;
}

/**
 * Balance of a site in one hour: every consumer and every loss by its own model; what comes in as electricity leaves
 * as heat.
 *
 * @param demands - racks with the losses of their cables
 * @param otherItKw - storage, network and management, cooled by air
 */
export function powerBalance(
  demands: readonly RackDemand[],
  otherItKw: number,
  { dryBulbTempC, wetBulbTempC }: OutsideAir,
  { electrical, cooling }: Pick<Scenario, "electrical" | "cooling">,
): PowerBalance {
  const rackKw = demands.reduce((sum, demand) => sum + demand.rackKw, 0);
  const cableLossKw = demands.reduce((sum, demand) => sum + demand.cableLossKw, 0);
  const itKw = rackKw + otherItKw;
  const otherKw = itKw * electrical.otherShare;
  const chain = powerChain({
    loadKw: itKw + cableLossKw + otherKw,
    loadPowerFactor: combinedPowerFactor(demands.map(({ rackKw: kw, powerFactor }) => ({ kw, powerFactor }))),
    pathCount: electrical.pathCount,
    requiredPathCount: electrical.requiredPathCount,
    stages: electrical.stages.map((stage) => ({ stage })),
  });
  const heats = demands.map(({ rackKw: loadKw, liquidShare }) => rackHeat({ loadKw, liquidShare }));
  const liquidHeatKw = heats.reduce((sum, heat) => sum + heat.liquidHeatKw, 0);
  const indoorLossKw = chain.lossKw - chain.roomHeatKw.outdoor;
  const airHeatKw =
    heats.reduce((sum, heat) => sum + heat.airHeatKw, 0) + otherItKw + cableLossKw + otherKw + indoorLossKw;
  const plant = plantHour({ plant: cooling.plant, liquidHeatKw, airHeatKw, dryBulbTempC, wetBulbTempC });
  const mechanical = mechanicalChain(plant.coolingKw, electrical);
  const terms: readonly PowerTerm[] = [
    ...demands.map(({ name, rackKw: kw }): PowerTerm => ({ name, kind: "it", kw })),
    { name: "Other IT", kind: "it", kw: otherItKw },
    { name: "Cables to the racks", kind: "electrical-loss", kw: cableLossKw },
    ...stageTerms(chain, "racks"),
    ...coolingTerms(plant),
    ...(mechanical === null ? [] : stageTerms(mechanical, "cooling")),
    { name: "Lights, offices, security", kind: "other", kw: otherKw },
  ];
  const gridKw = chain.inputKw + (mechanical?.inputKw ?? 0);
  const heatOutKw =
    plant.heatRejectedKw +
    plant.unmetHeatKw +
    coolerFanKw(plant) +
    chain.roomHeatKw.outdoor +
    (mechanical?.lossKw ?? 0);
  return {
    gridKw,
    itKw,
    pueRatio: gridKw / itKw,
    terms,
    byKind: totals(terms),
    liquidHeatKw,
    airHeatKw,
    heatOutKw,
    residualShare: (gridKw - heatOutKw) / gridKw,
    plant,
    chain,
    mechanicalChain: mechanical,
    findings: [...plant.findings, ...chain.findings, ...(mechanical?.findings ?? [])],
  };
}
