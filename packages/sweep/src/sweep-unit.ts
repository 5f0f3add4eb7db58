/** One piece of a sweep: draws of one scenario under one seed, as one version of a model computes them. Plain JSON. */
export interface SweepUnit {
  /** Version of all code that decides the numbers. */
  readonly modelVersion: string;
  /** Of the scenario and all that it reads, by {@link scenarioHash}. */
  readonly scenarioHash: string;
  readonly seed: number;
  /** Index of the first draw. */
  readonly from: number;
  /** Index past the last draw. */
  readonly to: number;
}

/** Name of a unit inside its sweep, as a file may bear it; names sort as the draws do. */
export function unitName({ from, to }: SweepUnit): string {
  const digits = (index: number) => String(index).padStart(10, "0");
  return `draws-${digits(from)}-${digits(to)}`;
}

/** Whether two units ask for the same numbers. */
export function sameUnit(a: SweepUnit, b: SweepUnit): boolean {
  return (
    a.modelVersion === b.modelVersion &&
    a.scenarioHash === b.scenarioHash &&
    a.seed === b.seed &&
    a.from === b.from &&
    a.to === b.to
  );
}
