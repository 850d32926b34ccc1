/**
 * Messages as honest devices send them, for where they must not count: for activities that are not open yet, or whose
 * stations are too far from where a student comes in. What was overheard knows every kind of activity; answers to all
 * questions and hints are there even when the honest student did not get that far.
 */
import type { Activity } from '@toolboxai/shared/lesson';
import { activityState, newProgress, scoredAnswerIds } from '@toolboxai/shared/lesson/rules';
import type { Playbook } from '../playbook.ts';
import type { LuauData } from '../stage.ts';
import { choicesOf } from '../students/choices.ts';

/** Studs beyond which no server may take an answer; well beyond what a message that travelled excuses. */
const FAR = 100;

export function realMessages(book: Playbook, overheard: readonly unknown[]): readonly LuauData[] {
  const { server } = book.data;
  const start = newProgress(server);
  const refused = new Set(
    book.lesson.activities
      .filter((activity) => activityState(server, start, activity.id) === 'locked' || isFar(book, activity))
      .map(({ id }) => id),
  );
  const heard = overheard.filter(isMessage).filter(({ activityId }) => refused.has(activityId));
  return [...heard, ...spelled(book).filter(({ activityId }) => refused.has(activityId)), { kind: 'put-back' }];
}

type Message = { readonly activityId: string } & { readonly [name: string]: LuauData };

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'activityId' in value && typeof value.activityId === 'string';
}

function isFar({ lesson: { world } }: Playbook, activity: Activity): boolean {
  const { x, z } = world.spawn.position;
  return world.stations
    .filter(({ activityId }) => activityId === activity.id)
    .every(({ position }) => Math.hypot(position.x - x, position.z - z) > FAR);
}

/** The right answer to every question, and a hint for each, as the kit's protocol has them. */
function spelled(book: Playbook): readonly Message[] {
  const items = new Set(book.data.server.items.map(({ id }) => id));
  return book.data.server.activities.flatMap((activity) =>
    scoredAnswerIds(activity)
      .filter((id) => items.has(id))
      .flatMap((itemId, index): Message[] => {
        const answer: LuauData = JSON.parse(JSON.stringify(choicesOf(book.question(itemId)).right));
        return [
          { kind: 'answer', requestId: index + 1, activityId: activity.id, itemId, answer },
          { kind: 'hint', activityId: activity.id, itemId },
        ];
      }),
  );
}
