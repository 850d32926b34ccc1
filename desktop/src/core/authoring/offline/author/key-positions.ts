/** Where the right answers stand. When most of them have one place, children learn the place instead of the answer. */
import type { Item } from '@toolboxai/shared/lesson';
import type { Random } from '../../../random.ts';

/**
 * The items with the keys of single-choice questions spread evenly over their places. Going round a shuffled list of
 * places keeps any place from being ahead of another by more than one, and the next place from being guessed.
 */
export function spreadKeys(items: readonly Item[], random: Random): Item[] {
  const places = new Map<number, number[]>();
  const nextPlace = (options: number): number => {
    const left = places.get(options)?.length
      ? (places.get(options) ?? [])
      : random.shuffle(Array.from({ length: options }, (_, place) => place));
    places.set(options, left.slice(1));
    return left[0] ?? 0;
  };
  return items.map((item) => (item.type === 'single-choice' ? keyAt(item, nextPlace(item.options.length)) : item));
}

type SingleChoice = Extract<Item, { type: 'single-choice' }>;

/** The key changes places with what stands there; everything else stays as it was shuffled. */
function keyAt(item: SingleChoice, place: number): SingleChoice {
  const from = item.options.findIndex((option) => option.id === item.key);
  const [key, other] = [item.options[from], item.options[place]];
  if (key === undefined || other === undefined || from === place) return item;
  return {
    ...item,
    options: item.options.map((option, index) => (index === from ? other : index === place ? key : option)),
  };
}
