/** Lessons are made, kept and changed on a real library with the real author and all checks. */
import { contentHash, currentProof, type Lesson, lessonSchema } from '@toolboxai/shared/lesson';
import { describe, expect, test, vi } from 'vitest';
import type { StoredLesson } from '../library/index.ts';
import { exportLesson } from '../publish/index.ts';
import { outcomeOf, quickPlay } from '../testing/quick-play.ts';
import { makeLesson, openTestApp, REQUEST, type TestApp } from '../testing/test-app.ts';
import type { ProveByPlay } from './checks/index.ts';
import type { LessonPart } from './tasks/index.ts';

vi.setConfig({ testTimeout: 180_000 });

const TEACHER = { kind: 'person', id: 'teacher' } as const;

/** Everything but identity and what follows from the run: what the author wrote. */
const written = ({ id: _id, checks: _checks, ...rest }: Lesson) => rest;

describe('making', () => {
  test('a lesson that stands is in the library, checked, and its run tells of it', async () => {
    const opened = await openTestApp();
    const lesson = await makeLesson(opened);
    expect(opened.app.library.lessons.get(lesson.id).summary).toMatchObject({ status: 'checked', version: 1 });
    expect(opened.app.library.runs.list()).toMatchObject([{ runId: lesson.id, status: 'succeeded' }]);
    expect(opened.faults).toEqual([]);
  });

  test('two runs side by side make what each makes alone', async () => {
    const opened = await openTestApp();
    const [one, two] = await Promise.all([makeLesson(opened, { seed: 1 }), makeLesson(opened, { seed: 2 })]);
    expect(one.id).not.toBe(two.id);
    expect(written(await makeLesson(opened, { seed: 1 }))).toEqual(written(one));
    expect(written(two)).not.toEqual(written(one));
    expect(opened.app.library.lessons.list().total).toBe(3);
  });

  test('with a review the plan waits for the teacher, also over a restart', async () => {
    const first = await openTestApp();
    const { runId, lessonId } = first.app.authoring.make(REQUEST, { reviewPlan: true });
    await vi.waitFor(() => expect(first.app.library.runs.list()[0]?.status).toBe('suspended'), { timeout: 60_000 });
    await first.app.close();

    const second = await openTestApp(first.dataDir);
    expect(second.app.library.lessons.list().total).toBe(0);
    await vi.waitFor(() => expect(second.app.library.runs.list()[0]?.status).toBe('suspended'), { timeout: 60_000 });
    second.app.engine.decide(runId, 'review', { answer: 'approve' });
    await second.app.authoring.settled();
    expect(second.app.library.lessons.get(lessonId).summary.status).toBe('checked');
  });

  test('a declined plan makes no lesson', async () => {
    const { app } = await openTestApp();
    const { runId, lessonId } = app.authoring.make(REQUEST, { reviewPlan: true });
    await vi.waitFor(() => expect(app.library.runs.list()[0]?.status).toBe('suspended'), { timeout: 60_000 });
    app.engine.decide(runId, 'review', { answer: 'decline' });
    await app.authoring.settled();
    expect(app.library.runs.list()[0]?.status).toBe('ended-early');
    expect(() => app.library.lessons.get(lessonId)).toThrow(expect.objectContaining({ code: 'lesson-not-found' }));
  });
});

