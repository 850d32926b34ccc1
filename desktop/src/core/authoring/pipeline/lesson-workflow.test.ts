import {
  CHECKS,
  type CheckReport,
  contentHash,
  type Finding,
  type Lesson,
  type LessonRequest,
  type PlayFailure,
  type PlayReplay,
} from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { outcomeOf, quickPlay } from '../../testing/quick-play.ts';
import type { ProveByPlay } from '../checks/index.ts';
import { createTopicFinder, standards } from '../curriculum/index.ts';
import { createEngine, createMemoryRunLog, type RunResult, systemSleep } from '../engine/index.ts';
import { createOfflineAuthor } from '../offline/author/index.ts';
import { shippedTopics } from '../offline/topics.ts';
import { ownTextSource } from '../own-text/index.ts';
import { createLessonProver } from '../proof/index.ts';
import type { Provider } from '../providers/index.ts';
import { defineLessonWorkflow, type MadeLesson } from './lesson-workflow.ts';

const REQUEST: LessonRequest = {
  subject: 'mathematics',
  topic: 'adding fractions',
  grade: 4,
  minutes: 40,
  seed: 7,
  standards: [],
};

const author = createOfflineAuthor({
  topics: createTopicFinder(shippedTopics),
  standards,
  ownText: ownTextSource,
});

/** A report in which everything passed, but for these errors. */
function report(lesson: Lesson, findings: Finding[] = []): CheckReport {
  return {
    contentHash: contentHash(lesson),
    checksVersion: 1,
    passed: findings.length === 0,
    results: [
      {
        check: CHECKS[0],
        status: findings.length === 0 ? 'passed' : 'failed',
        summary: 'Looked.',
        findings,
        measures: {},
      },
    ],
  };
}

function error(partId: string): Finding {
  return {
    code: 'broken',
    severity: 'error',
    path: 'items/0',
    partId,
    message: 'This question is broken.',
    hint: null,
  };
}

interface Workplace {
  readonly provider?: Provider;
  readonly check?: (lesson: Lesson) => CheckReport;
  readonly play?: ProveByPlay;
}

function workplace({ provider = author, check = report, play = quickPlay }: Workplace = {}) {
  const replays: PlayReplay[] = [];
  const workflow = defineLessonWorkflow({
    provider,
    standards: standards.lookUp,
    check: async (lesson) => check(lesson),
    prove: createLessonProver({ check: async (lesson) => check(lesson), play }),
    keepReplay: (_lessonId, replay) => void replays.push(replay),
  });
  const log = createMemoryRunLog(() => 0);
  const faults: unknown[] = [];
  const engine = createEngine({
    log,
    clock: () => 0,
    random: () => 0.5,
    sleep: systemSleep,
    logger: { error: (entry) => void faults.push(entry.error) },
    workflows: [workflow],
  });
  const start = (request: LessonRequest, reviewed = false) =>
    engine.start(workflow, { lessonId: 'lesson-1', request }, { skipGates: reviewed ? [] : 'all' });
  return { start, engine, log, faults, replays };
}

function made(result: RunResult<MadeLesson>): MadeLesson {
  if (result.outcome !== 'succeeded') throw new Error(`the run ${result.outcome}: ${JSON.stringify(result)}`);
  return result.output;
}

describe('making a lesson', () => {
  it('goes through specification, plan, three agents side by side, refinement and code', async () => {
    const { start, log } = workplace();
    const run = start(REQUEST);
    const { lesson, passed } = made(await run.result);
    expect(passed).toBe(true);
    expect(lesson).toMatchObject({
      id: 'lesson-1',
      grade: 4,
      minutes: 40,
      provenance: { author: 'offline', request: REQUEST },
    });
    const events = log.read(run.runId).map(({ event }) => event);
    const begun = events.flatMap((event) => (event.type === 'started' ? [event.step] : []));
    const agents = ['content', 'assessment', 'environment'];
    const firstDone = events.findIndex((event) => event.type === 'completed' && agents.includes(event.step));
    const started = events.slice(0, firstDone).flatMap((event) => (event.type === 'started' ? [event.step] : []));
    expect(started).toEqual(expect.arrayContaining(agents));
    expect(begun.indexOf('refinement')).toBeGreaterThan(begun.indexOf('environment'));
    expect(begun.slice(-2)).toEqual(['code', 'proof']);
  });

  it('gives the same lesson to the byte for the same request, and other numbers for another seed', async () => {
    const text = async (seed: number) =>
      JSON.stringify(made(await workplace().start({ ...REQUEST, seed }).result).lesson);
    const [once, again, other] = [await text(7), await text(7), await text(8)];
    expect(again).toBe(once);
    expect(other).not.toBe(once);
    const stems = (json: string) => (JSON.parse(json) as Lesson).items.map((item) => item.stem);
    expect(stems(other).filter((stem) => stems(once).includes(stem)).length).toBeLessThan(stems(once).length / 2);
  });

  it('tells what is written as it is written', async () => {
    const { start, log } = workplace();
    const run = start(REQUEST);
    const { lesson } = made(await run.result);
    const written = log.read(run.runId).flatMap(({ event }) => (event.type === 'token' ? [event.text] : []));
    expect(written.join('\n')).toContain(lesson.passages[0]?.tiers.on);
    expect(written.join('\n')).toContain(lesson.items[0]?.stem);
  });

  it('waits for the teacher when she wants to see the plan, and ends when she declines it', async () => {
    const { start, engine } = workplace();
    const run = start(REQUEST, true);
    for await (const { event } of run.events()) {
      if (event.type !== 'suspended') continue;
      expect(event.proposal).toMatchObject({
        outline: { phases: expect.any(Array) },
        specification: { title: expect.any(String) },
      });
      engine.decide(run.runId, 'review', { answer: 'decline' });
    }
    expect(await run.result).toEqual({ outcome: 'ended-early', reason: 'You declined the plan.' });
  });
});

