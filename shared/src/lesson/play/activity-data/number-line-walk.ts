/** A number line walk, taken apart: which numbers the marks carry may be seen, where the targets lie may not. */
import { labelledMarks, placeOnLine } from '../../number-line.ts';
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientNumberLineWalk, ServerNumberLineWalk } from '../activities/index.ts';
import { toWrongNote } from '../item-data.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';
import { countedIds } from './task-ids.ts';

export const numberLineWalk: KindData<ActivityOf<'number-line-walk'>, ClientNumberLineWalk, ServerNumberLineWalk> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params: { line, tolerance, targets } }, { shown, kept }) => {
    const idOf = countedIds(targets, 'target');
    return {
      client: {
        ...shown,
        kind,
        steps: line.steps,
        labels: labelledMarks(line),
        ...(line.unit === null ? {} : { unit: line.unit }),
        targets: targets.map(({ id, prompt, hints }) => ({ id: idOf(id), prompt, hintCount: hints.length })),
      },
      server: {
        ...kept,
        kind,
        steps: line.steps,
        tolerance,
        targets: targets.map((target) => ({
          id: idOf(target.id),
          at: placeOnLine(line, target.value),
          hints: target.hints,
          explanation: target.explanation,
          ...toWrongNote(target),
          wrong: target.wrong.map((wrong) => ({ at: placeOnLine(line, wrong.value), ...toWrongNote(wrong) })),
        })),
      },
    };
  },
};
