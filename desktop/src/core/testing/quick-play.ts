/**
 * Students for tests of other parts: they are through at once and find nothing. What they report has the form of a real
 * proof of exactly the lesson they were given; nothing of the lesson is played.
 */
import {
  contentHash,
  type Lesson,
  PLAY_PROOF_VERSION,
  PLAY_VERDICTS,
  type PlayFailure,
  type PlayProof,
  type PlayReplay,
  type ReplayEvent,
  writeTrack,
} from '@toolboxai/shared/lesson';
import type { PlayOutcome, ProveByPlay } from '../authoring/checks/index.ts';

export const quickPlay: ProveByPlay = async (lesson, { seed, signal, onProgress }) => {
  signal?.throwIfAborted();
  onProgress?.({ scene: 'alone', student: 'expert', virtualMinutes: lesson.minutes / 2, done: 0, all: 1 });
  onProgress?.({ scene: 'class', student: 'expert', virtualMinutes: lesson.minutes / 2, done: 1, all: 1 });
  return outcomeOf(lesson, seed, []);
};

/** What would be said of a play that met these failures. */
export function outcomeOf(lesson: Lesson, seed: number, failures: readonly PlayFailure[]): PlayOutcome {
  const hash = contentHash(lesson);
  return { result: proofOf(lesson, hash, seed, failures), replay: replayOf(lesson, hash, seed) };
}

function proofOf(lesson: Lesson, hash: string, seed: number, failures: readonly PlayFailure[]): PlayProof {
  const failed = new Set(failures.filter(({ severity }) => severity === 'error').map(({ verdict }) => verdict));
  const minutes = Math.round(lesson.minutes / 2);
  const student = (scene: 'alone' | 'class', count: number) => ({
    scene,
    kind: 'expert' as const,
    misconceptionId: null,
    count,
    finished: failed.has('finish') ? 0 : count,
    minutes,
    xp: lesson.progression.totalXp,
  });
  return {
    proofVersion: PLAY_PROOF_VERSION,
    contentHash: hash,
    seed,
    passed: failed.size === 0,
    verdicts: PLAY_VERDICTS.map((verdict) => ({ verdict, status: failed.has(verdict) ? 'failed' : 'passed' })),
    students: [student('alone', 1), student('class', 30)],
    failures: [...failures],
    measures: {
      minutesPlanned: lesson.minutes,
      minutesExpert: minutes,
      minutesSlowest: minutes,
      wordsPerMinute: 133,
      secondsPlayed: minutes * 120,
      hostileMessages: 0,
      stepsPerStudentFrame: 1,
      stepsWorstFrame: 4,
    },
  };
}

/** One student who goes from station to station, each activity in its turn. */
function replayOf({ world, activities, progression }: Lesson, hash: string, seed: number): PlayReplay {
  const stops = activities.flatMap(({ id }) =>
    world.stations.filter(({ activityId }) => activityId === id).slice(0, 1),
  );
  const points = [world.spawn, ...stops].map(({ position: { x, z } }, index) => ({ at: index * 30, x, z }));
  const events: ReplayEvent[] = [
    { at: 0, studentId: 1, kind: 'joined' },
    ...stops.flatMap(({ id: stationId, activityId }, index): ReplayEvent[] => [
      { at: (index + 1) * 300, studentId: 1, kind: 'reached', activityId, stationId },
      { at: (index + 1) * 300, studentId: 1, kind: 'completed', activityId },
    ]),
    { at: stops.length * 300, studentId: 1, kind: 'finished', xp: progression.totalXp },
  ];
  const duration = stops.length * 300;
  return {
    replayVersion: 1,
    contentHash: hash,
    seed,
    scenes: [
      {
        id: 'alone',
        duration,
        students: [
          {
            id: 1,
            kind: 'expert',
            misconceptionId: null,
            stays: [{ from: 0, to: duration, track: writeTrack(points) }],
          },
        ],
        events,
      },
    ],
  };
}