describe('what cannot be made', () => {
  it.each([
    [{ topic: 'black holes' }, 'topic-unknown'],
    [{ topic: '4.ZZ.Z.9' }, 'standard-unknown'],
    [{ grade: 11 }, 'topic-not-for-grade'],
    [{ subject: 'science' }, 'topic-other-subject'],
    [{ theme: 'the moon' }, 'theme-unknown'],
    [{ standards: ['4.NF.B.9.z'] }, 'standard-unknown'],
    [{ ownText: { title: 'Notes', text: 'Short.' } }, 'own-text-too-thin'],
  ] satisfies [Partial<LessonRequest>, string][])('is said with the reason: %j', async (change, code) => {
    const { start, faults } = workplace();
    const result = await start({ ...REQUEST, ...change }).result;
    expect(result).toMatchObject({ outcome: 'failed', error: { code, hint: expect.any(String) } });
    expect(faults).toEqual([]);
  });

  it('is not a lesson that a provider left incomplete', async () => {
    const careless: Provider = {
      ...author,
      answer: async (task, input, context) => {
        const answer = await author.answer(task, input, context);
        return task.id === 'content' ? task.output.parse({ ...Object(answer), passages: [] }) : answer;
      },
    };
    const result = await workplace({ provider: careless }).start(REQUEST).result;
    expect(result.outcome).toBe('failed');
  });
});

describe('refinement', () => {
  it('lets the author mend what the checks find, and keeps what was changed', async () => {
    let looks = 0;
    const check = (lesson: Lesson) => report(lesson, ++looks === 1 ? [error('item-1')] : []);
    const plain = made(await workplace().start(REQUEST).result).lesson;
    const { lesson, passed, changes } = made(await workplace({ check }).start(REQUEST).result);
    expect(passed).toBe(true);
    expect(changes).toEqual(['item-1: The question was written again.']);
    const stemOf = (of: Lesson) => of.items.find((item) => item.id === 'item-1')?.stem;
    expect(stemOf(lesson)).not.toBe(stemOf(plain));
  });

  it('tries three times at most, then leaves the lesson as a draft that says what is wrong', async () => {
    let looks = 0;
    const check = (lesson: Lesson) => {
      looks += 1;
      return report(lesson, [error('item-1')]);
    };
    const { lesson, passed, changes } = made(await workplace({ check }).start(REQUEST).result);
    expect(passed).toBe(false);
    expect(changes).toHaveLength(3);
    // Before each of three mendings, and at the end.
    expect(looks).toBe(4);
    expect(lesson.checks).toMatchObject({
      passed: false,
      results: [{ findings: [{ message: 'This question is broken.' }] }],
    });
  });

  it('stops at once when the author has nothing to change', async () => {
    let looks = 0;
    const check = (lesson: Lesson) => {
      looks += 1;
      return report(lesson, [{ ...error('nobody'), path: 'title' }]);
    };
    expect(made(await workplace({ check }).start(REQUEST).result).changes).toEqual([]);
    expect(looks).toBe(2);
  });

  it('lays the world out again when the geometry is at fault', async () => {
    let looks = 0;
    const check = (lesson: Lesson) =>
      report(lesson, ++looks === 1 ? [{ ...error('station-1'), path: 'world/stations/1' }] : []);
    const { lesson, changes } = made(await workplace({ check }).start(REQUEST).result);
    const plain = made(await workplace().start(REQUEST).result).lesson;
    expect(changes).toEqual(['world: The world was laid out again.']);
    expect(lesson.world.seed).not.toBe(plain.world.seed);
    expect(lesson.world.signs.map(({ text }) => text)).toEqual(plain.world.signs.map(({ text }) => text));
  });
});

