/** The latest that the server told of each activity, and who wants to know of more. */
import type { ActivityNews } from '../../common/activity-protocol.ts';
import { createListeners } from './listeners.ts';

type NewsOf<T extends ActivityNews['type']> = Extract<ActivityNews, { readonly type: T }>;

interface Told {
  readonly activityId: string;
  readonly news: ActivityNews;
}

export interface NewsBoard {
  readonly take: (activityId: string, news: ActivityNews) => void;
  readonly latest: <T extends ActivityNews['type']>(activityId: string, kind: T) => NewsOf<T> | undefined;
  /** Calls with every further news of the activity, until `whileAlive` is destroyed. */
  readonly onNews: (activityId: string, listen: (news: ActivityNews) => void, whileAlive: Instance) => void;
}

export function createNewsBoard(): NewsBoard {
  const latest = new Map<string, ActivityNews>();
  const listeners = createListeners<Told>();
  return {
    take: (activityId, news) => {
      latest.set(`${activityId} ${news.type}`, news);
      listeners.tell({ activityId, news });
    },
    latest: <T extends ActivityNews['type']>(activityId: string, kind: T) =>
      latest.get(`${activityId} ${kind}`) as NewsOf<T> | undefined,
    onNews: (activityId, listen, whileAlive) =>
      listeners.add((told) => {
        if (told.activityId === activityId) listen(told.news);
      }, whileAlive),
  };
}
