/** What kinds with things and places say. */
import type { ClientActivity, ClientPlacing } from '@toolboxai/shared/lesson/rules';
import type { ActivityNews } from '../../common/activity-protocol.ts';
import { strings } from '../../common/strings.ts';
import { wrongWords } from '../task/placing-panel.ts';
import type { KindClient } from './kind-client.ts';

type Placing = ClientActivity & ClientPlacing;

export function placingWords<A extends Placing>(
  done: (title: string, count: number) => string,
): Pick<KindClient<A>, 'whatToDo' | 'carriedLabel' | 'newsLines' | 'doneLine'> {
  return {
    whatToDo: (activity) => `${activity.instructions} ${activity.prompt}`,
    carriedLabel: (activity, thingId) => wordsOf(activity, thingId),
    newsLines: (activity, news) => placedLines(activity, news),
    doneLine: (activity) => done(activity.title, activity.things.size()),
  };
}

function wordsOf(activity: Placing, thingId: string): string {
  return activity.things.find(({ id }) => id === thingId)?.text ?? '';
}

function placedLines(activity: Placing, news: ActivityNews): readonly string[] {
  if (news.type !== 'placed') return [];
  const thing = wordsOf(activity, news.thingId);
  const place = activity.places.find(({ id }) => id === news.placeId)?.text ?? '';
  if (!news.right) return [strings.placedWrong(thing, wrongWords(activity, news).join(' '))];
  return [
    news.detail === undefined
      ? strings.placedRight(thing, place)
      : `${strings.placedRight(thing, place)} ${news.detail}`,
  ];
}