/** What a student could meet at a question. */
function met(partId: string): PlayFailure {
  return {
    code: 'right-answer-refused',
    verdict: 'finish',
    severity: 'error',
    scene: 'alone',
    student: { kind: 'expert', id: 1, misconceptionId: null },
    activityId: null,
    partId,
    at: 62.5,
    params: {},
    message: 'The student who knows everything, at 01:02: gave the right answer, and it was not accepted.',
    hint: 'Look at the answer key of this question.',
  };
}

describe('the proof', () => {
  it('lets students play the lesson that passed its checks, and says while they play who does and how far they are', async () => {
    const { start, log, replays } = workplace();
    const run = start(REQUEST);
    const { lesson, passed } = made(await run.result);
    expect(passed).toBe(true);
    expect(lesson.checks?.play).toMatchObject({ passed: true, contentHash: contentHash(lesson), seed: REQUEST.seed });
    expect(lesson.checks?.results.at(-1)).toMatchObject({ check: 'play', status: 'passed' });
    expect(replays.map((replay) => replay.contentHash)).toEqual([contentHash(lesson)]);
    const told = log
      .read(run.runId)
      .flatMap(({ event }) => (event.type === 'progress' && event.step === 'proof' ? [event] : []));
    expect(told.map(({ message }) => message)).toEqual([
      'One student who knows everything plays alone: minute 20 (0 of 1 students are through)',
      'A full class plays: minute 20, now one who knows everything (1 of 1 students are through)',
    ]);
    expect(told.map(({ fraction }) => fraction)).toEqual([0, 1]);
    expect(told.at(-1)?.said).toEqual({
      code: 'playing-class',
      params: { student: 'expert', minute: 20, done: 1, all: 1 },
    });
  });

  it('lets the author mend what a student met, and lets the mended lesson be played', async () => {
    let plays = 0;
    const play: ProveByPlay = async (lesson, { seed }) => outcomeOf(lesson, seed, ++plays === 1 ? [met('item-1')] : []);
    const { start, replays } = workplace({ play });
    const { lesson, passed, changes } = made(await start(REQUEST).result);
    expect(passed).toBe(true);
    expect(changes).toEqual(['item-1: The question was written again.']);
    expect(lesson.checks?.play).toMatchObject({ passed: true, contentHash: contentHash(lesson) });
    expect(replays.map((replay) => replay.contentHash)).toHaveLength(2);
    expect(replays.at(-1)?.contentHash).toBe(contentHash(lesson));
  });

  it('mends three times at most, then leaves a draft that names the student, the moment and the reason', async () => {
    let plays = 0;
    const play: ProveByPlay = async (lesson, { seed }) => {
      plays += 1;
      return outcomeOf(lesson, seed, [met('item-1')]);
    };
    const { lesson, passed, changes } = made(await workplace({ play }).start(REQUEST).result);
    expect(passed).toBe(false);
    expect(changes).toHaveLength(3);
    expect(plays).toBe(4);
    const index = lesson.items.findIndex(({ id }) => id === 'item-1');
    expect(lesson.checks).toMatchObject({ passed: false, play: { passed: false } });
    expect(lesson.checks?.results.at(-1)?.findings).toEqual([
      {
        code: 'right-answer-refused',
        severity: 'error',
        path: `items/${index}`,
        partId: 'item-1',
        message: met('item-1').message,
        hint: met('item-1').hint,
      },
    ]);
  });

  it('does not play a lesson that fails on paper', async () => {
    const play: ProveByPlay = async () => {
      throw new Error('It was played.');
    };
    const check = (lesson: Lesson) => report(lesson, [{ ...error('nobody'), path: 'title' }]);
    const { lesson, passed } = made(await workplace({ check, play }).start(REQUEST).result);
    expect(passed).toBe(false);
    expect(lesson.checks).not.toHaveProperty('play');
  });

  it('stops with the run', async () => {
    const begun = Promise.withResolvers<void>();
    let stopped = false;
    const play: ProveByPlay = (_lesson, { signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          stopped = true;
          reject(signal.reason);
        });
        begun.resolve();
      });
    const { start, engine } = workplace({ play });
    const run = start(REQUEST);
    await begun.promise;
    engine.cancel(run.runId, 'You stopped it.');
    expect(await run.result).toMatchObject({ outcome: 'cancelled' });
    expect(stopped).toBe(true);
  });
});
