/** A guided exploration, taken apart: everything at a stop may be seen, its question is judged elsewhere. */
import type { ActivityOf } from '../../schema/index.ts';
import type { ClientGuidedExploration, ServerGuidedExploration } from '../activities/index.ts';
import { toClientFigure } from '../item-data.ts';
import { type KindData, NO_NEW_NAMES } from './kind-data.ts';

export const guidedExploration: KindData<
  ActivityOf<'guided-exploration'>,
  ClientGuidedExploration,
  ServerGuidedExploration
> = {
  partNames: NO_NEW_NAMES,
  toData: ({ kind, params: { stops } }, { shown, kept }) => ({
    client: {
      ...shown,
      kind,
      stops: stops.map(({ id, title, text, figure, vocabularyIds, itemId }) => ({
        id,
        title,
        text,
        vocabularyIds,
        ...(figure === undefined ? {} : { figure: toClientFigure(figure) }),
        ...(itemId === null ? {} : { itemId }),
      })),
    },
    server: { ...kept, kind, stops: stops.map(({ id, itemId }) => (itemId === null ? { id } : { id, itemId })) },
  }),
};
