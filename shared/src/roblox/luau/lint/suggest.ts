/** "Did you mean": the known name nearest to a misspelt one. */

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/colour/g, 'color'],
  [/grey/g, 'gray'],
  [/centre/g, 'center'],
];

/** Equal when read aloud: ignoring case and British spelling. */
export function sameWord(left: string, right: string): boolean {
  return normalise(left) === normalise(right);
}

/** The nearest candidate within a quarter of the name's length (at least one edit), ties to the first in the alphabet. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = normalise(name);
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, normalise(candidate));
    if (distance > limit) continue;
    const better =
      best === undefined || distance < best.distance || (distance === best.distance && candidate < best.candidate);
    if (better) best = { candidate, distance };
  }
  return best?.candidate;
}

/** A hint sentence, or an empty text when nothing is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const candidate = nearest(name, candidates);
  return candidate === undefined ? '' : `Did you mean \`${candidate}\`?`;
}

function normalise(name: string): string {
  return BRITISH.reduce((text, [from, to]) => text.replace(from, to), name.toLowerCase());
}

/** Edits from one to the other: insert, delete, replace, or swap two neighbours. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = at(last, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swapped = swaps ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
