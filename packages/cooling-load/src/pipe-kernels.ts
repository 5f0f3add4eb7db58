/** Flow is laminar up to this Reynolds number, and turbulent from {@link turbulentReynolds}. */
export const laminarReynolds = 2300;

/** Flow is turbulent from this Reynolds number; below it, down to {@link laminarReynolds}, it may be either. */
export const turbulentReynolds = 4000;

/** Colebrook–White for the friction factor, by Newton's method on 1/√f from Haaland's estimate. */
function colebrook(reynolds: number, relativeRoughness: number): number {
  const rough = relativeRoughness / 3.7;
  const viscous = 2.51 / reynolds;
  let x = -1.8 * Math.log10(6.9 / reynolds + Math.exp(1.11 * Math.log(Math.max(rough, 1e-30))));
  for (let i = 0; i < 20; i++) {
    const inner = rough + viscous * x;
    const step = (x + 2 * Math.log10(inner)) / (1 + (2 / Math.LN10) * (viscous / inner));
    x -= step;
    if (Math.abs(step) < 1e-14 * x) break;
  }
  return 1 / (x * x);
}

/**
 * Darcy's friction factor: 64/Re when laminar, Colebrook–White when turbulent, on a straight line in Re between the two
 * where flow may be either. No checks.
 *
 * @param relativeRoughness - roughness over inside diameter
 * @see Sources: `darcy-colebrook`
 */
export function frictionFactorKernel(reynolds: number, relativeRoughness: number): number {
  if (reynolds <= laminarReynolds) return 64 / reynolds;
  if (reynolds >= turbulentReynolds) return colebrook(reynolds, relativeRoughness);
  const laminar = 64 / laminarReynolds;
  const turbulent = colebrook(turbulentReynolds, relativeRoughness);
  const turbulentShare = (reynolds - laminarReynolds) / (turbulentReynolds - laminarReynolds);
  return laminar + (turbulent - laminar) * turbulentShare;
}

/**
 * Pressure drop of a straight pipe in Pa/m: f ρ v² / (2 D). No checks.
 *
 * @see Sources: `darcy-colebrook`
 */
export function pipeDropKernel(
  velocityMPerS: number,
  insideM: number,
  roughnessM: number,
  densityKgPerM3: number,
  viscosityPaS: number,
): number {
  if (velocityMPerS === 0) return 0;
  const reynolds = (densityKgPerM3 * velocityMPerS * insideM) / viscosityPaS;
  const friction = frictionFactorKernel(reynolds, roughnessM / insideM);
  return (friction * densityKgPerM3 * velocityMPerS * velocityMPerS) / (2 * insideM);
}

/** Mean velocity in m/s of a flow through a round pipe. No checks. */
export function pipeVelocityKernel(volumeFlowM3PerS: number, insideM: number): number {
  return (4 * volumeFlowM3PerS) / (Math.PI * insideM * insideM);
}
