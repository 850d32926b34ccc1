/** The API as it is spoken over real HTTP: failures in words, a live view of a run, and nothing of the program's insides. */
import type { Lesson } from '@toolboxai/shared/lesson';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { ApiFailure } from '../core/api/index.ts';
import { makeLesson, REQUEST } from '../core/testing/test-app.ts';
import { type Answer, follow, type StreamEvent, startTestServer } from './testing/test-server.ts';

vi.setConfig({ testTimeout: 180_000 });

const failureSchema = z.object({
  error: z.object({
    message: z.string(),
    data: z.object({
      appCode: z.string(),
      hint: z.string().nullable(),
      details: z.record(z.string(), z.unknown()),
      correlationId: z.string().nullable(),
    }),
  }),
});

function failureOf(answer: Answer): ApiFailure & { readonly message: string } {
  const { error } = failureSchema.parse(JSON.parse(answer.body));
  expect(answer.body).not.toMatch(/stack|\.ts:\d|node_modules/);
  return { message: error.message, ...error.data };
}

const resultOf = (answer: Answer): unknown =>
  z.object({ result: z.object({ data: z.unknown() }) }).parse(JSON.parse(answer.body)).result.data;

describe('failures', () => {
  test('an expected one crosses as code, sentence and hint, and is no fault of the server', async () => {
    const { query, faults } = await startTestServer();
    const answer = await query('lessons.get', { id: 'no-such-lesson' });
    expect(answer.status).toBe(422);
    expect(failureOf(answer)).toEqual({
      message: 'There is no such lesson in the library.',
      appCode: 'lesson-not-found',
      hint: 'It may have been deleted: look among the deleted lessons.',
      details: { id: 'no-such-lesson' },
      correlationId: null,
    });
    expect(faults).toEqual([]);
  });

  test('input that does not fit is refused with the field and the reason', async () => {
    const { mutate, app } = await startTestServer();
    const answer = await mutate('making.start', { request: { ...REQUEST, grade: 99 } });
    expect(answer.status).toBe(400);
    const { appCode, message } = failureOf(answer);
    expect(appCode).toBe('input-invalid');
    expect(message).toMatch(/^This cannot be used: .*grade/);
    expect(app.library.runs.list()).toEqual([]);
  });

  test('a lesson with one wrong field is refused before anything is written', async () => {
    const server = await startTestServer();
    const lesson = await makeLesson(server);
    const [item] = lesson.items;
    const wrong = { ...lesson, items: [{ ...item, difficulty: 'hard' }, ...lesson.items.slice(1)] };
    const answer = await server.mutate('lessons.save', { lesson: wrong, expectedVersion: 1 });
    expect(answer.status).toBe(400);
    expect(failureOf(answer).message).toMatch(/items.*difficulty/);
    expect(server.app.library.lessons.versions(lesson.id)).toHaveLength(1);
  });

  test.each([
    new TypeError('the secret of the house'),
    new SyntaxError('the secret of the house'),
    new z.ZodError([{ code: 'custom', message: 'the secret of the house', path: [], input: 1 }]),
  ])('an unforeseen one ($name) is logged under a number, and only the number crosses', async (fault) => {
    const { query, faults, app } = await startTestServer();
    vi.spyOn(app.library.lessons, 'list').mockImplementation(() => {
      throw fault;
    });
    const answer = await query('lessons.list', {});
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('secret of the house');
    const { appCode, correlationId, hint } = failureOf(answer);
    expect(appCode).toBe('unexpected');
    expect(faults).toMatchObject([{ correlationId, error: fault }]);
    expect(hint).toContain(correlationId?.slice(0, 8));
  });

  test.each([
    [
      'a body that is larger than any file of notes',
      'x'.repeat(33 * 1024 * 1024),
      'application/json',
      413,
      'request-too-large',
    ],
    ['a body that is no JSON', '{"request":', 'application/json', 400, 'request-not-json'],
    ['a body of another kind', 'a=b', 'application/x-www-form-urlencoded', 415, 'request-not-json'],
  ])('%s is refused in words', async (_what, body, type, status, code) => {
    const { send, key, faults } = await startTestServer();
    const answer = await send('/api/making.start', {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      body,
    });
    expect(answer.status).toBe(status);
    expect(failureOf(answer).appCode).toBe(code);
    expect(faults).toEqual([]);
  });

  test('an unknown function, and a known one called in the wrong way', async () => {
    const { query, mutate, faults } = await startTestServer();
    expect(failureOf(await query('lessons.burn')).appCode).toBe('no-such-procedure');
    expect(failureOf(await mutate('lessons.list', {})).appCode).toBe('wrong-method');
    expect(failureOf(await query('lessons.delete', { id: 'x' })).appCode).toBe('wrong-method');
    expect(faults).toEqual([]);
  });

  test('answers are not kept by the browser', async () => {
    const { query } = await startTestServer();
    expect((await query('library.status')).headers['cache-control']).toBe('no-store');
  });
});

interface Seen {
  readonly status: string;
  readonly sequence: number;
  readonly passed: boolean | null;
}

function viewsOf(events: readonly StreamEvent[]): readonly Seen[] {
  const schema = z.object({ status: z.string(), sequence: z.number(), passed: z.boolean().nullable() });
  return events.flatMap(({ data }) => {
    const parsed = schema.safeParse(data);
    return parsed.success ? [parsed.data] : [];
  });
}