describe('after a crash', () => {
  /** Makes a lesson whose run ends well and whose saving fails, as a full disk would have it. */
  async function madeButNotSaved(opened: TestApp): Promise<{ readonly lessonId: string }> {
    const { lessons } = opened.app.library;
    const save = vi.spyOn(lessons, 'save').mockImplementation(() => {
      throw new Error('The disk is gone.');
    });
    const made = opened.app.authoring.make(REQUEST);
    await opened.app.authoring.settled();
    save.mockRestore();
    expect(lessons.ids().size).toBe(0);
    expect(opened.faults).toMatchObject([{ runId: made.runId, step: 'save' }]);
    return made;
  }

  test('a lesson that was made but not saved is saved at the next start, once', async () => {
    const first = await openTestApp();
    const { lessonId } = await madeButNotSaved(first);
    await first.app.close();
    for (let start = 1; start <= 2; start += 1) {
      const next = await openTestApp(first.dataDir);
      await next.app.authoring.settled();
      expect(next.app.library.lessons.versions(lessonId)).toHaveLength(1);
      expect(next.faults).toEqual([]);
      await next.app.close();
    }
  });

  test('a lesson that was deleted stays deleted', async () => {
    const first = await openTestApp();
    const { id } = await makeLesson(first);
    first.app.library.lessons.delete(TEACHER, id);
    await first.app.close();
    const second = await openTestApp(first.dataDir);
    await second.app.authoring.settled();
    expect(() => second.app.library.lessons.get(id)).toThrow(expect.objectContaining({ code: 'lesson-not-found' }));
    expect(second.app.library.lessons.versions(id)).toHaveLength(1);
  });

  test('a run of an older version of the steps is ended, and what it was asked for is made anew', async () => {
    const first = await openTestApp();
    const { workflow, library } = first.app;
    const old = { type: 'run-started', workflow: workflow.id, workflowVersion: workflow.version - 1 } as const;
    library.runs.append('old-run', {
      ...old,
      input: { lessonId: 'old-run', request: REQUEST },
      skippedGates: ['review'],
    });
    library.runs.append('old-asking', { ...old, input: { something: 'that nobody asks for today' } });
    await first.app.close();

    const second = await openTestApp(first.dataDir);
    await second.app.authoring.settled();
    const status = new Map(second.app.library.runs.list().map((run) => [run.runId, run.status]));
    expect([status.get('old-run'), status.get('old-asking')]).toEqual(['cancelled', 'cancelled']);
    expect(second.app.library.lessons.list().items).toMatchObject([{ status: 'checked' }]);
    expect(second.faults).toEqual([]);
  });

  test('a run whose record is damaged is reported and does not keep the app from starting', async () => {
    const first = await openTestApp();
    const { workflow, library } = first.app;
    library.runs.append('strange', {
      type: 'run-started',
      workflow: workflow.id,
      workflowVersion: workflow.version,
      input: 1,
    });
    await first.app.close();
    const second = await openTestApp(first.dataDir);
    await second.app.authoring.settled();
    expect((await makeLesson(second)).checks?.passed).toBe(true);
  });

  test('closing while a lesson is made loses nothing: it arrives after the next start', async () => {
    const first = await openTestApp();
    const { lessonId } = first.app.authoring.make(REQUEST);
    await first.app.close();
    expect(first.faults).toEqual([]);
    const second = await openTestApp(first.dataDir);
    await second.app.authoring.settled();
    expect(second.app.library.lessons.get(lessonId).summary.status).toBe('checked');
  });
});

