/** Collect and sort, taken apart. Objects are counted in an order that follows their words and tells nothing. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientCollectAndSort, ServerCollectAndSort } from '../activities/index.ts';
import { toWrongNote } from '../item-data.ts';
import { shuffledByWords } from '../shown-order.ts';
import type { KindData } from './kind-data.ts';

type Sorting = ActivityOf<'collect-and-sort'>;

export const collectAndSort: KindData<Sorting, ClientCollectAndSort, ServerCollectAndSort> = {
  partNames,
  toData: (activity, { shown, kept }) => {
    const { kind, params } = activity;
    const names = partNames(activity);
    const objects = shownObjects(activity).map((object) => ({ ...object, id: names.get(object.id) ?? object.id }));
    return {
      client: {
        ...shown,
        kind,
        prompt: params.prompt,
        categories: params.categories.map(({ id, label }) => ({ id, text: label })),
        objects: objects.map(({ id, label }) => ({ id, text: label })),
      },
      server: {
        ...kept,
        kind,
        categoryIds: params.categories.map(({ id }) => id),
        objects: objects.map((object) => ({ id: object.id, categoryId: object.categoryId, ...toWrongNote(object) })),
      },
    };
  },
};

function partNames(activity: Sorting): ReadonlyMap<string, string> {
  return new Map(shownObjects(activity).map(({ id }, index) => [id, `thing-${index + 1}`]));
}

function shownObjects({ id, params }: Sorting) {
  return shuffledByWords(params.objects, ({ label }) => label, id);
}
