/** Ways in which the two streams pass each other. */
export const arrangements = ["counterflow", "parallel-flow"] as const;

/** How the two streams pass each other. */
export type Arrangement = (typeof arrangements)[number];

function counterflow(transferUnits: number, capacityRatio: number): number {
  if (capacityRatio === 1) return transferUnits / (1 + transferUnits);
  const decay = Math.expm1(-transferUnits * (1 - capacityRatio));
  return -decay / (1 - capacityRatio - capacityRatio * decay);
}

/**
 * Effectiveness of a heat exchanger from its number of transfer units (NTU). No checks.
 *
 * @param transferUnits - UA over the smaller heat capacity rate
 * @param capacityRatio - smaller over larger heat capacity rate, 0 to 1
 * @see Sources: `kays-london`
 */
export function effectivenessKernel(arrangement: Arrangement, transferUnits: number, capacityRatio: number): number {
  if (arrangement === "counterflow") return counterflow(transferUnits, capacityRatio);
  return -Math.expm1(-transferUnits * (1 + capacityRatio)) / (1 + capacityRatio);
}

/**
 * Number of transfer units (NTU) that gives an effectiveness: the inverse of {@link effectivenessKernel}. No checks.
 *
 * @param effectivenessShare - below {@link effectivenessLimit}
 * @see Sources: `kays-london`
 */
export function transferUnitsKernel(
  arrangement: Arrangement,
  effectivenessShare: number,
  capacityRatio: number,
): number {
  if (arrangement === "parallel-flow")
    return -Math.log1p(-effectivenessShare * (1 + capacityRatio)) / (1 + capacityRatio);
  const excess = effectivenessShare / (1 - effectivenessShare);
  return capacityRatio === 1 ? excess : Math.log1p(excess * (1 - capacityRatio)) / (1 - capacityRatio);
}

/** Effectiveness of an endless exchanger, which none reaches. */
export function effectivenessLimit(arrangement: Arrangement, capacityRatio: number): number {
  return arrangement === "counterflow" ? 1 : 1 / (1 + capacityRatio);
}
