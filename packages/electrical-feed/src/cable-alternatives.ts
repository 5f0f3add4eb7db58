import type { RunChoice } from "./cable-choice.ts";
import type { SizedCable } from "./cable-constraints.ts";

/** A cable that is not the first choice, and why. */
export interface CableAlternative {
  readonly parallelRuns: number;
  /** Null where the tables hold nothing for this number of runs. */
  readonly sectionMm2: number | null;
  readonly awg: string | null;
  readonly fits: boolean;
  readonly ampacityA: number | null;
  readonly conductorTempC: number | null;
  readonly dropShare: number | null;
  readonly lossWPerM: number | null;
  readonly conductorKg: number | null;
  /** Why it is not first. */
  readonly reason: string;
}

function alternative(cable: SizedCable, fits: boolean, lengthM: number, reason: string): CableAlternative {
  return {
    parallelRuns: cable.parallelRuns,
    sectionMm2: cable.candidate.sectionMm2,
    awg: cable.candidate.awg,
    fits,
    ampacityA: cable.ampacityA,
    conductorTempC: cable.conductorTempC,
    dropShare: cable.dropShare,
    lossWPerM: cable.lossWPerM,
    conductorKg: cable.conductorKgPerM * lengthM,
    reason,
  };
}

/** Mass against the first choice, in words. */
function massAgainst(cable: SizedCable, first: SizedCable): string {
  const percent = Math.round((cable.conductorKgPerM / first.conductorKgPerM - 1) * 100);
  return percent === 0 ? "as much conductor" : `${Math.abs(percent)} % ${percent < 0 ? "less" : "more"} conductor`;
}

function withoutFit({ parallelRuns, failing, gap }: RunChoice, lengthM: number): readonly CableAlternative[] {
  if (failing !== null)
    return [alternative(failing, false, lengthM, `largest size; does not satisfy ${failing.unmet.join(", ")}`)];
  const nothing = { sectionMm2: null, awg: null, ampacityA: null, conductorTempC: null, dropShare: null };
  const reason = gap ?? "no size of the table has an equilibrium at this current";
  return [{ parallelRuns, ...nothing, fits: false, lossWPerM: null, conductorKg: null, reason }];
}

function besidesFirst(first: RunChoice, fitting: SizedCable, lengthM: number): readonly CableAlternative[] {
  const { failing, larger } = first;
  return [
    ...(failing ? [alternative(failing, false, lengthM, `does not satisfy ${failing.unmet.join(", ")}`)] : []),
    ...(larger?.unmet.length === 0
      ? [alternative(larger, true, lengthM, `larger than needed: ${massAgainst(larger, fitting)}`)]
      : []),
  ];
}

/**
 * What else there is: the sizes on either side of the first choice, and the best of each other number of runs.
 *
 * @param first - the choice taken, or null when none fits
 */
export function cableAlternatives(
  choices: readonly RunChoice[],
  first: RunChoice | null,
  lengthM: number,
): readonly CableAlternative[] {
  return choices.flatMap((choice) => {
    if (first?.fitting && choice === first) return besidesFirst(first, first.fitting, lengthM);
    if (choice.fitting === null || !first?.fitting) return withoutFit(choice, lengthM);
    const runs = `${choice.parallelRuns} runs where ${first.parallelRuns} ${first.parallelRuns === 1 ? "suffices" : "suffice"}`;
    return [alternative(choice.fitting, true, lengthM, `${runs}; ${massAgainst(choice.fitting, first.fitting)}`)];
  });
}
