/**
 * A timed challenge, in rounds. A question can be answered only while a round of hers runs; what is right stays right, so
 * the next round asks the rest, and after the last anyone may play again. Without the clock a round has no end.
 */
import {
  activityProgress,
  recordAnswer,
  recordVisit,
  type ServerTimedChallenge,
  WHOLE_ROUND,
  WITHOUT_CLOCK,
} from '@toolboxai/shared/lesson/rules';
import { USE_REACH } from '../../../common/reach.ts';
import { isNear, notify, type SessionContext, settleChange } from '../context.ts';
import { openPanel } from '../open-panel.ts';
import type { Student } from '../student.ts';
import type { KindHandler } from './kind-handler.ts';

/** Seconds after the end in which an answer still counts: it was given in time and travelled. */
const GRACE = 2;

export const timedChallenge: KindHandler<ServerTimedChallenge> = {
  use: (context, student, challenge, { role }) => {
    if (role !== 'kiosk') return;
    openPanel(context, student, challenge, challenge.itemIds);
    tellRound(context, student, challenge);
  },
  itemsAt: (challenge, role) => (role === 'kiosk' ? challenge.itemIds : []),
  isAskable: (context, student, challenge, itemId) => {
    const { round } = student;
    if (round === undefined || round.activityId !== challenge.id || !challenge.itemIds.includes(itemId)) return false;
    if (round.endsAt === undefined || context.ports.now() <= round.endsAt + GRACE) return true;
    tellRound(context, student, challenge);
    return false;
  },
  asksAnew: ({ round }, challenge, itemId) =>
    round !== undefined && round.activityId === challenge.id && !round.right.includes(itemId),
  answered: (context, student, challenge, itemId, right) => {
    const { round } = student;
    if (!right || round === undefined || round.activityId !== challenge.id || round.right.includes(itemId)) return;
    round.right.push(itemId);
    if (challenge.speedBonus && challenge.itemIds.every((id) => round.right.includes(id))) {
      settleChange(
        context,
        student,
        challenge.id,
        recordAnswer(context.lesson, student.progress, challenge.id, WHOLE_ROUND, true),
      );
    }
  },
  act: (context, student, challenge, act) => {
    if (act.get('type') !== 'start-round') return;
    const withClock = act.get('withClock');
    if (!typeIs(withClock, 'boolean')) return;
    const kiosks = context.stations.ofActivity(challenge.id).filter(({ role }) => role === 'kiosk');
    if (!kiosks.some(({ id }) => isNear(context, student, id, USE_REACH))) {
      notify(context, student, 'too-far', challenge.id);
      return;
    }
    const timed = withClock && challenge.seconds !== undefined;
    student.round = {
      activityId: challenge.id,
      endsAt: timed && challenge.seconds !== undefined ? context.ports.now() + challenge.seconds : undefined,
      right: [],
    };
    // Her choice is kept, so that who needs it is not asked again on another day.
    if (!timed && challenge.seconds !== undefined) {
      settleChange(
        context,
        student,
        challenge.id,
        recordVisit(context.lesson, student.progress, challenge.id, WITHOUT_CLOCK),
      );
    }
    tellRound(context, student, challenge);
  },
};

/** Says whether a round runs and how long, and how she likes to play. */
function tellRound(context: SessionContext, student: Student, challenge: ServerTimedChallenge): void {
  const round = student.round?.activityId === challenge.id ? student.round : undefined;
  const left = round?.endsAt === undefined ? undefined : math.max(0, round.endsAt - context.ports.now());
  const visited = activityProgress(student.progress, challenge.id)?.visited ?? [];
  context.ports.send(student.id, {
    kind: 'news',
    activityId: challenge.id,
    news: {
      type: 'round',
      running: round !== undefined && left !== 0,
      ...(left === undefined || left === 0 ? {} : { secondsLeft: left }),
      right: round === undefined ? [] : [...round.right],
      withoutClock: visited.includes(WITHOUT_CLOCK),
    },
  });
}
