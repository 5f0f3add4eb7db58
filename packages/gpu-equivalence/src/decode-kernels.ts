/** What one package can do, SI. */
export interface PackageRates {
  readonly memoryB: number;
  readonly memoryBPerS: number;
  readonly flopPerS: number;
  /** Scale-up link, one direction; 0 leaves the link out of the model. */
  readonly linkBPerS: number;
}

/** A model to decode and its context. */
export interface DecodeWork {
  readonly weightB: number;
  readonly activeParameterCount: number;
  /** Active over all parameters: 1 for a dense model. */
  readonly activeShare: number;
  readonly layerCount: number;
  readonly hiddenCount: number;
  /** Keys and values of one sequence at its context. */
  readonly sequenceB: number;
}

/** Bytes of an activation that the scale-up link carries: BF16. */
const activationB = 2;

/** Time to read what one step of a batch needs: the weights its tokens touch and every sequence's keys and values. */
export function decodeMemoryS(batch: number, packages: number, part: PackageRates, work: DecodeWork): number {
  const touchedShare = 1 - (1 - work.activeShare) ** batch;
  return (work.weightB * touchedShare + batch * work.sequenceB) / (packages * part.memoryBPerS);
}

/** Time to compute one step: two operations a parameter and token. */
export function decodeComputeS(batch: number, packages: number, part: PackageRates, work: DecodeWork): number {
  return (2 * work.activeParameterCount * batch) / (packages * part.flopPerS);
}

/** Time of the two all-reduces a layer of tensor parallelism, each moving 2 (n - 1) / n of the activations. */
export function decodeLinkS(batch: number, packages: number, part: PackageRates, work: DecodeWork): number {
  if (part.linkBPerS === 0 || packages === 1) return 0;
  const reducedB = ((2 * (packages - 1)) / packages) * batch * work.hiddenCount * activationB;
  return (2 * work.layerCount * reducedB) / part.linkBPerS;
}

/** Least time of one step, everything overlapped: the longest of the three. */
export function decodeStepS(batch: number, packages: number, part: PackageRates, work: DecodeWork): number {
  return Math.max(
    decodeMemoryS(batch, packages, part, work),
    decodeComputeS(batch, packages, part, work),
    decodeLinkS(batch, packages, part, work),
  );
}

/** Largest batch whose weights, keys and values fit; 0 or less where the weights alone do not. */
export function decodeBatchThatFits(packages: number, part: PackageRates, work: DecodeWork): number {
  return Math.floor((packages * part.memoryB - work.weightB) / work.sequenceB);
}

/** How a domain is divided for decoding: groups of `packages`, each holding the weights once. */
export interface DecodeLayout {
  readonly packages: number;
  readonly batch: number;
  readonly stepS: number;
}

/** Largest batch, at most `most`, that steps within `stepS`; 0 where none does. Steps lengthen with the batch. */
function batchWithinStep(most: number, stepS: number, packages: number, part: PackageRates, work: DecodeWork): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodeStepS(middle, packages, part, work) <= stepS) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The division of a domain into equal groups that decodes most, none where no group holds the weights. Plain numbers.
 *
 * @param domain - packages in the scale-up domain
 * @param batch - sequences a group at once; 0 for as many as fit
 * @param stepLimitS - longest step allowed; Infinity for none
 */
export function bestDecodeLayout(
  domain: number,
  batch: number,
  stepLimitS: number,
  part: PackageRates,
  work: DecodeWork,
): DecodeLayout | null {
  let best: DecodeLayout | null = null;
  for (let packages = 1; packages <= domain; packages++) {
    if (domain % packages !== 0) continue;
    const fits = decodeBatchThatFits(packages, part, work);
    const wanted = batch === 0 ? fits : batch;
    if (fits < 1 || wanted > fits) continue;
    const chosen = stepLimitS === Infinity ? wanted : batchWithinStep(wanted, stepLimitS, packages, part, work);
    if (chosen < 1 || (batch > 0 && chosen < batch)) continue;
    const stepS = decodeStepS(chosen, packages, part, work);
    if (best === null || chosen / (stepS * packages) > best.batch / (best.stepS * best.packages))
      best = { packages, batch: chosen, stepS };
  }
  return best;
}
