/**
 * What is shipped is whole: for every topic, grade, length and seed the lesson passes every check and is the same when it is
 * made again. `npm test` makes one lesson of every topic; `npm run soak` makes one for each grade, length and many seeds, and
 * lets simulated students play one of every topic.
 */
import { type Lesson, type LessonRequest, lessonSchema } from '@toolboxai/shared/lesson';
import { stopToolchain } from '@toolboxai/shared/roblox/luau';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { kitDir } from '../shell/index.ts';
import { createPlayProver } from './authoring/checks/index.ts';
import { createMemoryRunLog } from './authoring/engine/index.ts';
import { loadLessonKit } from './publish/index.ts';
import { quickPlay } from './testing/quick-play.ts';
import { createWorkshop } from './workshop.ts';

vi.setConfig({ testTimeout: 1_800_000 });

const SOAK = process.env.TOOLBOXAI_SOAK === '1';
const MINUTES = [15, 30, 45, 60, 90, 120];
const SEEDS = SOAK ? [0, 1, 2 ** 31 - 1] : [];

const workshop = createWorkshop({
  kit: await loadLessonKit(kitDir()),
  log: createMemoryRunLog(() => 0),
  clock: () => 0,
  random: Math.random,
  logger: {
    error: ({ error }) => {
      throw error;
    },
  },
  play: quickPlay,
});
afterAll(stopToolchain);

async function make(request: LessonRequest): Promise<Lesson> {
  const run = workshop.engine.start(workshop.workflow, { lessonId: 'lesson-1', request }, { skipGates: 'all' });
  const result = await run.result;
  if (result.outcome !== 'succeeded') {
    throw new Error(result.outcome === 'failed' ? `${result.error.code}: ${result.error.message}` : result.outcome);
  }
  return lessonSchema.parse(result.output.lesson);
}

const errorsIn = (lesson: Lesson): string[] =>
  (lesson.checks?.results ?? []).flatMap(({ check, findings }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ path, message }) => `${check}: ${path}: ${message}`),
  );

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every topic once in `npm test`, with grade, length and seed that differ from topic to topic. */
const requests: LessonRequest[] = workshop.topics.entries.flatMap(({ name, subject, grades }, index) => {
  const all = span(grades.from, grades.to);
  const wanted = SOAK
    ? all.flatMap((grade) => MINUTES.flatMap((minutes) => SEEDS.map((seed) => ({ grade, minutes, seed }))))
    : [{ grade: all[index % all.length] ?? 0, minutes: MINUTES[index % MINUTES.length] ?? 45, seed: index }];
  return wanted.map((rest) => ({ subject, topic: name, standards: [], ...rest }));
});

describe('every shipped topic makes a lesson that passes every check', () => {
  test.each(requests)('$topic, grade $grade, $minutes minutes, seed $seed', async (request) => {
    const lesson = await make(request);
    expect(errorsIn(lesson)).toEqual([]);
    expect(lesson.checks?.passed).toBe(true);
    expect(lesson).toMatchObject({ grade: request.grade, minutes: request.minutes, subject: request.subject });
  });
});

test.each(SOAK ? requests.filter((_, index) => index % 20 === 0) : requests.slice(0, 3))(
  'made again, the lesson on $topic is the same to the byte, its place and its pages too',
  async (request) => {
    const [one, two] = [await make(request), await make(request)];
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(workshop.publish.placeFile(two)).toBe(workshop.publish.placeFile(one));
    expect(workshop.publish.html(two)).toBe(workshop.publish.html(one));
  },
);

const oneOfEachTopic = requests.filter(
  ({ topic }, index) => requests.findIndex((request) => request.topic === topic) === index,
);

// Minutes of work for each: the campaign alone plays them all.
if (SOAK) {
  describe('students finish a lesson of every topic', () => {
    const play = createPlayProver(workshop.publish);
    test.each(oneOfEachTopic)('$topic, grade $grade, $minutes minutes', async (request) => {
      const { result } = await play(await make(request), { seed: request.seed });
      expect(result.failures.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(result.passed).toBe(true);
    });
  });
}
