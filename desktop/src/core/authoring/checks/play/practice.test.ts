/** The proof of a lesson with a number line, a plot, a bench, a challenge and a team gate, in the world laid out for it. */
import { practiceLesson } from '@toolboxai/shared/lesson/fixtures';
import { expect, it } from 'vitest';
import { layOutAgain } from '../../assembly/index.ts';
import { samplePlayers } from './testing/sample-place.ts';

it('passes for every kind of student, each with all the XP', async () => {
  const lesson = practiceLesson();
  const laidOut = layOutAgain(
    { ...lesson, activities: lesson.activities.map((activity) => ({ ...activity, zoneId: `zone-${activity.id}` })) },
    7,
  );
  const play = await samplePlayers({ scenes: ['alone', 'group'] });
  const { result } = await play(laidOut, { seed: 7 });
  expect(result.failures.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const { kind, count, finished, xp } of result.students) {
    expect([kind, finished, xp]).toEqual(kind === 'idler' ? [kind, 0, 0] : [kind, count, lesson.progression.totalXp]);
  }
}, 240_000);
