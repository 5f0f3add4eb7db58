/**
 * Voltage change at a connection for a change of load, (R ΔP + X ΔQ) / U², with Z = U²/Ssc: that is
 * (ΔP + k ΔQ) / (√(1 + k²) Ssc), k = X/R. Holds for changes of a few percent. Plain numbers, no checks.
 *
 * @param deltaMw - active power added
 * @param deltaMvar - reactive power added
 * @param shortCircuitMva - of the network at the connection
 * @param reactanceToResistanceRatio - of the network's impedance
 * @returns share of the voltage
 */
export function voltageDipKernel(
  deltaMw: number,
  deltaMvar: number,
  shortCircuitMva: number,
  reactanceToResistanceRatio: number,
): number {
  return (
    (deltaMw + reactanceToResistanceRatio * deltaMvar) /
    (Math.sqrt(1 + reactanceToResistanceRatio * reactanceToResistanceRatio) * shortCircuitMva)
  );
}

/**
 * Largest voltage change at a connection for a change of load, whatever the angle of the network: ΔS / Ssc.
 *
 * @returns share of the voltage
 */
export function voltageDipBoundKernel(deltaMw: number, deltaMvar: number, shortCircuitMva: number): number {
  return Math.sqrt(deltaMw * deltaMw + deltaMvar * deltaMvar) / shortCircuitMva;
}
