import { count, type Finding, ModelError, parseInput, positive, type SourceId, share } from "@watthall/basis";
import { z } from "zod";
import { conductorMetal } from "./conductor.ts";
import { deratingOf, surroundingTemperature } from "./feed-quantities.ts";
import {
  iecAmbientFactor,
  iecAmpacityColumn,
  iecGroupingFactor,
  iecHarmonicFactor,
  iecMethods,
  iecSoilFactor,
  isBuried,
} from "./iec-ampacity.ts";
import { insulationKind, insulationRow } from "./insulation.ts";
import { necAmbientFactor, necBundlingFactor, necTableAmpacityA } from "./nec-ampacity.ts";
import { necTermination } from "./tables/nec-factors.ts";

/** Fields of a circuit's surroundings, the same for both standards. */
const surroundings = {
  conductor: conductorMetal,
  loadedConductorCount: z.union([z.literal(2), z.literal(3)]).meta({ unit: "1" }),
  ambientTempC: surroundingTemperature("Of the air around the cable, or of the ground for D1 and D2"),
  groupedCircuitCount: count("Loaded circuits that lie together, this one included").optional(),
  groupingFactor: deratingOf("In place of groupedCircuitCount, from a table that is not held").optional(),
};

const iecCable = z.strictObject({
  standard: z.literal("iec-60364-5-52"),
  ...surroundings,
  insulation: insulationKind,
  method: z.string().meta({ description: `Reference method of installation: ${iecMethods.join(", ")}` }),
  sectionMm2: positive("mm2", "Nominal section of one conductor"),
  soilKMPerW: positive("K.m/W", "Thermal resistivity of the soil, for D1 and D2; 2.5 unless told").optional(),
  thirdHarmonicShare: share("Third harmonic of the phase current, in a four- or five-core cable").optional(),
});

const necCable = z.strictObject({
  standard: z.literal("nec-310-16"),
  ...surroundings,
  ratedTempC: z.union([z.literal(60), z.literal(75), z.literal(90)]).meta({ unit: "degC" }),
  awg: z.string().meta({ description: "Size: AWG to 4/0, kcmil from 250" }),
  terminationTempC: z
    .union([z.literal(60), z.literal(75), z.literal(90)])
    .meta({ unit: "degC", description: "Column that the terminations allow, 75 unless told" })
    .optional(),
});

/** Input of {@link cableAmpacity}. */
export const cableAmpacityInput = z
  .discriminatedUnion("standard", [iecCable, necCable])
  .refine((cable) => cable.groupedCircuitCount === undefined || cable.groupingFactor === undefined, {
    path: ["groupingFactor"],
    message: "either groupedCircuitCount or groupingFactor, not both",
  })
  .meta({ description: "Current that a cable carries for good, from the tables and factors of a standard." });

/** Input of {@link cableAmpacity}, defaults not yet filled in. */
export type CableAmpacityInput = z.input<typeof cableAmpacityInput>;

