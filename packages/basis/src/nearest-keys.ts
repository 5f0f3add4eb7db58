function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/**
 * The known keys that a misspelt one most likely meant.
 *
 * @param unknown - what was written
 * @param known - what exists
 * @param most - how many to give, 3 unless told
 * @returns nearest first by edit distance, those that begin alike or contain it before the others
 */
export function nearestKeys(unknown: string, known: readonly string[], most = 3): readonly string[] {
  const wanted = unknown.slice(0, 64).toLowerCase();
  return known
    .map((key) => {
      const candidate = key.toLowerCase();
      const contained = candidate.includes(wanted) || wanted.includes(candidate);
      return { key, distance: editDistance(wanted, candidate) - (contained ? wanted.length : 0) };
    })
    .sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ key }) => key);
}
