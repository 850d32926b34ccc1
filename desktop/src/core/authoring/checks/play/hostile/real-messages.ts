/**
 * The messages by which an honest device would play the lesson right, as the kit's protocol spells them, sent where they
 * must not count: for activities that are not open yet, or whose stations are too far from where a student comes in.
 */
import type { Activity } from '@toolboxai/shared/lesson';
import { activityState, newProgress, type ServerActivity, scoredAnswerIds } from '@toolboxai/shared/lesson/rules';
import type { Playbook } from '../playbook.ts';
import type { LuauData } from '../stage.ts';
import { choicesOf } from '../students/choices.ts';

/** Studs beyond which no server may take an answer; well beyond what a message that travelled excuses. */
const FAR = 100;

export function realMessages(book: Playbook): readonly LuauData[] {
  const { server } = book.data;
  const start = newProgress(server);
  const [messages, near] = [[] as LuauData[], [] as LuauData[]];
  for (const activity of server.activities) {
    const refused = activityState(server, start, activity.id) === 'locked' || isFar(book, book.activity(activity.id));
    if (refused) messages.push(...visits(activity), ...answers(book, activity), ...hints(activity, book));
    // Near and open: the question of a stop that was not read is refused all the same.
    else if (activity.kind === 'guided-exploration') near.push(...answers(book, activity));
  }
  return [...messages, ...near, { kind: 'put-back' }];
}

function isFar({ lesson: { world } }: Playbook, activity: Activity): boolean {
  const { x, z } = world.spawn.position;
  return world.stations
    .filter(({ activityId }) => activityId === activity.id)
    .every(({ position }) => Math.hypot(position.x - x, position.z - z) > FAR);
}

function answers(book: Playbook, activity: ServerActivity): LuauData[] {
  const items = new Set(book.data.server.items.map(({ id }) => id));
  return scoredAnswerIds(activity)
    .filter((id) => items.has(id))
    .map((itemId, index): LuauData => {
      const { right } = choicesOf(book.question(itemId));
      const answer: LuauData = JSON.parse(JSON.stringify(right));
      return { kind: 'answer', requestId: index + 1, activityId: activity.id, itemId, answer };
    });
}

function visits(activity: ServerActivity): LuauData[] {
  if (activity.kind !== 'guided-exploration') return [];
  return activity.stops.map(({ id }) => ({ kind: 'read', activityId: activity.id, stopId: id }));
}

function hints(activity: ServerActivity, book: Playbook): LuauData[] {
  const items = new Set(book.data.server.items.map(({ id }) => id));
  return scoredAnswerIds(activity)
    .filter((id) => items.has(id))
    .slice(0, 1)
    .map((itemId): LuauData => ({ kind: 'hint', activityId: activity.id, itemId }));
}
