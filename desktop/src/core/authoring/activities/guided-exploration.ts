/** A guided exploration shows the stops that were written, each with a question of its own objective where there is one. */
import type { ActivityOf } from '@toolboxai/shared/lesson';
import { figureTexts } from '../figure-texts.ts';
import type { LessonAssessment, LessonContent } from '../tasks/index.ts';
import type { KindAuthoring } from './kind-authoring.ts';

type Exploration = ActivityOf<'guided-exploration'>;

export const guidedExploration: KindAuthoring<Exploration> = {
  xp: { completion: 20, perCorrect: 10 },
  badge: null,
  build: (frame, { slot, itemIds, content, assessment }) => {
    const stops = content.explorations.find((candidate) => candidate.activityId === slot.id)?.stops ?? [];
    return { ...frame, kind: 'guided-exploration', params: { stops: askAtStops(stops, itemIds, assessment) } };
  },
  texts: ({ params }) =>
    params.stops.flatMap((stop) => [stop.title, stop.text, ...(stop.figure ? figureTexts(stop.figure) : [])]),
  readings: ({ params }) => params.stops.map((stop) => `${stop.title} ${stop.text}`),
  wordIds: ({ params }) => params.stops.flatMap((stop) => stop.vocabularyIds),
};

/** Gives each stop a question of its own objective where there is one, and any that is left where there is not. */
function askAtStops(
  stops: LessonContent['explorations'][number]['stops'],
  itemIds: readonly string[],
  { items }: LessonAssessment,
): Exploration['params']['stops'] {
  const left = [...itemIds];
  const take = (matches: (id: string) => boolean): string | null => {
    const index = left.findIndex(matches);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const matched = stops.map((stop) => ({
    stop,
    itemId: take((id) => items.find((item) => item.id === id)?.objectiveId === stop.objectiveId),
  }));
  return matched.map(({ stop, itemId }) => ({
    id: stop.id,
    title: stop.title,
    text: stop.text,
    ...(stop.figure === undefined ? {} : { figure: stop.figure }),
    vocabularyIds: stop.vocabularyIds,
    itemId: itemId ?? take(() => true),
  }));
}