/** Result of {@link cableAmpacity}. */
export interface CableAmpacityResult {
  /** For good, in each loaded conductor, under the given conditions. */
  readonly ampacityA: number;
  /** As the table prints it. */
  readonly tableAmpacityA: number;
  readonly factors: {
    readonly ambient: number;
    readonly grouping: number;
    readonly harmonic: number;
    /** 1 in air. */
    readonly soil: number;
  };
  readonly steps: {
    /** Conductor temperature at which the table's current stands. */
    readonly ratedTempC: number;
    readonly referenceAmbientTempC: number;
    /** What the terminations allow; null where the standard's table has no such rule. */
    readonly terminationAmpacityA: number | null;
    /** All current-carrying conductors that lie together. */
    readonly currentCarryingConductorCount: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

function iecAmpacity(cable: z.output<typeof iecCable>): CableAmpacityResult {
  const { conductor, insulation, method, loadedConductorCount, thirdHarmonicShare = 0 } = cable;
  const column = iecAmpacityColumn(conductor, insulation, method, loadedConductorCount);
  const tableAmpacityA = column.at(cable.sectionMm2);
  const circuitCount = cable.groupedCircuitCount ?? 1;
  const factors = {
    ambient: iecAmbientFactor(method, insulation, cable.ambientTempC),
    grouping: cable.groupingFactor ?? iecGroupingFactor(method, circuitCount),
    harmonic: loadedConductorCount === 3 ? iecHarmonicFactor(thirdHarmonicShare) : 1,
    soil: cable.soilKMPerW === undefined ? 1 : iecSoilFactor(method, cable.soilKMPerW),
  };
  const unconfirmed: readonly Finding[] =
    column.grade === "unverified"
      ? [
          {
            code: "unverified-ampacity",
            severity: "warning",
            message: `The column ${conductor} ${insulation} ${method} was not confirmed in any copy of the standard.`,
            path: "tableAmpacityA",
            value: tableAmpacityA,
          },
        ]
      : [];
  return {
    ampacityA: tableAmpacityA * factors.ambient * factors.grouping * factors.harmonic * factors.soil,
    tableAmpacityA,
    factors,
    steps: {
      ratedTempC: insulationRow(insulation).limits.continuousTempC,
      referenceAmbientTempC: isBuried(method) ? 20 : 30,
      terminationAmpacityA: null,
      currentCarryingConductorCount: circuitCount * loadedConductorCount,
    },
    findings: unconfirmed,
    sources: column.sources,
  };
}

function necAmpacity(cable: z.output<typeof necCable>): CableAmpacityResult {
  const { conductor, ratedTempC, awg, loadedConductorCount, terminationTempC = necTermination.ratedTempC } = cable;
  const tableAmpacityA = necTableAmpacityA(conductor, ratedTempC, awg);
  const currentCarryingConductorCount = (cable.groupedCircuitCount ?? 1) * loadedConductorCount;
  const factors = {
    ambient: necAmbientFactor(ratedTempC, cable.ambientTempC),
    grouping: cable.groupingFactor ?? necBundlingFactor(currentCarryingConductorCount),
    harmonic: 1,
    soil: 1,
  };
  const deratedA = tableAmpacityA * factors.ambient * factors.grouping;
  const terminationAmpacityA = necTableAmpacityA(conductor, terminationTempC, awg);
  const capped = deratedA > terminationAmpacityA;
  return {
    ampacityA: Math.min(deratedA, terminationAmpacityA),
    tableAmpacityA,
    factors,
    steps: { ratedTempC, referenceAmbientTempC: 30, terminationAmpacityA, currentCarryingConductorCount },
    findings: capped
      ? [
          {
            code: "termination-limits",
            severity: "warning",
            message: `The conductor would carry ${deratedA} A, its terminations only the ${terminationTempC} °C column's ${terminationAmpacityA} A; the rule's clause was not read.`,
            path: "ampacityA",
            value: deratedA,
            limit: terminationAmpacityA,
            source: necTermination.source,
          },
        ]
      : [],
    sources: ["nec-310-16", "nec-110-14-c"],
  };
}

/**
 * Current that a cable carries for good, from the tables of IEC 60364-5-52 or NEC 310.16 and their factors for
 * ambient, grouping and harmonics.
 *
 * @param input - standard; conductor, insulation and method with section in mm² (IEC) or rated temperature and size
 * (NEC); loaded conductors; ambient in °C; grouped circuits or a factor
 * @returns ampacity in A, the table's own and each factor
 * @throws {@link ModelError} `out-of-range` for a section, method or temperature that the tables do not hold,
 * `input-invalid`, `unknown-key`
 * @see Sources: `iec-60364-5-52`, `iec-60364-5-52-annex-d`, `nec-310-16`, `nec-110-14-c`
 */
export function cableAmpacity(input: CableAmpacityInput): CableAmpacityResult {
  const cable = parseInput("cableAmpacity", cableAmpacityInput, input);
  if (cable.standard === "nec-310-16") return necAmpacity(cable);
  if (cable.loadedConductorCount === 2 && cable.thirdHarmonicShare !== undefined)
    throw new ModelError({
      code: "input-invalid",
      model: "cableAmpacity",
      path: "thirdHarmonicShare",
      received: String(cable.thirdHarmonicShare),
      allowed: "only with three loaded conductors: with two, the neutral carries the whole current anyway",
    });
  return iecAmpacity(cable);
}
