import { type Finding, ModelError, parseInput, type SourceId, share } from "@watthall/basis";
import { z } from "zod";
import { conductorMetal } from "./conductor.ts";
import { deratingOf, ratingOf, surroundingTemperature } from "./feed-quantities.ts";
import { harmonicRow, iecAmbientFactor, iecAmpacityColumn } from "./iec-ampacity.ts";
import { insulationKind } from "./insulation.ts";

/** Input of {@link neutralHarmonics}. */
export const neutralHarmonicsInput = z
  .strictObject({
    phaseCurrentA: ratingOf("In each phase, harmonics with it"),
    thirdHarmonicShare: share("Third harmonic and its odd multiples, of the phase current"),
    conductor: conductorMetal.default("copper"),
    insulation: insulationKind.default("xlpe"),
    method: z.string().default("E").meta({ description: "Reference method of installation" }),
    ambientTempC: surroundingTemperature().default(30),
    groupingFactor: deratingOf("Derating by neighbours").default(1),
  })
  .meta({ description: "What third harmonics do to the neutral of a four- or five-core cable, and to its section." });

/** Input of {@link neutralHarmonics}, defaults not yet filled in. */
export type NeutralHarmonicsInput = z.input<typeof neutralHarmonicsInput>;

/** Result of {@link neutralHarmonics}. */
export interface NeutralHarmonicsResult {
  readonly neutralCurrentA: number;
  /** Conductor whose current decides the section. */
  readonly decides: "phase" | "neutral";
  /** Of every conductor of the cable; null when the tables hold none that carries it. */
  readonly sectionMm2: number | null;
  readonly steps: {
    /** Table's factor for four loaded conductors. */
    readonly factor: number;
    /** The deciding current over the factor: what the cable must carry. */
    readonly designCurrentA: number;
    /** The same at the table's ambient and alone. */
    readonly requiredTableAmpacityA: number | null;
    /** Heat of four conductors over that of three without harmonics in the neutral. */
    readonly lossRatio: number;
  };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

/** Current in the neutral of three balanced phases: third harmonics add up, 3 h I. Plain numbers, no checks. */
export function neutralCurrentKernel(phaseCurrentA: number, thirdHarmonicShare: number): number {
  return 3 * thirdHarmonicShare * phaseCurrentA;
}

function sectionFor(
  { conductor, insulation, method, ambientTempC, groupingFactor }: z.output<typeof neutralHarmonicsInput>,
  designCurrentA: number,
): { sectionMm2: number | null; requiredTableAmpacityA: number | null; findings: readonly Finding[] } {
  try {
    const column = iecAmpacityColumn(conductor, insulation, method, 3);
    const required = designCurrentA / (iecAmbientFactor(method, insulation, ambientTempC) * groupingFactor);
    const sectionMm2 = column.sectionsMm2.find((section) => column.at(section) >= required) ?? null;
    const findings: readonly Finding[] =
      sectionMm2 === null
        ? [
            {
              code: "no-cable-fits",
              severity: "incomplete",
              message: `No size of the table carries ${required.toFixed(0)} A in one run.`,
              path: "sectionMm2",
              value: required,
              source: "iec-60364-5-52",
            },
          ]
        : [];
    return { sectionMm2, requiredTableAmpacityA: required, findings };
  } catch (thrown) {
    if (!ModelError.is(thrown)) throw thrown;
    const { path, message } = thrown;
    const gap: Finding = {
      code: `table-${thrown.code}`,
      severity: "incomplete",
      message,
      path,
      source: "iec-60364-5-52",
    };
    return { sectionMm2: null, requiredTableAmpacityA: null, findings: [gap] };
  }
}

/**
 * What third harmonics do to the neutral of a four- or five-core cable: its current, which conductor decides, and the
 * section of a cable whose cores are all alike.
 *
 * @param input - phase current in A, third harmonic as a share of it; conductor, insulation, method, ambient in °C
 * @returns neutral current in A, deciding conductor, section in mm²
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `iec-60364-5-52`, `circuit-theory`
 */
export function neutralHarmonics(input: NeutralHarmonicsInput): NeutralHarmonicsResult {
  const asked = parseInput("neutralHarmonics", neutralHarmonicsInput, input);
  const { phaseCurrentA, thirdHarmonicShare } = asked;
  const neutralCurrentA = neutralCurrentKernel(phaseCurrentA, thirdHarmonicShare);
  const { decides, factor } = harmonicRow(thirdHarmonicShare);
  const designCurrentA = (decides === "neutral" ? neutralCurrentA : phaseCurrentA) / factor;
  const { sectionMm2, requiredTableAmpacityA, findings } = sectionFor(asked, designCurrentA);
  return {
    neutralCurrentA,
    decides,
    sectionMm2,
    steps: {
      factor,
      designCurrentA,
      requiredTableAmpacityA,
      lossRatio: 1 + (neutralCurrentA / phaseCurrentA) ** 2 / 3,
    },
    findings,
    sources: ["iec-60364-5-52", "circuit-theory"],
  };
}