describe('changing a lesson', () => {
  test('approval needs passed checks, speaks of this very text, and ends with the next edit', async () => {
    const opened = await openTestApp();
    const { authoring, library } = opened.app;
    const lesson = await makeLesson(opened);

    const approved = await authoring.approve(lesson.id, 1);
    expect(approved.summary.status).toBe('approved');
    expect(approved.lesson.approval?.contentHash).toBe(contentHash(lesson));

    const edited = await authoring.saveEdit({ ...approved.lesson, title: 'My fractions' }, 2);
    await expect(authoring.approve(lesson.id, 3)).rejects.toMatchObject({ code: 'lesson-not-proved' });
    expect(edited.summary).toMatchObject({ status: 'checked', version: 3, title: 'My fractions' });
    expect(edited.lesson.approval).toBeNull();

    const [first, ...rest] = edited.lesson.items;
    if (first?.type === undefined) throw new Error('The lesson has no item.');
    const broken = {
      ...edited.lesson,
      items: [
        { ...first, stem: 'Write your answer to anna.k@mail.example.com, or look at http://cheats.example.' },
        ...rest,
      ],
    };
    const draft = await authoring.saveEdit(broken, 3);
    expect(draft.summary.status).toBe('draft');
    await expect(authoring.approve(lesson.id, 4)).rejects.toMatchObject({ code: 'lesson-not-passed' });
    expect(library.lessons.versions(lesson.id).map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  });

  test('an edit, an approval and a part made again are refused when the lesson was changed meanwhile', async () => {
    const opened = await openTestApp();
    const { authoring, library } = opened.app;
    const lesson = await makeLesson(opened);
    await authoring.saveEdit({ ...lesson, title: 'Mine' }, 1);
    const stale = { code: 'lesson-changed-meanwhile' };
    await expect(authoring.saveEdit({ ...lesson, title: 'Late' }, 1)).rejects.toMatchObject(stale);
    await expect(authoring.approve(lesson.id, 1)).rejects.toMatchObject(stale);
    await expect(authoring.regenerate(lesson.id, { kind: 'world' }, 1)).rejects.toMatchObject(stale);
    expect(library.lessons.versions(lesson.id)).toHaveLength(2);
  });

  test('one question, one activity or the world is made again, and all else stays', async () => {
    const opened = await openTestApp();
    const { authoring } = opened.app;
    const lesson = await makeLesson(opened);
    const item = lesson.items[0];
    const gate = lesson.activities.find((activity) => activity.kind === 'quiz-gate');
    if (item === undefined || gate === undefined) throw new Error('The lesson has too little in it.');

    const again = async (part: LessonPart, version: number) =>
      (await authoring.regenerate(lesson.id, part, version)).lesson;
    const second = await again({ kind: 'item', id: item.id }, 1);
    expect(second.items[0]).not.toEqual(item);
    expect(second.items[0]).toMatchObject({ id: item.id, objectiveId: item.objectiveId });
    expect(second.items.slice(1)).toEqual(lesson.items.slice(1));
    expect(second.world).toEqual(lesson.world);
    expect(second.approval).toBeNull();

    const third = await again({ kind: 'activity', id: gate.id }, 2);
    const changed = third.items.filter((candidate, index) => candidate.stem !== second.items[index]?.stem);
    expect(changed.length).toBeGreaterThan(0);
    expect(gate.params.itemIds).toEqual(expect.arrayContaining(changed.map((candidate) => candidate.id)));

    const fourth = await again({ kind: 'world' }, 3);
    expect(fourth.world).not.toEqual(third.world);
    expect(fourth.items).toEqual(third.items);
    expect(lessonSchema.safeParse(fourth).success).toBe(true);
    expect(fourth.checks?.passed).toBe(true);

    await expect(authoring.regenerate(lesson.id, { kind: 'item', id: 'no-such' }, 4)).rejects.toMatchObject({
      code: 'part-unknown',
    });
  });

  test('a lesson that was deleted meanwhile is not changed', async () => {
    const opened = await openTestApp();
    const lesson = await makeLesson(opened);
    const saving = opened.app.authoring.saveEdit({ ...lesson, title: 'Late' }, 1);
    opened.app.library.lessons.delete(TEACHER, lesson.id);
    await expect(saving).rejects.toMatchObject({ code: 'lesson-deleted' });
    expect(opened.app.library.lessons.versions(lesson.id)).toHaveLength(1);
  });
});

describe('the proof', () => {
  const alwaysFails: ProveByPlay = async (lesson, { seed }) =>
    outcomeOf(lesson, seed, [
      {
        code: 'never-finished',
        verdict: 'finish',
        severity: 'error',
        scene: 'alone',
        student: { kind: 'expert', id: 1, misconceptionId: null },
        activityId: null,
        partId: null,
        at: 3000,
        params: { minutes: 50 },
        message: 'The student who knows everything, at 50:00: was still not through after 50 minutes.',
        hint: 'Use fewer or shorter activities.',
      },
    ]);

  test('stands with its replay on a lesson that was made, and goes with an edit until it is played again', async () => {
    const opened = await openTestApp();
    const { authoring, library } = opened.app;
    const lesson = await makeLesson(opened);
    expect(currentProof(lesson)).toMatchObject({ passed: true });
    expect(library.replays.get(lesson.id, contentHash(lesson))).toMatchObject({ seed: REQUEST.seed });

    const edited = await authoring.saveEdit({ ...lesson, title: 'Mine' }, 1);
    expect(currentProof(edited.lesson)).toBeNull();
    expect(library.replays.get(lesson.id, edited.summary.contentHash)).toBeUndefined();

    const proved = await authoring.prove(lesson.id);
    expect(currentProof(proved.lesson)?.passed).toBe(true);
    expect(library.replays.get(lesson.id, proved.summary.contentHash)).toBeDefined();
    expect((await authoring.approve(lesson.id, proved.summary.version)).summary.status).toBe('approved');
  });

  test('of a lesson from before keeps its approval', async () => {
    const opened = await openTestApp();
    const { authoring, library } = opened.app;
    const lesson = await makeLesson(opened);
    const { lesson: approved } = await authoring.approve(lesson.id, 1);
    if (approved.checks === null) throw new Error('The lesson has no report.');
    const { play: _play, ...before } = approved.checks;
    const results = before.results.filter(({ check }) => check !== 'play');
    const old = library.lessons.save(TEACHER, { ...approved, checks: { ...before, results } });
    expect(currentProof(old.lesson)).toBeNull();
    expect(() => exportLesson({ kind: 'place', ...ofStored(old) }, opened.app.publish)).toThrow(
      expect.objectContaining({ code: 'lesson-not-proved' }),
    );
    const proved = await authoring.prove(lesson.id);
    expect(proved.summary.status).toBe('approved');
    expect(exportLesson({ kind: 'place', ...ofStored(proved) }, opened.app.publish).text).toContain('<roblox');
  });

  test('that fails makes a draft, which is neither approved nor exported, and its replay is kept', async () => {
    const opened = await openTestApp(undefined, alwaysFails);
    const { authoring, library } = opened.app;
    const lesson = await makeLesson(opened);
    const stored = library.lessons.get(lesson.id);
    expect(stored.summary.status).toBe('draft');
    expect(library.replays.get(lesson.id, stored.summary.contentHash)).toBeDefined();
    await expect(authoring.approve(lesson.id, 1)).rejects.toMatchObject({
      code: 'lesson-proof-failed',
      message: expect.stringContaining('still not through after 50 minutes'),
    });
    expect(() => exportLesson({ kind: 'lesson', ...ofStored(stored) }, opened.app.publish)).toThrow(
      expect.objectContaining({ code: 'lesson-proof-failed' }),
    );
  });

  test('does not count for a lesson that was changed while students played it', async () => {
    const playing = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const play: ProveByPlay = async (lesson, options) => {
      if (lesson.title === 'Mine') {
        playing.resolve();
        await go.promise;
      }
      return quickPlay(lesson, options);
    };
    const opened = await openTestApp(undefined, play);
    const { authoring, library } = opened.app;
    const lesson = await makeLesson(opened);
    const mine = await authoring.saveEdit({ ...lesson, title: 'Mine' }, 1);
    const proving = authoring.prove(lesson.id);
    await playing.promise;
    await authoring.saveEdit({ ...lesson, title: 'Mine again' }, 2);
    go.resolve();
    await expect(proving).rejects.toMatchObject({ code: 'lesson-changed-while-played' });
    expect(library.lessons.get(lesson.id).summary.version).toBe(3);
    expect(library.replays.get(lesson.id, mine.summary.contentHash)).toBeUndefined();
  });
});

const ofStored = ({ lesson, summary: { status } }: StoredLesson) => ({ lesson, status });
