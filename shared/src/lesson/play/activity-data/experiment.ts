/** An experiment, taken apart: names and levels may be seen, the model is the server's. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientExperiment, ServerExperiment } from '../activities/index.ts';
import { toWrongNote } from '../item-data.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';

export const experiment: KindData<ActivityOf<'experiment'>, ClientExperiment, ServerExperiment> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params }, { shown, kept }) => {
    const { variables, outcome, model, levelsNeeded, conclusionId } = params;
    const tested = variables.findIndex(({ id }) => id === params.testedId);
    return {
      client: {
        ...shown,
        kind,
        question: params.question,
        variables: variables.map(({ name, unit, levels, start }) => ({
          name,
          levels: levels.map((level) => (unit === null ? `${level}` : `${level} ${unit}`)),
          start,
        })),
        tested,
        outcome: {
          name: outcome.name,
          decimals: outcome.decimals,
          ...(outcome.unit === null ? {} : { unit: outcome.unit }),
        },
        levelsNeeded,
        conclusionId,
      },
      server: {
        ...kept,
        kind,
        values: variables.map(({ levels }) => levels),
        tested,
        model: {
          ...model,
          curves: variables.map(({ curve }) => curve),
          least: outcome.least,
          most: outcome.most,
          decimals: outcome.decimals,
        },
        levelsNeeded,
        unfair: toWrongNote(params.unfair),
        conclusionId,
      },
    };
  },
};
