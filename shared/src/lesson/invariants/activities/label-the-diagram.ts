/** Every place of the diagram has exactly one label; labels that belong nowhere are told by having no place. */
import type { ActivityOf } from '../../schema/index.ts';
import { error } from '../finding.ts';
import { type KindInvariants, misconceptionOf } from './kind-invariants.ts';
import { twiceUsedIds, twiceUsedWords } from './part-findings.ts';

export const labelTheDiagram: KindInvariants<ActivityOf<'label-the-diagram'>> = {
  references: ({ params }) => params.labels.flatMap((label, index) => misconceptionOf(label, `labels/${index}`)),
  check: (activity, path) => {
    const { targets, labels } = activity.params;
    const known = new Set(targets.map(({ id }) => id));
    return [
      ...twiceUsedIds(
        activity,
        path,
        [...targets, ...labels].map(({ id }) => id),
      ),
      ...twiceUsedWords(
        activity,
        path,
        labels.map(({ text }) => text),
      ),
      ...labels
        .filter(({ targetId }) => targetId !== null && !known.has(targetId))
        .map((label) =>
          error({
            code: 'unknown-reference',
            path,
            partId: activity.id,
            message: `“${label.text}” belongs to a place of the diagram that does not exist.`,
            hint: 'Choose one of the places.',
          }),
        ),
      ...targets
        .filter(({ id }) => labels.filter(({ targetId }) => targetId === id).length !== 1)
        .map((target) =>
          error({
            code: 'place-without-label',
            path,
            partId: activity.id,
            message: `The place “${target.description}” does not have exactly one label.`,
            hint: 'Give each place one label.',
          }),
        ),
    ];
  },
  stations: ({ params }) => [
    { role: 'board', part: null },
    ...params.targets.map(({ id }) => ({ role: 'slot' as const, part: id })),
    ...params.labels.map(({ id }) => ({ role: 'object' as const, part: id })),
  ],
};
