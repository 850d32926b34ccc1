/** Building to a measure, taken apart: measures become numbers of blocks, which only the server knows. */
import { wholeShare } from '../../exact-numbers.ts';
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientBuildToAMeasure, ServerBuildToAMeasure } from '../activities/index.ts';
import { toWrongNote } from '../item-data.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';
import { countedIds } from './task-ids.ts';

export const buildToAMeasure: KindData<
  ActivityOf<'build-to-a-measure'>,
  ClientBuildToAMeasure,
  ServerBuildToAMeasure
> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params: { plot, builds } }, { shown, kept }) => {
    const idOf = countedIds(builds, 'build');
    return {
      client: {
        ...shown,
        kind,
        plot,
        builds: builds.map(({ id, prompt, measure, each, unit, hints }) => ({
          id: idOf(id),
          prompt,
          measure,
          oneBlock: `${each} ${unit}`,
          hintCount: hints.length,
        })),
      },
      server: {
        ...kept,
        kind,
        plot,
        builds: builds.map((build) => ({
          id: idOf(build.id),
          measure: build.measure,
          shape: build.shape,
          ...(build.edges === null ? {} : { edges: build.edges }),
          blocks: wholeShare(build.target, build.each) ?? 0,
          hints: build.hints,
          explanation: build.explanation,
          ...toWrongNote(build),
          wrong: build.wrong.flatMap((wrong) => {
            const blocks = wholeShare(wrong.measured, build.each);
            return blocks === null ? [] : [{ blocks, ...toWrongNote(wrong) }];
          }),
        })),
      },
    };
  },
};
