import { AppError } from '@toolboxai/shared/errors';
import { describe, expect, it } from 'vitest';
import type { PlayProgress } from '../checks/index.ts';
import { createProofJobs, type ProofJob, type ProveOptions } from './index.ts';

const PROGRESS: PlayProgress = { scene: 'class', student: 'guesser', virtualMinutes: 3, done: 1, all: 30 };

/** Proofs that the test ends as it likes. */
function workplace() {
  const asked: { readonly lessonId: string; readonly options: ProveOptions }[] = [];
  const ends: PromiseWithResolvers<{ passed: boolean; version: number }>[] = [];
  const faults: unknown[] = [];
  const jobs = createProofJobs({
    clock: () => 1000,
    newId: () => 'number-1',
    logger: { error: ({ error }) => void faults.push(error) },
    prove: (lessonId, options) => {
      const end = Promise.withResolvers<{ passed: boolean; version: number }>();
      options.signal?.addEventListener('abort', () => end.reject(options.signal?.reason));
      asked.push({ lessonId, options });
      ends.push(end);
      return end.promise;
    },
  });
  const seen = async (lessonId: string): Promise<ProofJob[]> => {
    const all: ProofJob[] = [];
    for await (const job of jobs.watch(lessonId, new AbortController().signal)) all.push(job);
    return all;
  };
  return { jobs, asked, ends, faults, seen };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a proof that was asked for', () => {
  it('is watched from its start over its progress to its end, by everyone alike', async () => {
    const { jobs, asked, ends, seen } = workplace();
    expect(jobs.now('a')).toEqual({ state: 'none' });
    expect(await seen('a')).toEqual([{ state: 'none' }]);
    jobs.start('a');
    const watching = Promise.all([seen('a'), seen('a')]);
    await turn();
    asked[0]?.options.onProgress?.(PROGRESS);
    await turn();
    ends[0]?.resolve({ passed: true, version: 3 });
    const [one, two] = await watching;
    expect(one).toEqual([
      { state: 'running', startedAt: 1000, progress: null },
      { state: 'running', startedAt: 1000, progress: PROGRESS },
      { state: 'done', passed: true, version: 3 },
    ]);
    expect(two).toEqual(one);
  });

  it('is joined by who asks again while it goes on, and started anew afterwards', async () => {
    const { jobs, asked, ends } = workplace();
    jobs.start('a');
    jobs.start('a');
    jobs.start('b');
    expect(asked.map(({ lessonId }) => lessonId)).toEqual(['a', 'b']);
    ends[0]?.resolve({ passed: false, version: 2 });
    await turn();
    expect(jobs.now('a')).toEqual({ state: 'done', passed: false, version: 2 });
    expect(jobs.start('a')).toMatchObject({ state: 'running' });
    expect(asked).toHaveLength(3);
  });

  it('can be stopped, and stops when the app is closed', async () => {
    const { jobs } = workplace();
    jobs.start('a');
    jobs.start('b');
    jobs.stop('a');
    await turn();
    expect([jobs.now('a').state, jobs.now('b').state]).toEqual(['stopped', 'running']);
    await jobs.close();
    expect(jobs.now('b').state).toBe('stopped');
  });

  it('ends in words when it fails, and under a number in the log when nobody foresaw it', async () => {
    const { jobs, ends, faults } = workplace();
    jobs.start('a');
    ends[0]?.reject(new AppError({ code: 'lesson-changed-while-played', message: 'Changed.', hint: 'Again.' }));
    jobs.start('b');
    ends[1]?.reject(new Error('boom'));
    await turn();
    expect(jobs.now('a')).toEqual({
      state: 'failed',
      error: { code: 'lesson-changed-while-played', message: 'Changed.', hint: 'Again.', correlationId: null },
    });
    expect(jobs.now('b')).toMatchObject({ state: 'failed', error: { code: 'unexpected', correlationId: 'number-1' } });
    expect(JSON.stringify(jobs.now('b'))).not.toContain('boom');
    expect(faults).toEqual([new Error('boom')]);
  });
});
