/** Everything about a lesson that the students of a proof need to know, worked out once. */
import type { Activity, Item, Lesson, Station } from '@toolboxai/shared/lesson';
import { type PlayData, stationAttributes, toPlayData } from '@toolboxai/shared/lesson/play';
import { wordsPerMinute } from './pace.ts';
import type { Question } from './students/choices.ts';

export interface StationInPlace {
  readonly station: Station;
  /** Its name in the place. */
  readonly placeId: string;
  /** What the place calls the object, bin or stop that it stands for. */
  readonly part: string | undefined;
}

export interface Playbook {
  readonly lesson: Lesson;
  /** What the place must hold; progress and XP are reckoned with the server's half. */
  readonly data: PlayData;
  readonly wordsPerMinute: number;
  activity(id: string): Activity;
  question(itemId: string): Question;
  /** Stations of an activity with a role; of a part, when it is named as the lesson names it. */
  stations(activityId: string, role: Station['role'], part?: string): readonly StationInPlace[];
  /** What the lesson calls a scored answer, which the place may name otherwise, and the words it goes by. */
  answer(activityId: string, answerId: string): { readonly partId: string; readonly words: string };
}

export function playbookOf(lesson: Lesson): Playbook {
  const data = toPlayData(lesson);
  const attributes = stationAttributes(lesson);
  const stations = lesson.world.stations.map((station): StationInPlace => {
    const own = attributes.get(station.id);
    return { station, placeId: own?.StationId ?? station.id, part: own?.Part };
  });
  const items = new Map<string, Item>(lesson.items.map((item) => [item.id, item]));
  const clients = new Map(data.client.items.map((item) => [item.id, item]));
  const servers = new Map(data.server.items.map((item) => [item.id, item]));
  const activities = new Map(lesson.activities.map((activity) => [activity.id, activity]));
  return {
    lesson,
    data,
    wordsPerMinute: wordsPerMinute(lesson.grade),
    activity: (id) => known(activities.get(id), id),
    question: (id) => ({
      item: known(items.get(id), id),
      client: known(clients.get(id), id),
      server: known(servers.get(id), id),
    }),
    stations: (activityId, role, part) =>
      stations.filter(
        ({ station }) =>
          station.activityId === activityId && station.role === role && (part === undefined || station.part === part),
      ),
    answer: (activityId, answerId) => {
      const own = stations.find(({ station, part }) => station.activityId === activityId && part === answerId)?.station;
      return { partId: own?.part ?? answerId, words: items.get(answerId)?.stem ?? own?.label ?? answerId };
    },
  };
}

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new RangeError(`The lesson has no ${id}.`);
  return value;
}
