/** A lesson with every kind of the catalogue, laid out, built, and played by every kind of student. */
import { CATALOGUE_ACTIVITIES, catalogueLesson } from '@toolboxai/shared/lesson/fixtures';
import { expect, it } from 'vitest';
import { layOutWorld } from '../../environment/index.ts';
import { samplePlayers } from './testing/sample-place.ts';

const signs = {
  welcome: { title: 'Welcome', text: 'Follow the path.' },
  finale: { title: 'You made it', text: 'Look back at what you found.' },
};

it('is finished by every student who tries, and tells no device what is not due', { timeout: 300_000 }, async () => {
  const lesson = catalogueLesson(CATALOGUE_ACTIVITIES);
  const { activities, progression } = lesson;
  const phases = lesson.plan.phases.map((phase) => (phase.id === 'phase-2' ? { ...phase, minutes: 106 } : phase));
  const laidOut = {
    ...lesson,
    minutes: 120,
    plan: { phases },
    world: layOutWorld({ seed: 3, theme: 'meadow', activities, progression, signs }),
  };
  const play = await samplePlayers({ classSize: 3 });
  const { result } = await play(laidOut, { seed: 7 });
  expect(result.failures.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(result.passed).toBe(true);
  for (const { kind, count, finished, xp } of result.students) {
    expect(finished, kind).toBe(kind === 'idler' ? 0 : count);
    expect(xp, kind).toBe(kind === 'idler' ? 0 : progression.totalXp);
  }
});
