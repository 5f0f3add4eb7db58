/** Shares of the two sides of a binomial count. */
export interface BinomialTail {
  /** Chance of at least the count asked for. */
  readonly atLeast: number;
  /** Chance of fewer; not 1 less the other, so that its small values keep their digits. */
  readonly fewer: number;
}

/**
 * Chance that at least `required` of `installed` independent sets run, each with chance `running`. Terms are carried as
 * logarithms, so that fleets of thousands neither underflow nor overflow. Plain numbers, no checks.
 *
 * @param stopped - 1 − `running`, given apart so that it keeps its digits
 */
export function binomialTail(required: number, installed: number, running: number, stopped: number): BinomialTail {
  if (stopped === 0) return required <= installed ? { atLeast: 1, fewer: 0 } : { atLeast: 0, fewer: 1 };
  if (running === 0) return required === 0 ? { atLeast: 1, fewer: 0 } : { atLeast: 0, fewer: 1 };
  const odds = Math.log(stopped) - Math.log(running);
  let atLeast = 0;
  let fewer = 0;
  let term = installed * Math.log(running);
  for (let count = installed; count >= 0; count--) {
    if (count >= required) atLeast += Math.exp(term);
    else fewer += Math.exp(term);
    term += Math.log(count / (installed - count + 1)) + odds;
  }
  return fewer < atLeast ? { atLeast: 1 - fewer, fewer } : { atLeast, fewer: 1 - atLeast };
}
