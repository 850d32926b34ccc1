/** Lessons broken on purpose: each is caught, with the right reason, by the student who meets it. */
import { describe, expect, it } from 'vitest';
import { BROKEN } from './testing/broken.ts';
import { playableLesson, samplePlayers } from './testing/sample-place.ts';

describe('a proof by play catches', () => {
  it.each(BROKEN)('$name', async ({ lesson: change = (lesson) => lesson, place, scene, expected }) => {
    const play = await samplePlayers({ scenes: [scene], ...(place === undefined ? {} : { edit: place }) });
    const { result } = await play(change(playableLesson()), { seed: 3 });
    const { student, ...rest } = expected;
    const found = result.failures.find(({ code }) => code === expected.code);
    expect(found, JSON.stringify(result.failures, null, 1)).toMatchObject(rest);
    if (student !== undefined) expect(found?.student?.kind ?? null).toBe(student);
    expect(result.passed).toBe(false);
  });
});
