/** Every object belongs to a category that exists, and no category is empty. */
import type { ActivityOf } from '../../schema/index.ts';
import { error, repeated } from '../finding.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';

export const collectAndSort: KindInvariants<ActivityOf<'collect-and-sort'>> = {
  references: ({ params }) => params.objects.flatMap((object, index) => misconceptionOf(object, `objects/${index}`)),
  check: (activity, path) => {
    const categories = activity.params.categories.map((category) => category.id);
    const used = new Set(activity.params.objects.map((object) => object.categoryId));
    return [
      ...repeated([...categories, ...activity.params.objects.map((object) => object.id)]).map((id) =>
        error({
          code: 'duplicate-id',
          path,
          partId: activity.id,
          message: `The id “${id}” is used twice in “${activity.title}”.`,
          hint: 'Give each its own id.',
        }),
      ),
      ...activity.params.objects
        .filter((object) => !categories.includes(object.categoryId))
        .map((object) =>
          error({
            code: 'unknown-reference',
            path,
            partId: activity.id,
            message: `“${object.label}” belongs to a category that does not exist.`,
            hint: 'Choose one of the categories.',
          }),
        ),
      ...categories
        .filter((id) => !used.has(id))
        .map((id) =>
          error({
            code: 'empty-category',
            path,
            partId: activity.id,
            message: `Nothing belongs into “${id}”.`,
            hint: 'Add an object or remove the category.',
          }),
        ),
    ];
  },
  stations: ({ params }) => [
    ...params.categories.map((category) => ({ role: 'bin' as const, part: category.id })),
    ...params.objects.map((object) => ({ role: 'object' as const, part: object.id })),
  ],
};
