/**
 * Kinds in which things belong to places: they are carried there, or put there in the panel that a place, a desk or the
 * board opens. What is in its place stays there, and a place takes one thing.
 */
import {
  activityProgress,
  answerProgress,
  directionTo,
  judgePlacing,
  placedThings,
  type ServerActivity,
  type ServerPlacing,
  type StationRole,
} from '@toolboxai/shared/lesson/rules';
import { ANSWER_REACH } from '../../../common/reach.ts';
import { bringTo, pickUp } from '../carrying.ts';
import { isNear, notify, type SessionContext } from '../context.ts';
import { openPanel } from '../open-panel.ts';
import { idOf } from '../payload.ts';
import { type PlacingWords, placeThing } from '../placing.ts';
import type { Student } from '../student.ts';
import { giveTaskHint, hintsSeen } from '../task-hints.ts';
import { asksNothing, type KindHandler } from './kind-handler.ts';

type Placing = ServerActivity & ServerPlacing;

interface PlacingSettings {
  /** Whether places have an order, so that a wrong try may say on which side the thing belongs. */
  readonly ordered: boolean;
  /** Stations whose prompt opens the panel. */
  readonly opens: readonly StationRole[];
}

export function placingHandler<A extends Placing>({ ordered, opens }: PlacingSettings): KindHandler<A> {
  const wordsFor = (activity: A, thingId: string, placeId: string): PlacingWords => {
    const thing = activity.things.find(({ id }) => id === thingId);
    const direction = ordered ? directionTo(activity, thingId, placeId) : undefined;
    return {
      ...(direction === undefined ? {} : { direction }),
      ...(thing?.detail === undefined ? {} : { detail: thing.detail }),
      ...(thing?.placeId === undefined ? {} : { home: thing.placeId }),
    };
  };
  return {
    ...asksNothing,
    use: (context, student, activity, { role, part }) => {
      if (role === 'object' && part !== undefined) {
        if (activity.things.some(({ id }) => id === part)) pickUp(context, student, activity.id, part);
      } else if (role === 'slot' && part !== undefined && student.carrying?.activityId === activity.id) {
        if (isTaken(student, activity, part)) return notify(context, student, 'place-taken', activity.id);
        const thingId = student.carrying.objectId;
        bringTo(
          context,
          student,
          activity.id,
          part,
          (id) => judgePlacing(activity, id, part),
          wordsFor(activity, thingId, part),
        );
      } else if (opens.includes(role)) {
        openPanel(context, student, activity, [], part, hintsSeen(student, activity));
      }
    },
    act: (context, student, activity, act) => {
      const { id } = activity;
      if (!isAtStation(context, student, id)) return notify(context, student, 'too-far', id);
      const kind = act.get('type');
      if (kind === 'hint') return giveTaskHint(context, student, activity);
      const thingId = idOf(act.get('thingId'));
      const placeId = idOf(act.get('placeId'));
      if (kind !== 'place' || thingId === undefined || placeId === undefined) return;
      const verdict = judgePlacing(activity, thingId, placeId);
      if (verdict === undefined || answerProgress(student.progress, id, thingId)?.right === true) return;
      if (isTaken(student, activity, placeId)) return notify(context, student, 'place-taken', id);
      if (student.carrying?.activityId === id && student.carrying.objectId === thingId) student.carrying = undefined;
      placeThing(context, student, id, thingId, placeId, verdict, wordsFor(activity, thingId, placeId));
    },
  };
}

function isTaken(student: Student, activity: Placing, placeId: string): boolean {
  const own = activityProgress(student.progress, activity.id);
  return own !== undefined && placedThings(activity, own).some((placed) => placed.placeId === placeId);
}

function isAtStation(context: SessionContext, student: Student, activityId: string): boolean {
  return context.stations.ofActivity(activityId).some(({ id }) => isNear(context, student, id, ANSWER_REACH));
}