describe('a lesson in the making', () => {
  test('is seen live from the first step to the saved lesson', async () => {
    const server = await startTestServer();
    const started = z
      .object({ runId: z.string(), lessonId: z.string() })
      .parse(resultOf(await server.mutate('making.start', { request: REQUEST })));
    const views = viewsOf(await follow(server, 'making.watch', { runId: started.runId }));
    expect(views.length).toBeGreaterThan(1);
    const sequences = views.map((view) => view.sequence);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect(views.at(-1)).toMatchObject({ status: 'succeeded', passed: true });
    await server.app.authoring.settled();
    const stored = resultOf(await server.query('lessons.get', { id: started.lessonId }));
    expect(stored).toMatchObject({ summary: { status: 'checked', version: 1 } });
  });

  test('a page that lost the line is shown where it stands when it comes back, also after the end', async () => {
    const server = await startTestServer();
    const { runId } = server.app.authoring.make(REQUEST);
    const before = await follow(server, 'making.watch', { runId }, (events) => viewsOf(events).length > 0);
    const lastEventId = before.findLast((event) => event.id !== null)?.id ?? null;
    expect(lastEventId).not.toBeNull();
    const after = viewsOf(await follow(server, 'making.watch', { runId, lastEventId }));
    expect(after.at(-1)).toMatchObject({ status: 'succeeded', passed: true });
    const again = viewsOf(await follow(server, 'making.watch', { runId }));
    expect(again.at(-1)).toEqual(after.at(-1));
  });

  test('two pages see the same of one run', async () => {
    const server = await startTestServer();
    const { runId } = server.app.authoring.make(REQUEST);
    const [one, two] = await Promise.all([1, 2].map(() => follow(server, 'making.watch', { runId })));
    expect(viewsOf(one ?? []).at(-1)).toEqual(viewsOf(two ?? []).at(-1));
  });

  test('an unknown run is a failure in words, and the page is not told to try again', async () => {
    const server = await startTestServer();
    const events = await follow(server, 'making.watch', { runId: 'no-such-run' }, (seen) =>
      seen.some((event) => event.name === 'serialized-error'),
    );
    const failed = events.find((event) => event.name === 'serialized-error');
    expect(JSON.stringify(failed?.data)).toMatch(/run-not-found/);
    expect(JSON.stringify(failed?.data)).not.toMatch(/"httpStatus":5/);
    expect(server.faults).toEqual([]);
  });

  test('can be stopped; then there is no lesson', async () => {
    const server = await startTestServer();
    const { runId, lessonId } = server.app.authoring.make(REQUEST);
    await server.mutate('making.cancel', { runId });
    expect(viewsOf(await follow(server, 'making.watch', { runId })).at(-1)).toMatchObject({ status: 'cancelled' });
    await server.app.authoring.settled();
    expect(failureOf(await server.query('lessons.get', { id: lessonId })).appCode).toBe('lesson-not-found');
  });

  test('an unknown topic fails with its sentence, and the run says so too', async () => {
    const server = await startTestServer();
    const { runId } = server.app.authoring.make({ ...REQUEST, topic: 'the history of dragons' });
    const events = await follow(server, 'making.watch', { runId });
    expect(viewsOf(events).at(-1)).toMatchObject({ status: 'failed' });
    expect(JSON.stringify(events.at(-2)?.data)).toContain('topic-unknown');
    expect(server.faults).toEqual([]);
  });
});

describe('the proof of a lesson', () => {
  test('is asked for, watched to its end and looked at again; before it nothing leaves', async () => {
    const server = await startTestServer();
    const made: Lesson = await makeLesson(server);
    await server.app.authoring.saveEdit({ ...made, title: 'Mine' }, 1);
    const lessonId = made.id;
    expect(resultOf(await server.query('proof.now', { lessonId }))).toEqual({ state: 'none' });
    expect(resultOf(await server.query('proof.replay', { lessonId }))).toBeNull();
    const refused = await server.query('lessons.export', { id: lessonId, kind: 'lesson' });
    expect(failureOf(refused)).toMatchObject({ appCode: 'lesson-not-proved', hint: expect.any(String) });

    expect(resultOf(await server.mutate('proof.start', { lessonId }))).toMatchObject({ state: 'running' });
    const jobs = (await follow(server, 'proof.watch', { lessonId })).flatMap(({ data }) => {
      const job = z.object({ state: z.string() }).loose().safeParse(data);
      return job.success ? [job.data] : [];
    });
    expect(jobs.at(-1)).toEqual({ state: 'done', passed: true, version: 3 });
    expect(resultOf(await server.query('proof.replay', { lessonId }))).toMatchObject({ scenes: [{ id: 'alone' }] });
    expect((await server.query('lessons.export', { id: lessonId, kind: 'lesson' })).status).toBe(200);
    expect(server.faults).toEqual([]);
  });

  test('of a lesson that is not there is refused at once', async () => {
    const { mutate, app } = await startTestServer();
    expect(failureOf(await mutate('proof.start', { lessonId: 'nobody' })).appCode).toBe('lesson-not-found');
    expect(app.proofs.now('nobody')).toEqual({ state: 'none' });
  });
});

test('a stale page does not write over what was changed since', async () => {
  const server = await startTestServer();
  const lesson: Lesson = await makeLesson(server);
  const save = (title: string, expectedVersion: number) =>
    server.mutate('lessons.save', { lesson: { ...lesson, title }, expectedVersion });
  expect((await save('Mine', 1)).status).toBe(200);
  const refused = await save('Late', 1);
  expect(refused.status).toBe(422);
  expect(failureOf(refused).appCode).toBe('lesson-changed-meanwhile');
  expect(server.app.library.lessons.get(lesson.id).lesson.title).toBe('Mine');
});
