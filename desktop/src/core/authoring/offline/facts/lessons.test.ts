/**
 * Whole lessons on fact topics through the real pipeline: every check on paper passes without a warning and nothing has to
 * be mended. The built place is checked elsewhere; it does not depend on the topic.
 */
import type { Lesson } from '@toolboxai/shared/lesson';
import { describe, expect, it } from 'vitest';
import { createLessonChecker } from '../../checks/index.ts';
import { createTopicFinder, standards } from '../../curriculum/index.ts';
import { createEngine, createMemoryRunLog } from '../../engine/index.ts';
import { ownTextSource } from '../../own-text/index.ts';
import { defineLessonWorkflow } from '../../pipeline/index.ts';
import { createOfflineAuthor } from '../author/index.ts';
import { factTopics } from './index.ts';

const PERIODS = [15, 25, 40, 60];
/** Neighboring grades take turns, so that each topic is tried in every period and the test stays quick. */
const periodsOf = (grade: number) => PERIODS.filter((_, index) => (index + grade) % 2 === 0);

const checkAll = createLessonChecker({ place: () => [], kitSources: new Set() });

async function checkOnPaper(lesson: Lesson) {
  const report = await checkAll(lesson);
  const results = report.results.filter(({ check }) => check !== 'luau' && check !== 'geometry');
  return { ...report, results, passed: results.every(({ status }) => status !== 'failed') };
}

const workflow = defineLessonWorkflow({
  provider: createOfflineAuthor({ topics: createTopicFinder(factTopics), standards, ownText: ownTextSource }),
  standards: standards.lookUp,
  check: checkOnPaper,
  prove: async (lesson) => ({ report: await checkOnPaper(lesson), replay: undefined }),
  keepReplay: () => {},
});

/** A fresh engine with clock and chance standing still: a lesson depends on its request alone. */
function freshEngine() {
  return createEngine({
    log: createMemoryRunLog(() => 0),
    clock: () => 0,
    random: () => 0,
    sleep: async () => undefined,
    logger: {
      error: (error) => {
        throw error;
      },
    },
    workflows: [workflow],
  });
}

async function make(request: {
  subject: Lesson['subject'];
  topic: string;
  grade: number;
  minutes: number;
  seed: number;
}) {
  const run = freshEngine().start(
    workflow,
    { lessonId: 'lesson-1', request: { ...request, standards: [] } },
    { skipGates: 'all' },
  );
  const result = await run.result;
  if (result.outcome !== 'succeeded') throw new Error(`the run ended as ${result.outcome}`);
  return result.output;
}

describe.each(factTopics.map((topic, place) => ({ id: topic.id, topic, place })))(
  'a lesson on $id',
  ({ topic, place }) => {
    const { subject, name, grades } = topic;

    it('passes every check on paper in every grade, and needs no mending', async () => {
      for (let grade = grades.from; grade <= grades.to; grade += 1)
        for (const minutes of periodsOf(grade)) {
          // Another seed for each lesson, the same ones in every run of this test.
          const seed = place * 1000 + grade * 100 + minutes;
          const { lesson, changes } = await make({ subject, topic: name, grade, minutes, seed });
          const found = lesson.checks?.results.flatMap(({ findings }) => findings.map(({ message }) => message));
          expect({ grade, minutes, seed, changes, found }).toEqual({ grade, minutes, seed, changes: [], found: [] });
        }
    });
  },
);

describe('the same request', () => {
  const oneOfEachSubject = factTopics.filter(
    ({ subject }, place) => factTopics.findIndex((topic) => topic.subject === subject) === place,
  );

  it.each(oneOfEachSubject.map(({ name, subject, grades }) => ({ name, subject, grades })))(
    'gives the same lesson on “$name” to the byte',
    async ({ name, subject, grades }) => {
      const request = { subject, topic: name, grade: grades.from, minutes: 40, seed: 7 };
      expect(JSON.stringify(await make(request))).toBe(JSON.stringify(await make(request)));
    },
  );
});
