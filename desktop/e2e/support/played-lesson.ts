/**
 * The sample lesson as a class of thirty played it, with things that students met: what a proof that failed leaves behind,
 * without the minute that it takes to play.
 */
import {
  contentHash,
  type Lesson,
  type PlayFailure,
  type PlayReplay,
  type PlayStudentKind,
  type ReplayEvent,
  type ReplayScene,
  type ReplayStudent,
} from '@toolboxai/shared/lesson';
import { sampleLesson, sampleReplay } from '@toolboxai/shared/lesson/fixtures';
import { withPlay } from '../../src/core/authoring/proof/index.ts';
import { outcomeOf } from '../../src/core/testing/quick-play.ts';

export const PLAYED_ID = 'played-lesson';

const FAILURES: readonly PlayFailure[] = [
  {
    code: 'station-out-of-reach',
    verdict: 'finish',
    severity: 'error',
    scene: 'class',
    student: { kind: 'guesser', id: 2, misconceptionId: null },
    activityId: 'activity-2',
    partId: null,
    at: 140,
    params: { station: 'Puddle', detail: 'a rock stands in the way' },
    message:
      'The student who guesses, at 02:20, in “Up or down?”: could not walk to “Puddle”: a rock stands in the way.',
    hint: 'Lay out the world again.',
  },
  {
    code: 'slow-student-longer-than-period',
    verdict: 'period',
    severity: 'warning',
    scene: null,
    student: null,
    activityId: null,
    partId: null,
    at: null,
    params: { minutes: 31, planned: 30 },
    message: 'needed 31 minutes; the plan gives 30. Students who often go wrong may not get through.',
    hint: 'Plan for students who do not finish, or take something out.',
  },
];

const KINDS: readonly PlayStudentKind[] = ['expert', 'guesser', 'misconception', 'idler', 'rejoiner', 'hostile'];

export function playedLesson(): { readonly lesson: Lesson; readonly replay: PlayReplay } {
  const lesson: Lesson = { ...sampleLesson(), id: PLAYED_ID, title: 'Water on its way, as students played it' };
  const hash = contentHash(lesson);
  const { result } = outcomeOf(lesson, 7, FAILURES);
  const bare = { contentHash: hash, checksVersion: 1, passed: true, results: [] };
  return {
    lesson: { ...lesson, checks: withPlay(bare, lesson, result) },
    replay: { ...sampleReplay(), contentHash: hash, scenes: [...sampleReplay().scenes.slice(0, 1), aClass()] },
  };
}

/** Thirty who walk the way of the expert of the sample, each a little later and a little aside. */
function aClass(): ReplayScene {
  const [alone] = sampleReplay().scenes;
  if (alone === undefined) throw new Error('The sample replay has no scene.');
  const students: ReplayStudent[] = [];
  const events: ReplayEvent[] = [];
  for (let id = 1; id <= 30; id += 1) {
    const late = (id - 1) * 40;
    const kind = KINDS[(id - 1) % KINDS.length] ?? 'expert';
    students.push({
      id,
      kind,
      misconceptionId: kind === 'misconception' ? 'water-vanishes' : null,
      stays: (alone.students[0]?.stays ?? []).map(({ from, to, track }) => ({
        from: from + late,
        to: to + late,
        track: track.map((value, index) => (index === 0 ? value + late : value)),
      })),
    });
    events.push(...alone.events.map((event) => ({ ...event, at: event.at + late, studentId: id })));
  }
  events.push({ at: 1400, studentId: 2, kind: 'failed', activityId: 'activity-2', code: 'station-out-of-reach' });
  return {
    id: 'class',
    duration: alone.duration + 29 * 40,
    students,
    events: events.toSorted((a, b) => a.at - b.at),
  };
}
