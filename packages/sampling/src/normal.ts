interface Ratio {
  /** Coefficients, highest power first. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Within 0.425 of one half, in 0.180625 - (p - 0.5)². */
const centre: Ratio = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};

/** Tails from 0.075 down to exp(-25), in √(-ln p) - 1.6. */
const shoulder: Ratio = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

/** Tails below exp(-25), in √(-ln p) - 5. */
const tail: Ratio = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

function ratioAt({ above, below }: Ratio, x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (let i = 0; i < 8; i++) {
    numerator = numerator * x + (above[i] as number);
    denominator = denominator * x + (below[i] as number);
  }
  return numerator / denominator;
}

/**
 * Quantile of the standard normal distribution, to about one part in 10¹⁵ (PPND16). Plain numbers, no checks.
 *
 * @param p - probability below, strictly between 0 and 1
 * @see Sources: `wichura-1988`
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratioAt(centre, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x = r <= 5 ? ratioAt(shoulder, r - 1.6) : ratioAt(tail, r - 5);
  return q < 0 ? -x : x;
}

/**
 * Probability that a standard normal number is below `x`, to about 10⁻¹⁵ absolute: ½ + φ(x) Σ x²ⁿ⁺¹ / (1·3·…·(2n+1)).
 * Plain numbers, no checks.
 *
 * @see Sources: `marsaglia-2004`
 */
export function normalShareBelow(x: number): number {
  if (Math.abs(x) > 8.3) return x < 0 ? 0 : 1;
  let sum = x;
  let term = x;
  for (let n = 3, last = 0; sum !== last; n += 2) {
    last = sum;
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x) * 0.3989422804014327;
}
