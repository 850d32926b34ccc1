/** Blanks stand in the sentence as `{{blank-1}}` and, with what they accept, in a list; both change together. Pure. */
import type { ItemOf } from './item-of.ts';
import { freeId } from './list-changes.ts';

type FillIn = ItemOf<'fill-in'>;

/** One blank more, at the end of the sentence. */
export function withBlank(item: FillIn): FillIn {
  const id = freeId('blank', item.blanks);
  return {
    ...item,
    text: `${item.text.trimEnd()} {{${id}}}`,
    blanks: [...item.blanks, { id, accepted: [''], wrong: [] }],
  };
}

/** The sentence says the answer where the blank was. */
export function withoutBlank(item: FillIn, id: string): FillIn {
  const answer = item.blanks.find((blank) => blank.id === id)?.accepted[0] ?? '';
  return {
    ...item,
    text: item.text.replaceAll(`{{${id}}}`, answer).trimEnd(),
    blanks: item.blanks.filter((blank) => blank.id !== id),
  };
}
