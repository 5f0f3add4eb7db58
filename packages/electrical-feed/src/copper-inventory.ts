import { count, type Finding, parseInput, positive, type SourceId } from "@watthall/basis";
import { z } from "zod";
import { cableSize } from "./cable-size.ts";
import { cableSizeInput } from "./cable-size-input.ts";
import { conductorMetal, metals } from "./conductor.ts";
import { loadedConductorCount } from "./feed-system.ts";

const side = z.enum(["A", "B", "shared"]).describe("Side of a redundant supply, shared where there is one for both");

const common = {
  part: z.string().min(1).describe("What it is counted under, as rack-feed or busway"),
  side: side.default("shared"),
  count: count("Feeds of this kind").default(1),
};

const inventoryFeed = z.union([
  z.strictObject({
    ...common,
    conductor: conductorMetal.default("copper"),
    sectionMm2: positive("mm2", "Of one conductor"),
    wireCount: count("Conductors of one run, neutral and protective conductor included"),
    parallelRuns: count().default(1),
    lengthM: positive("m", "One way"),
  }),
  z.strictObject({
    ...common,
    conductor: conductorMetal.default("copper"),
    conductorKgPerM: positive("kg/m", "All poles, as busbarSize gives it"),
    lengthM: positive("m"),
  }),
  z.strictObject({
    ...common,
    cable: cableSizeInput.describe("A feed to be sized by cableSize, all its feeds counted"),
    wireCount: count("Conductors of one run; the loaded ones unless told").optional(),
  }),
]);

/** Input of {@link copperInventory}. */
export const copperInventoryInput = z
  .strictObject({
    feeds: z.array(inventoryFeed).min(1),
    rackCount: count("Racks that the feeds serve").optional(),
    loadKw: positive("kW", "Electricity that they draw together").optional(),
  })
  .meta({ description: "Conductor metal of a site's feeds, by part and side, per rack and per MW." });

/** Input of {@link copperInventory}, defaults not yet filled in. */
export type CopperInventoryInput = z.input<typeof copperInventoryInput>;

/** Metal of one entry. */
export interface InventoryPart {
  readonly part: string;
  readonly side: "A" | "B" | "shared";
  readonly conductor: "copper" | "aluminium";
  readonly count: number;
  /** All of them; `null` where no cable of the tables carries the feed. */
  readonly conductorKg: number | null;
}

/** Result of {@link copperInventory}. Sums leave out what could not be sized, which a finding names. */
export interface CopperInventoryResult {
  readonly parts: readonly InventoryPart[];
  readonly copperKg: number;
  readonly aluminiumKg: number;
  readonly conductorKg: number;
  readonly kgPerRack: number | null;
  readonly kgPerMw: number | null;
  readonly kgByPart: Readonly<Record<string, number>>;
  readonly kgBySide: Readonly<Record<"A" | "B" | "shared", number>>;
  readonly steps: { readonly unsizedCount: number };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type ParsedFeed = z.output<typeof inventoryFeed>;

function massOf(feed: ParsedFeed): number | null {
  if ("conductorKgPerM" in feed) return feed.count * feed.conductorKgPerM * feed.lengthM;
  if ("sectionMm2" in feed) {
    const perM = (feed.wireCount * feed.parallelRuns * feed.sectionMm2 * metals[feed.conductor].densityKgPerM3) / 1e6;
    return feed.count * perM * feed.lengthM;
  }
  const loaded = loadedConductorCount(feed.cable.system);
  const { allFeedsConductorKg } = cableSize(feed.cable).steps;
  return allFeedsConductorKg === null ? null : (feed.count * allFeedsConductorKg * (feed.wireCount ?? loaded)) / loaded;
}

function partOf(feed: ParsedFeed): InventoryPart {
  return {
    part: feed.part,
    side: feed.side,
    conductor: "cable" in feed ? feed.cable.conductor : feed.conductor,
    count: feed.count,
    conductorKg: massOf(feed),
  };
}

function sumOf(parts: readonly InventoryPart[], wanted: (part: InventoryPart) => boolean): number {
  return parts.filter(wanted).reduce((sum, { conductorKg }) => sum + (conductorKg ?? 0), 0);
}

/**
 * Conductor metal of a site's feeds: by part, by side of a redundant supply, per rack and per MW.
 *
 * @param input - feeds by section in mm² and length in m, by kg/m, or to be sized by {@link cableSize}
 * @returns kg
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `metal-densities`, and those of {@link cableSize}
 */
export function copperInventory(input: CopperInventoryInput): CopperInventoryResult {
  const inventory = parseInput("copperInventory", copperInventoryInput, input);
  const parts = inventory.feeds.map(partOf);
  const conductorKg = sumOf(parts, () => true);
  const names = [...new Set(parts.map(({ part }) => part))];
  const unsized = parts.flatMap((part, i) => (part.conductorKg === null ? [{ part, i }] : []));
  return {
    parts,
    copperKg: sumOf(parts, ({ conductor }) => conductor === "copper"),
    aluminiumKg: sumOf(parts, ({ conductor }) => conductor === "aluminium"),
    conductorKg,
    kgPerRack: inventory.rackCount === undefined ? null : conductorKg / inventory.rackCount,
    kgPerMw: inventory.loadKw === undefined ? null : (conductorKg * 1000) / inventory.loadKw,
    kgByPart: Object.fromEntries(names.map((name) => [name, sumOf(parts, ({ part }) => part === name)])),
    kgBySide: {
      A: sumOf(parts, (part) => part.side === "A"),
      B: sumOf(parts, (part) => part.side === "B"),
      shared: sumOf(parts, (part) => part.side === "shared"),
    },
    steps: { unsizedCount: unsized.length },
    findings: unsized.map(({ part, i }) => ({
      code: "part-not-sized",
      severity: "incomplete",
      message: `No cable of the tables carries ${part.part}: its metal is not in the sums`,
      path: `feeds[${i}]`,
      value: null,
    })),
    sources: ["metal-densities"],
  };
}
