import { AppError } from '@toolboxai/shared/errors';
import { type CheckReport, contentHash, currentProof, type Lesson } from '@toolboxai/shared/lesson';
import { sampleLesson } from '@toolboxai/shared/lesson/fixtures';
import { describe, expect, it } from 'vitest';
import { quickPlay } from '../../testing/quick-play.ts';
import type { ProveByPlay } from '../checks/index.ts';
import { createLessonProver } from './index.ts';

const check = async (lesson: Lesson): Promise<CheckReport> => ({
  contentHash: contentHash(lesson),
  checksVersion: 1,
  passed: true,
  results: [{ check: 'schema', status: 'passed', summary: 'Looked.', findings: [], measures: {} }],
});

const named = (title: string): Lesson => ({ ...sampleLesson(), title });
const never: ProveByPlay = (_lesson, { signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

describe('proving a lesson', () => {
  it('gives a proof that counts for exactly this content', async () => {
    const { report, replay } = await createLessonProver({ check, play: quickPlay })(sampleLesson());
    const proved = { ...sampleLesson(), checks: report };
    expect(currentProof(proved)?.passed).toBe(true);
    expect(replay?.contentHash).toBe(contentHash(proved));
    expect(currentProof({ ...proved, title: `${proved.title}!` })).toBeNull();
    expect(currentProof({ ...proved, checks: { ...report, contentHash: 'f'.repeat(64) } })).toBeNull();
  });

  it('plays the same content once', async () => {
    let plays = 0;
    const play: ProveByPlay = (lesson, options) => {
      plays += 1;
      return quickPlay(lesson, options);
    };
    const prove = createLessonProver({ check, play });
    await prove(named('One'));
    await prove(named('One'));
    expect(plays).toBe(1);
    await prove(named('Two'));
    expect(plays).toBe(2);
  });

  it('plays one lesson at a time, and whoever gives up waiting is not played', async () => {
    const order: string[] = [];
    const first = Promise.withResolvers<void>();
    const play: ProveByPlay = async (lesson, options) => {
      order.push(lesson.title);
      if (lesson.title === 'One') await first.promise;
      return quickPlay(lesson, options);
    };
    const prove = createLessonProver({ check, play });
    const gaveUp = new AbortController();
    const one = prove(named('One'));
    const two = prove(named('Two'), { signal: gaveUp.signal });
    const three = prove(named('Three'));
    gaveUp.abort(new Error('Enough.'));
    await expect(two).rejects.toThrow('Enough.');
    first.resolve();
    await Promise.all([one, three]);
    expect(order).toEqual(['One', 'Three']);
  });

  it('says honestly that a play took too long: not proved, and not passed', async () => {
    const { report, replay } = await createLessonProver({ check, play: never, limitMs: 5 })(sampleLesson());
    expect(report).toMatchObject({ passed: false });
    expect(report).not.toHaveProperty('play');
    expect(report.results.at(-1)).toMatchObject({
      check: 'play',
      status: 'failed',
      findings: [{ code: 'play-took-too-long', severity: 'error' }],
    });
    expect(replay).toBeUndefined();
  });

  it('says in words what the simulator could not do, and hands on what nobody foresaw', async () => {
    const failing =
      (error: Error): ProveByPlay =>
      () =>
        Promise.reject(error);
    const known = new AppError({ code: 'simulation-out-of-memory', message: 'The place needs too much memory.' });
    const { report } = await createLessonProver({ check, play: failing(known) })(sampleLesson());
    expect(report.results.at(-1)?.findings).toMatchObject([
      { code: 'simulation-out-of-memory', message: expect.stringContaining(known.message), hint: expect.any(String) },
    ]);
    await expect(createLessonProver({ check, play: failing(new Error('boom')) })(sampleLesson())).rejects.toThrow(
      'boom',
    );
  });

  it('stops when it is told to, with the reason', async () => {
    const stopping = new AbortController();
    const proving = createLessonProver({ check, play: never })(sampleLesson(), { signal: stopping.signal });
    stopping.abort(new Error('You stopped it.'));
    await expect(proving).rejects.toThrow('You stopped it.');
  });
});
