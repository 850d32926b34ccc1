/**
 * What makes a question a repetition although its words are new: it asks about the same numbers as another one, so that
 * the one gives the other away; or its key stands where most keys of the set stand already.
 */
import type { Item } from '@toolboxai/shared/lesson';

/** The numbers that stand in a stem, sorted: `7 + 6 = 13` and "7 shells and 6 more" share 6 and 7. */
export function numbersIn(stem: string): readonly string[] {
  return [...stem.replaceAll(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number).sort();
}

/** True when all numbers of the one stem stand in the other. A stem with fewer than two numbers tells too little. */
export function sameNumbers(stem: string, other: string): boolean {
  const [one, two] = [numbersIn(stem), numbersIn(other)];
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  if (few.length < 2) return false;
  const left = [...many];
  return few.every((number) => {
    const at = left.indexOf(number);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** True when the key of this choice stands in a place that is ahead of another place by two among the items so far. */
export function crowdsPosition(item: Item, items: readonly Item[]): boolean {
  if (item.type !== 'single-choice') return false;
  const count = (id: string) => items.filter((other) => other.type === 'single-choice' && other.key === id).length;
  const counts = item.options.map(({ id }) => count(id));
  return count(item.key) >= Math.min(...counts) + 2;
}
